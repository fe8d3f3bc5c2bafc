import * as v from 'valibot';
import { parseRunner, type Runner } from '../../lib/runner/runner';

/** One input of the line protocol. */
export type Request = {
  readonly runner: Runner | null;
  readonly raceKm: number | null;
} & ({ readonly html: string; readonly url: string } | { readonly bytes: Buffer; readonly name: string });

/** Whatever JSON the line gave as its id, echoed as it came; null where it gave none. */
export type RequestId = unknown;

const LineSchema = v.object({
  id: v.optional(v.unknown()),
  url: v.optional(v.nullable(v.string())),
  html: v.optional(v.string()),
  name: v.optional(v.nullable(v.string())),
  base64: v.optional(v.string()),
  runner: v.optional(v.unknown()),
  raceKm: v.optional(v.nullable(v.pipe(v.number(), v.finite(), v.gtValue(0)))),
});

const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/;

/** JSON can be read at a depth at which it can no longer be written. */
function canBeSaid(id: unknown): boolean {
  try {
    return JSON.stringify(id) !== undefined;
  } catch {
    return false;
  }
}

/** Reads one line; what cannot be understood becomes a sentence, with the id where the line had one. */
export function parseRequest(
  line: string,
):
  | { readonly id: RequestId; readonly request: Request }
  | { readonly id: RequestId; readonly error: string } {
  if (line.trim() === '') return { id: null, error: 'The line is empty.' };
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { id: null, error: 'The line is not JSON.' };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { id: null, error: 'The line is not a JSON object.' };
  const id = 'id' in data && canBeSaid(data.id) ? data.id : null;
  const parsed = v.safeParse(LineSchema, data);
  if (!parsed.success) {
    const key = String(parsed.issues[0]?.path?.[0]?.key ?? 'request');
    return { id, error: `The request's "${key}" is not what it should be.` };
  }
  const { html, url, base64, name, raceKm } = parsed.output;
  const given = parsed.output.runner;
  const common = {
    runner: given === undefined || given === null ? null : parseRunner(given),
    raceKm: raceKm ?? null,
  };
  if (html !== undefined) return { id, request: { ...common, html, url: url ?? 'https://example.org/' } };
  if (base64 === undefined) return { id, error: 'The request has neither "html" nor "base64".' };
  const compact = base64.replace(/\s+/g, '');
  if (!BASE64.test(compact) || compact.length % 4 === 1)
    return { id, error: 'The "base64" cannot be decoded.' };
  return { id, request: { ...common, bytes: Buffer.from(compact, 'base64'), name: name ?? 'course' } };
}
