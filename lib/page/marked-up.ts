import { eventType, isoDay } from './event-fields';
import { allOf, beginningOf, tagOf } from './nodes';
import type { StructuredEvent } from './structured';
import { tidy } from './tidy';

const EVENTS = ['[itemtype*="event" i]', '[typeof*="event" i]'];
const PROPERTIES = '[itemprop], [property]';
const ITEMS = '[itemscope], [typeof]';
/** How many elements of one kind are looked at, so that nested events cost no more than one after the other. */
const MOST_ITEMS = 24;
const MOST_PROPERTIES = 300;
const LONGEST = 4000;

/** The events that a page marks up in its own text, by microdata or RDFa; at most so many. */
export function* markedUpEvents(document: Document, most: number): Generator<StructuredEvent> {
  let looked = 0;
  let found = 0;
  for (const item of allOf(document, EVENTS)) {
    if (found >= most || ++looked > MOST_ITEMS) return;
    const type = eventType((item.getAttribute('itemtype') ?? item.getAttribute('typeof') ?? '').trim());
    if (!/Event$/.test(type) || type.length > 40) continue;
    found++;
    yield eventIn(item, type);
  }
}

function eventIn(item: Element, type: string): StructuredEvent {
  const own = new Map<string, Element>();
  const inner = new Map<string, Element>();
  let looked = 0;
  for (const element of item.querySelectorAll(PROPERTIES)) {
    if (++looked > MOST_PROPERTIES) break;
    const name = element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '';
    const key = name.split(/[/:#]/).pop()?.trim() ?? '';
    const of = element.parentElement?.closest(ITEMS) === item ? own : inner;
    if (!of.has(key)) of.set(key, element);
  }
  const text = (element: Element | undefined, longest = 300) => {
    if (!element) return null;
    const value =
      element.getAttribute('content') ??
      element.getAttribute('datetime') ??
      (tagOf(element) === 'LINK' ? element.getAttribute('href') : null) ??
      beginningOf(element, LONGEST);
    return tidy(value, longest) || null;
  };
  const location = own.get('location');
  const isItem = location?.hasAttribute('itemscope') || location?.hasAttribute('typeof');
  return {
    types: [type],
    name: text(own.get('name')),
    description: text(own.get('description'), LONGEST),
    sport: text(own.get('sport')),
    date: isoDay(text(own.get('startDate'))),
    place:
      text(own.get('addressLocality') ?? inner.get('addressLocality')) ??
      text((isItem ? location?.querySelector('[itemprop="name"], [property$="name"]') : null) ?? location),
    cancelled: /cancel/i.test(text(own.get('eventStatus')) ?? ''),
    from: 'microdata',
  };
}
