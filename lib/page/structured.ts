/** One event as a page describes it for machines. */
export interface StructuredEvent {
  readonly types: readonly string[];
  readonly name: string | null;
  readonly description: string | null;
  readonly sport: string | null;
  /** ISO date of the start. */
  readonly date: string | null;
  readonly place: string | null;
  readonly cancelled: boolean;
  readonly from: 'json-ld' | 'microdata';
}

/** What a page tells machines about itself. */
export interface Structured {
  readonly events: readonly StructuredEvent[];
  readonly title: string | null;
  readonly description: string | null;
}

const MOST_JSON = 300_000;
const MOST_EVENTS = 12;

/** Reads JSON-LD (also malformed), microdata, OpenGraph and the meta description. Never throws. */
export function readStructured(document: Document): Structured {
  const meta = (selector: string) => {
    const content = document.querySelector(selector)?.getAttribute('content');
    return content ? tidy(content, 1000) : null;
  };
  return {
    events: [...jsonLd(document), ...microdata(document)].slice(0, MOST_EVENTS),
    title: meta('meta[property="og:title"]'),
    description: meta('meta[name="description"]') ?? meta('meta[property="og:description"]'),
  };
}

const tidy = (text: string, longest: number) =>
  text
    .slice(0, longest * 2)
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown, longest = 300): string | null => {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() !== '' ? tidy(one, longest) : null;
};

/** An ISO day at the head of a string, null where there is none. */
export function isoDay(value: string | null): string | null {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '');
  return match && Number(match[2]) <= 12 && Number(match[3]) <= 31
    ? `${match[1]}-${match[2]}-${match[3]}`
    : null;
}

function jsonLd(document: Document): StructuredEvent[] {
  const events: StructuredEvent[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = (script.textContent ?? '').slice(0, MOST_JSON);
    if (!/event/i.test(source)) continue;
    const value = parseLoosely(source);
    if (value !== undefined) collect(value, events);
    else if (events.length === 0) events.push(...salvage(source));
  }
  return events;
}

/** Parses JSON that people wrote by hand: comments, trailing and missing commas, line breaks in strings. */
export function parseLoosely(source: string): unknown {
  const attempts = [
    (text: string) => text,
    (text: string) =>
      text.replace(
        /^\s*(?:<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\/\]\]>|\/\*\]\]>\*\/)\s*;?\s*$/g,
        '',
      ),
    (text: string) =>
      text
        .replace(/[\r\n\t]+/g, ' ')
        .replace(/,\s*([}\]])/g, '$1')
        .replace(/;\s*$/, ''),
    (text: string) =>
      text.replace(/("|\d|true|false|null|\}|\])\s+(?="[\w@:]{1,40}"\s*:)/g, '$1, ').replace(/,\s*,/g, ','),
  ];
  let text = source;
  for (const repair of attempts) {
    text = repair(text);
    try {
      const value: unknown = JSON.parse(text);
      return value;
    } catch {
      // The next repair may mend it.
    }
  }
  return undefined;
}

function collect(root: unknown, events: StructuredEvent[]): void {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < 2000 && events.length < MOST_EVENTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    else if (isObject(value)) {
      const type = value['@type'];
      const types = (Array.isArray(type) ? type : [type]).filter(
        (name): name is string => typeof name === 'string',
      );
      if (types.some((name) => /Event$/.test(name))) events.push(eventOf(value, types));
      else
        queue.push(
          ...Object.values(value)
            .filter((inner) => typeof inner === 'object' && inner !== null)
            .slice(0, 60),
        );
    }
  }
}

function eventOf(value: Record<string, unknown>, types: readonly string[]): StructuredEvent {
  return {
    types,
    name: textOf(value.name),
    description: textOf(value.description, 4000),
    sport: textOf(value.sport),
    date: isoDay(textOf(value.startDate)),
    place: placeOf(value.location),
    cancelled: /cancel/i.test(textOf(value.eventStatus) ?? ''),
    from: 'json-ld',
  };
}

function placeOf(location: unknown): string | null {
  const one: unknown = Array.isArray(location) ? location[0] : location;
  if (typeof one === 'string') return textOf(one);
  if (!isObject(one)) return null;
  const address = one.address;
  if (isObject(address)) {
    const parts = [address.addressLocality, address.addressRegion, address.addressCountry].map((part) =>
      textOf(isObject(part) ? part.name : part),
    );
    const said = parts.filter((part) => part !== null);
    if (said.length > 0) return said.join(', ');
  }
  return textOf(address) ?? textOf(one.name);
}

/** Takes the few fields that matter out of JSON that cannot be mended. */
function salvage(source: string): StructuredEvent[] {
  const field = (name: string) =>
    new RegExp(`"${name}"\\s*:\\s*"([^"\\n]{1,400})"`).exec(source)?.[1] ?? null;
  const type = field('@type');
  if (!type || !/Event$/.test(type)) return [];
  return [
    {
      types: [type],
      name: textOf(field('name')),
      description: textOf(field('description'), 4000),
      sport: textOf(field('sport')),
      date: isoDay(field('startDate')),
      place: textOf(field('addressLocality')),
      cancelled: /cancel/i.test(field('eventStatus') ?? ''),
      from: 'json-ld',
    },
  ];
}

function microdata(document: Document): StructuredEvent[] {
  const events: StructuredEvent[] = [];
  for (const item of document.querySelectorAll('[itemscope][itemtype]')) {
    const type = item.getAttribute('itemtype') ?? '';
    if (!/schema\.org\/\w{0,30}Event\b/i.test(type) || events.length >= MOST_EVENTS) continue;
    const prop = (name: string) => {
      const element = item.querySelector(`[itemprop="${name}"]`);
      return element
        ? textOf(
            element.getAttribute('content') ??
              element.getAttribute('datetime') ??
              element.getAttribute('href') ??
              element.textContent,
            4000,
          )
        : null;
    };
    events.push({
      types: [type.split('/').pop() ?? 'Event'],
      name: prop('name'),
      description: prop('description'),
      sport: prop('sport'),
      date: isoDay(prop('startDate')),
      place: prop('addressLocality') ?? prop('location'),
      cancelled: /cancel/i.test(prop('eventStatus') ?? ''),
      from: 'microdata',
    });
  }
  return events;
}
