import { resolveCourses } from '../../../lib/course/resolve';
import { readText, type Statement } from '../../../lib/course/text';

/** A row of a table: what the course is read to be, the page's words, the distances on offer in km. */
export type CourseRow = [expected: string, text: string, distancesKm?: number[]];

/**
 * What a page's words make of the course of its first distance, in the words of a {@link CourseRow}: each of
 * `expected` ("flat|rolling", "unknown", "gain 350", "no gain", "downhill", "not downhill") that does not hold.
 * " // " parts statements; a heading stands before " ## ".
 */
export function missed([expected, text, distancesKm = [21.0975]]: CourseRow, language: string): string[] {
  const [heading, body] = text.includes(' ## ') ? text.split(' ## ') : [null, text];
  const statements = (body ?? '')
    .split(' // ')
    .map((part): Statement => ({ text: part, from: 'text', heading: heading ?? null }));
  const hints = readText(statements, { distancesKm, language });
  const [course] = resolveCourses({
    distances: distancesKm.map((km) => ({ km })),
    surface: null,
    hints,
    raceName: null,
    place: null,
    host: 'race.example',
  });
  const worded = hints.some(({ says }) => says.kind === 'terrain');
  const holds = (want: string): boolean => {
    const [kind = '', value] = want.split(' ');
    const figure = (m: number | null | undefined) => m != null && Math.round(m) === Number(value);
    if (want === 'no gain') return course?.gainM == null;
    if (want === 'downhill') return course?.netDownhill === true;
    if (want === 'not downhill') return course?.netDownhill !== true;
    if (kind === 'gain') return figure(course?.gainM);
    if (kind === 'loss') return figure(course?.lossM);
    return want.split('|').includes(worded ? (course?.terrain ?? 'unknown') : 'unknown');
  };
  return expected.split(', ').filter((want) => !holds(want));
}
