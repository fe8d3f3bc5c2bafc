import { eventType, isoDay } from './event-fields';
import { parseLoosely } from './loose-json';
import { markedUpEvents } from './marked-up';
import { tidy } from './tidy';

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
  /** RDFa counts as microdata: both are attributes of what the page shows. */
  readonly from: 'json-ld' | 'microdata';
}

/** What a page tells machines about itself. */
export interface Structured {
  readonly events: readonly StructuredEvent[];
  readonly title: string | null;
  readonly description: string | null;
}

const MOST_JSON = 300_000;
/** Of all of a page's descriptions together. */
const MOST_JSON_IN_ALL = 1_000_000;
const MOST_EVENTS = 12;
const MOST_VALUES = 2000;
const LONGEST_DESCRIPTION = 4000;

/**
 * Reads JSON-LD (also malformed), microdata, RDFa, OpenGraph and the meta description, and yields between two. Never
 * throws where the document's own methods do not; linear in the page.
 */
export function* structuredSteps(document: Document): Generator<void, Structured> {
  const events: StructuredEvent[] = [];
  let left = MOST_JSON_IN_ALL;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = (script.textContent ?? '').slice(0, Math.min(MOST_JSON, left));
    left -= source.length;
    if (!/event/i.test(source)) continue;
    collect(parseLoosely(source), events);
    yield;
    if (events.length >= MOST_EVENTS) break;
  }
  for (const event of markedUpEvents(document, MOST_EVENTS - events.length)) {
    events.push(event);
    yield;
  }
  const meta = (...selectors: string[]) => {
    for (const selector of selectors) {
      const content = document.querySelector(`meta[${selector} i]`)?.getAttribute('content');
      if (content) return tidy(content, 1000);
    }
    return null;
  };
  return {
    events: events.slice(0, MOST_EVENTS),
    title: meta('property="og:title"', 'name="og:title"', 'name="twitter:title"'),
    description: meta(
      'name="description"',
      'property="og:description"',
      'name="og:description"',
      'name="twitter:description"',
    ),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as text, whatever it was wrapped in: a list, a number, a value with a language. */
const textOf = (value: unknown, longest = 300): string | null => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const one: unknown = isObject(first) ? first['@value'] : first;
  if (typeof one === 'number') return String(one);
  return typeof one === 'string' && one.trim() !== '' ? tidy(one, longest) : null;
};

/** The names of an object's types without the vocabulary's address. */
function typesOf(value: Record<string, unknown>): string[] {
  const type: unknown = value['@type'] ?? value.type;
  return (Array.isArray(type) ? type.slice(0, 8) : [type])
    .filter((name): name is string => typeof name === 'string' && name.length < 200)
    .map((name) => eventType(name.trim()));
}

function collect(root: unknown, events: StructuredEvent[]): void {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MOST_VALUES && events.length < MOST_EVENTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    else if (isObject(value)) {
      const types = typesOf(value);
      if (types.some((name) => /Event$/.test(name))) {
        events.push(eventOf(value, types));
        // A race weekend describes its races one by one.
        queue.push(value.subEvent, value.subEvents);
      } else
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
    description: textOf(value.description, LONGEST_DESCRIPTION),
    sport: textOf(value.sport),
    date: isoDay(textOf(value.startDate)),
    place: placeOf(value.location),
    cancelled: /cancel/i.test(textOf(value.eventStatus) ?? ''),
    from: 'json-ld',
  };
}

function placeOf(location: unknown): string | null {
  const one: unknown = Array.isArray(location) ? location[0] : location;
  if (!isObject(one)) return textOf(one);
  const address: unknown = Array.isArray(one.address) ? one.address[0] : one.address;
  if (isObject(address)) {
    const parts = [address.addressLocality, address.addressRegion, address.addressCountry].map((part) =>
      textOf(isObject(part) && part['@value'] === undefined ? part.name : part),
    );
    const said = parts.filter((part) => part !== null);
    if (said.length > 0) return said.join(', ');
  }
  return textOf(address) ?? textOf(one.name);
}
