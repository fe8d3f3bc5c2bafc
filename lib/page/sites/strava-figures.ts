import { feetToMetres, milesToKm, paceSPerMileToSPerKm } from '../../units';
import { parseClock, parseLocaleNumber } from './locale-number';
import { textOf } from './text';

/** How the page writes its figures. */
export interface Writing {
  /** The page's language, by which separators are read. */
  readonly lang: string;
  /** The account's own units, for a figure whose unit is written in a way that is not known here. */
  readonly imperial: boolean;
}

type Unit = 'km' | 'mi' | 'm' | 'ft' | 'pace-km' | 'pace-mi' | 'other' | 'none';

/** One figure of the page, in metric units; each is null where the figure is something else. */
export interface Figure {
  readonly unit: Unit;
  readonly distanceKm: number | null;
  readonly heightM: number | null;
  readonly paceSPerKm: number | null;
  readonly timeS: number | null;
  readonly number: number | null;
}

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^\/ ?(?:km|км|公里)$/, 'pace-km'],
  [/^\/ ?(?:mi|mile|ми|миля|英里|マイル)$/, 'pace-mi'],
  [/^(?:km|км|公里)$/, 'km'],
  [/^(?:mi|ми|英里|マイル)$/, 'mi'],
  [/^(?:m|м|公尺|米)$/, 'm'],
  [/^(?:ft|фт|pi|英尺|フィート)\.?$/, 'ft'],
];

function unitOf(text: string): Unit {
  const bare = text.toLowerCase().replace(/\s+/g, ' ').trim();
  if (bare === '') return 'none';
  return UNITS.find(([form]) => form.test(bare))?.[1] ?? 'other';
}

/**
 * Reads one figure: the text before its unit, and the unit from its own element or from the end of the text.
 */
export function figureOf(element: Element | null | undefined, writing: Writing): Figure {
  const whole = textOf(element).slice(0, 80);
  const abbr = textOf(element?.querySelector('abbr'));
  const cut = abbr !== '' ? whole.lastIndexOf(abbr) : whole.search(/[^\d\s.,:'’−–+-]|\/(?!\d)/);
  const value = (cut < 0 ? whole : whole.slice(0, cut)).trim();
  const unit = unitOf(abbr !== '' ? abbr : cut < 0 ? '' : whole.slice(cut));

  const number = parseLocaleNumber(value, writing.lang);
  const clock = parseClock(value);
  const size = number !== null && number >= 0 && number < 10_000 ? number : null;
  const isPace = unit === 'pace-km' || unit === 'pace-mi';
  return {
    unit,
    number,
    distanceKm: size === null ? null : unit === 'km' ? size : unit === 'mi' ? milesToKm(size) : null,
    heightM: number === null || Math.abs(number) > 60_000 ? null : heightOf(number, unit),
    paceSPerKm:
      clock === null || clock === 0 || !isPace
        ? null
        : unit === 'pace-km'
          ? clock
          : paceSPerMileToSPerKm(clock),
    timeS: unit === 'none' ? clock : null,
  };
}

function heightOf(value: number, unit: Unit): number | null {
  if (unit === 'm') return value;
  return unit === 'ft' ? feetToMetres(value) : null;
}
