import * as v from 'valibot';

/** How the product behaves on this device. Every key falls back to its default where stored data does not fit. */
export const SettingsSchema = v.object({
  /** "auto" follows the browser's locale. */
  units: v.fallback(v.optional(v.picklist(['auto', 'metric', 'imperial']), 'auto'), 'auto'),
  /** "auto" follows the browser's interface language. */
  language: v.fallback(v.optional(v.string(), 'auto'), 'auto'),
  sound: v.fallback(v.optional(v.boolean(), false), false),
  /** Which way of doing a stretch the runner last looked at. */
  stretchPosition: v.fallback(v.optional(v.picklist(['standing', 'floor']), 'standing'), 'standing'),
  /** Hosts on which the runner turned the card off. */
  hiddenHosts: v.fallback(v.optional(v.array(v.string()), []), []),
  /** Whether the card rests as a tab: what the runner left it as. */
  collapsed: v.fallback(v.optional(v.boolean(), false), false),
  /** The edge the card was moved to. */
  side: v.fallback(v.optional(v.picklist(['right', 'left']), 'right'), 'right'),
  /** The distance that the runner last picked on a page with several. */
  usualDistanceKm: v.fallback(v.optional(v.nullable(v.pipe(v.number(), v.finite())), null), null),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});

/** Reads settings from stored data; what does not fit becomes its default. Never throws. */
export function parseSettings(data: unknown): Settings {
  const result = v.safeParse(SettingsSchema, data);
  return result.success ? result.output : DEFAULT_SETTINGS;
}

/** The regions that run in miles: the ones whose road signs do. */
const MILE_REGIONS = new Set(['US', 'GB', 'LR', 'MM']);

/** The units that "auto" means for a locale. */
export function unitsFor(setting: Settings['units'], locale: string): 'metric' | 'imperial' {
  if (setting !== 'auto') return setting;
  const region = /-([A-Z]{2})\b/.exec(locale)?.[1];
  return region !== undefined && MILE_REGIONS.has(region) ? 'imperial' : 'metric';
}

/** The language that the runner chose, or the browser's. */
export function localeOf(setting: string, browserLocale: string): string {
  return setting === 'auto' ? browserLocale : setting;
}
