import * as v from 'valibot';
import { SURFACES, TERRAINS } from '../terrain';

/** What a corrected climb and length may be at the most: more was mistyped. */
export const MOST_GAIN_M = 30_000;
export const MOST_DISTANCE_KM = 1000;
/** So many pages keep their corrections; the oldest goes when one more comes. */
export const MOST_CORRECTIONS = 200;

const gainM = v.pipe(v.number(), v.minValue(1), v.maxValue(MOST_GAIN_M));
const distanceKm = v.pipe(v.number(), v.minValue(0.1), v.maxValue(MOST_DISTANCE_KM));

/** What the runner says of one course of a page; null where they leave it as it was read. */
export const CourseCorrectionSchema = v.object({
  /** The distance that it is about, as the page itself gives it; null where the page names none. */
  ofKm: v.nullable(v.pipe(v.number(), v.finite())),
  terrain: v.nullable(v.picklist(TERRAINS)),
  gainM: v.nullable(gainM),
  distanceKm: v.nullable(distanceKm),
  surface: v.nullable(v.picklist(SURFACES)),
});
export type CourseCorrection = v.InferOutput<typeof CourseCorrectionSchema>;

export const PageCorrectionSchema = v.object({
  /** Which page, by {@link pageKey}. */
  page: v.pipe(v.string(), v.maxLength(4096)),
  /** No running race: the card stays away. */
  notARace: v.boolean(),
  /** At most one per distance. */
  courses: v.pipe(v.array(CourseCorrectionSchema), v.maxLength(40)),
  /** ISO time of the last change. */
  savedAt: v.string(),
});
export type PageCorrection = v.InferOutput<typeof PageCorrectionSchema>;

/** What the runner does about one page: says how a course is, takes that back, or says that it is no race at all. */
export const CorrectionChangeSchema = v.variant('does', [
  v.object({ does: v.literal('correct'), course: CourseCorrectionSchema }),
  v.object({ does: v.literal('undo'), ofKm: v.nullable(v.pipe(v.number(), v.finite())) }),
  v.object({ does: v.literal('not-a-race') }),
  v.object({ does: v.literal('race-after-all') }),
]);
export type CorrectionChange = v.InferOutput<typeof CorrectionChangeSchema>;

/** Reads stored or foreign corrections, oldest first; an entry that does not fit is left out. Never throws. */
export function parseCorrections(data: unknown): PageCorrection[] {
  const list = v.safeParse(v.array(v.unknown()), data);
  if (!list.success) return [];
  const read = list.output.flatMap((entry) => {
    const parsed = v.safeParse(PageCorrectionSchema, entry);
    return parsed.success ? [parsed.output] : [];
  });
  return read.slice(-MOST_CORRECTIONS);
}

export function findCorrection(all: readonly PageCorrection[], url: string): PageCorrection | null {
  const page = pageKey(url);
  return all.find((one) => one.page === page) ?? null;
}

/** What is said of the page at `url` after a change; null where nothing is left of it. `now` is an ISO time. */
export function changeCorrection(
  before: PageCorrection | null,
  url: string,
  change: CorrectionChange,
  now: string,
): PageCorrection | null {
  const courses = before?.courses ?? [];
  const after = { page: pageKey(url), notARace: before?.notARace ?? false, courses, savedAt: now };
  switch (change.does) {
    case 'not-a-race':
      return { ...after, notARace: true };
    case 'race-after-all':
      return courses.length === 0 ? null : { ...after, notARace: false };
    case 'undo': {
      const left = courses.filter(({ ofKm }) => ofKm !== change.ofKm);
      return left.length === 0 && !after.notARace ? null : { ...after, courses: left };
    }
    case 'correct': {
      const others = courses.filter(({ ofKm }) => ofKm !== change.course.ofKm);
      return { ...after, courses: [...others, change.course] };
    }
  }
}

/** All corrections after one page's has changed, the newest last, the oldest dropped where they grow too many. */
export function withCorrection(
  all: readonly PageCorrection[],
  url: string,
  changed: PageCorrection | null,
): PageCorrection[] {
  const page = pageKey(url);
  const others = all.filter((one) => one.page !== page);
  return (changed === null ? others : [...others, changed]).slice(-MOST_CORRECTIONS);
}

/** Parameters that tell where a visitor came from or who they are, and never which race. */
const NOISE =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|_hs\w+|mc_\w+|_ga|_gl|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|twclid|ttclid|igshid?|yclid|srsltid|vero_id|mkt_tok|ref|referr?er|source|src|from|fromurl|redirect|return\w*|next|back|share|shared|shem|sxsrf|ved|usg|fb_\w+|cb|nocache|ts|timestamp|_)$/i;
const SECRET =
  /token|secret|session|sess(?:id)?$|^sid$|passw|^pw$|^pwd$|auth|oauth|jwt|csrf|xsrf|nonce|signature|^sig$|api_?key|access|e-?mail|^mail$|phone|^tel$|user|login|account|member|customer|runner_?id|athlete|participant|registrant|invite|coupon|promo|voucher|discount|referral|^otp$|^pin$|first_?name|last_?name|birth|^dob$/i;
const LONGEST_VALUE = 60;
/** A run of letters and digits without a word in it: a key of somebody's, whatever it is called. */
const OPAQUE = /^(?=.*\d)(?=.*[A-Za-z])[\w~+/=.-]{24,}$/;
const WORDY = /^[a-z0-9]{1,20}(?:[-_.][a-z0-9]{1,20})+$/i;

const isSecretValue = (value: string) =>
  value.length > LONGEST_VALUE || value.includes('@') || (OPAQUE.test(value) && !WORDY.test(value));

/** The parameters that may tell which race a page is about, in an order of their own. */
function tellingParameters(search: URLSearchParams): string {
  const kept = [...search]
    .filter(
      ([name, value]) => !NOISE.test(name) && !SECRET.test(name) && value !== '' && !isSecretValue(value),
    )
    .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  return new URLSearchParams(kept).toString();
}

/** An address that leads through a page's own script keeps it behind the hash. */
function routeIn(hash: string): string {
  if (!/^#!?\//.test(hash)) return '';
  const [path = '', query = ''] = hash.split('?', 2);
  const kept = tellingParameters(new URLSearchParams(query));
  return kept === '' ? path : `${path}?${kept}`;
}

/**
 * An address without what tells of the visitor: no user, no tracking or secret parameters, no place on the page. What
 * may tell which race it is stays. "" where it is no address of the web.
 */
export function publicAddress(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, host, pathname, searchParams, hash } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return '';
  const path = pathname
    .split('/')
    .map((part) => (part.length >= 40 && isSecretValue(part) ? '…' : part))
    .join('/');
  const query = tellingParameters(searchParams);
  return `${protocol}//${host}${path}${query === '' ? '' : `?${query}`}${routeIn(hash)}`;
}

/** One name for all the addresses of a page: without its scheme, "www.", an index file and a slash at the end. */
export function pageKey(url: string): string {
  if (!URL.canParse(url)) return url.slice(0, 4096);
  const { host, pathname, searchParams, hash } = new URL(url);
  const path = pathname.replace(/\/(?:index|default)\.\w{2,5}$/i, '/').replace(/\/+$/, '');
  const query = tellingParameters(searchParams);
  const route = routeIn(hash).replace(/\/+$/, '');
  return `${host.replace(/^www\./, '')}${path}${query === '' ? '' : `?${query}`}${route}`.slice(0, 4096);
}
