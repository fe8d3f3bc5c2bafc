import { readText, type Statement, type TextContext } from '../../../lib/course/text';

/**
 * Everything that a text is read to say, in one short form each: "gain 350", "gain 350 @10" (tied to 10 km),
 * "flat", "flat?" (hedged), "net -300", "downhill", "not downhill", "rate 10". Metres whole, sorted.
 */
export function meaning(
  text: string,
  language: string | null,
  distancesKm: readonly number[] = [21.1],
  more: Partial<Statement & TextContext> = {},
): string[] {
  const { heading = null, near = null, from = 'text', loopFormat } = more;
  const hints = readText([{ text, from, heading, near }], {
    distancesKm,
    language,
    ...(loopFormat === undefined ? {} : { loopFormat }),
  });
  return hints
    .map(({ says, appliesToKm }) => {
      const tied = appliesToKm === undefined || distancesKm.length === 1 ? '' : ` @${appliesToKm}`;
      switch (says.kind) {
        case 'terrain':
          return `${says.terrain}${says.hedged ? '?' : ''}${tied}`;
        case 'net':
          return `net ${Math.round(says.netM)}${tied}`;
        case 'net-downhill':
          return `${says.is ? '' : 'not '}downhill${tied}`;
        case 'gain-rate':
          return `rate ${Math.round(says.mPerKm)}${tied}`;
        default:
          return `${says.kind} ${Math.round(says.m)}${tied}`;
      }
    })
    .sort();
}
