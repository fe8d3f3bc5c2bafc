import { findLengths } from '../../course/text/lengths';
import { NUMBER, parseNumber, SPACED_NUMBER } from '../../course/text/numbers';
import { STEEPEST_M_PER_KM } from '../../course/trust';
import type { CourseHint } from '../../course/types';
import { feetToMetres } from '../../units';

const LONGEST = 200;
/** How far from a figure the words for it stand. */
const NEAR = 16;
const SAME = 0.03;
/** A height by itself; lengths are taken out before. */
const HEIGHT = new RegExp(
  `(?<![\\d.,])(${SPACED_NUMBER}|${NUMBER})\\s?(m|mt|met(?:er|re)s?|hm|ft|feet|')(?![\\p{L}\\d/])`,
  'iu',
);
const CLIMB =
  /[↑⬆▲⇧↗+]|gain|elev|climb|ascent|ascend|vert|D\+|dénivel|desniv|dislivel|salita|subida|höhen|anstieg|aufstieg|\bhm\b|stijg|hoogte|převýš|累積|標高|獲得/iu;
const DESCENT = /[↓⬇▼↘−]|D-|loss|descent|drop|max|min|abstieg|descen|discesa|negati/iu;
/** Behind a length a bare height is the climb, unless it would be a mountain's: then it may be another race. */
const PLAIN_M_PER_KM = 60;
/** The words of a link, not a figure beside a map. */
const WEIGHT = 0.7;
const OTHER_SPORT =
  /\b(?:cycl\w*|bik(?:e|ing)|rides?|swim\w*|ski\w*|row(?:ing)?|v[ée]lo|rad\w*|fiets\w*|bici\w*)\b/iu;

export interface LabelReading {
  readonly km: number | null;
  readonly hints: readonly CourseHint[];
}

/**
 * What the words of a link to a course map, or the title of its frame, say of that course: "Strava route, 21.1 km,
 * 250 m". One length and one height at most; nothing of another sport's route. Linear in the label, which is cut.
 */
export function readLabel(label: string): LabelReading {
  const text = label.slice(0, LONGEST);
  const nothing = { km: null, hints: [] };
  if (!/\d/.test(text) || OTHER_SPORT.test(text)) return nothing;
  const lengths = findLengths(text).filter(({ form }) => form !== 'metres');
  const length = lengths.find(({ form }) => form === 'measure') ?? lengths[0];
  // A race's name and its length are one; a list of races is no course.
  if (!length || lengths.some(({ km }) => Math.abs(km - length.km) > SAME * length.km)) return nothing;
  let rest = text;
  for (const { start, end } of lengths)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const found = HEIGHT.exec(rest);
  const gainM = found ? climbOf(rest, found, length.km) : null;
  const hint: CourseHint[] =
    gainM === null
      ? []
      : [
          {
            says: { kind: 'gain', m: gainM },
            quote: label.trim().slice(0, LONGEST),
            from: 'map-embed',
            appliesToKm: length.km,
            weight: WEIGHT,
          },
        ];
  return { km: length.km, hints: hint };
}

function climbOf(text: string, found: RegExpExecArray, km: number): number | null {
  const [whole, figure = '', unit = ''] = found;
  const value = parseNumber(figure, true);
  const m = /^(?:f|')/i.test(unit) ? feetToMetres(value) : value;
  const before = text.slice(Math.max(0, found.index - NEAR), found.index);
  const end = found.index + whole.length;
  const after = text.slice(end, end + NEAR).split(/[,·|;/()↓↑]/)[0] ?? '';
  const around = `${before.split(/[,·|;/()]/).at(-1) ?? ''} ${unit} ${after}`;
  if (!(m > 0) || DESCENT.test(around)) return null;
  const marked = CLIMB.test(around);
  return m <= (marked ? STEEPEST_M_PER_KM : PLAIN_M_PER_KM) * km ? m : null;
}
