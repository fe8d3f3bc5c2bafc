import type { TimedPart } from '../../../lib/stretches/parts';
import type { Tone } from '../../sound/tones';

const works = (part: TimedPart | undefined): boolean => part?.kind === 'hold' || part?.kind === 'work';

/** The tones that are still to come once `passedS` seconds have passed: where each hold or exercise begins and ends. */
export function tonesAhead(parts: readonly TimedPart[], passedS: number): Tone[] {
  const tones: Tone[] = [];
  let atS = 0;
  for (const [index, part] of parts.entries()) {
    if (works(part)) {
      tones.push({ inS: atS - passedS, tells: 'start' });
      if (!works(parts[index + 1])) tones.push({ inS: atS + part.seconds - passedS, tells: 'end' });
    }
    atS += part.seconds;
  }
  return tones.filter(({ inS }) => inS >= 0);
}
