import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { A6, A6_SHEET } from '../../../lib/export/a6';
import { acuteStretches } from '../../../lib/export/print/acute';
import { type Drawing, scaled, type TextMark } from '../../../lib/export/print/drawing';
import { type Measure, roughMeasure } from '../../../lib/export/print/type';
import { supporterCard } from '../../../lib/export/supporter';
import { MUSCLES } from '../../../lib/muscles';
import {
  supporterCalls,
  supporterCheck,
  supporterNots,
  supporterSameDay,
  supporterSteps,
} from '../../../lib/stretches/supporter';
import { msg, speakerFor } from '../../../lib/words';

const speaker = speakerFor('en', 'metric');
const textsOf = ({ marks }: Drawing): TextMark[] => marks.filter((mark) => mark.kind === 'text');
const letters = (text: string): string => text.replace(/\s/g, '');
const lettersOf = (drawing: Drawing, from: number, to: number): string =>
  letters(
    textsOf(drawing)
      .filter(({ y }) => y >= from && y < to)
      .map(({ text }) => text)
      .join(''),
  );
const anyMeasure: fc.Arbitrary<Measure> = fc
  .double({ min: 0.8, max: 1.25, noNaN: true })
  .map((factor) => (text, size, bold) => factor * roughMeasure(text, size, bold));
const anySupported = fc.record({
  title: fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.constantFrom('', '東京マラソン二〇二七', 'A'.repeat(300)),
  ),
  raceDate: fc.constantFrom(null, '2027-05-02'),
  cramps: fc.subarray([...MUSCLES], { maxLength: 5 }),
});

describe('the supporter’s card', () => {
  it('keeps every line on its face and large enough to read, for any race, runner and font', () => {
    fc.assert(
      fc.property(anySupported, anyMeasure, (supported, measure) => {
        const drawing = supporterCard(supported, speaker, measure);
        expect(drawing).toMatchObject({ width: A6_SHEET.widthMm, height: A6_SHEET.heightMm });
        for (const { text, x, y, size, bold } of textsOf(drawing)) {
          expect(x, text).toBeGreaterThanOrEqual(A6.padMm - 1e-6);
          expect(x + measure(text, size, bold), text).toBeLessThanOrEqual(A6.widthMm - A6.padMm + 1e-6);
          const face = y < A6.heightMm ? 0 : A6.heightMm;
          expect(y - face - size, text).toBeGreaterThanOrEqual(0);
          expect(y - face, text).toBeLessThanOrEqual(A6.heightMm - A6.padMm + 1e-6);
          expect(size, text).toBeGreaterThan(1.8);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells how to help in front and when to call behind, and whom it is for', () => {
    const supported = {
      title: 'Canal City Marathon',
      raceDate: '2027-05-02',
      cramps: ['gastrocnemius', 'hamstrings'] as const,
    };
    const drawing = supporterCard(supported, speaker, roughMeasure);
    const front = lettersOf(drawing, 0, A6.heightMm);
    const back = lettersOf(drawing, A6.heightMm, A6_SHEET.heightMm);
    for (const { text } of [supporterCheck, ...supporterSteps, ...supporterNots, ...acuteStretches])
      expect(front).toContain(letters(speaker.say(text)));
    expect(front).toContain(letters(speaker.say(msg('plan.twinge'))));
    expect(front).toContain('calfandhamstrings');
    expect(front).toContain('CanalCityMarathon');
    for (const { text } of [...supporterCalls, ...supporterSameDay])
      expect(back).toContain(letters(speaker.say(text)));
    expect(
      lettersOf(supporterCard({ ...supported, cramps: [] }, speaker, roughMeasure), 0, A6.heightMm),
    ).not.toContain('crampedbefore');
  });

  it('becomes a picture with everything in proportion', () => {
    const drawing = supporterCard({ title: 'A', raceDate: null, cramps: [] }, speaker, roughMeasure);
    const picture = scaled(drawing, 8);
    expect(picture).toMatchObject({ width: 1184, height: 1680 });
    expect(picture.marks).toHaveLength(drawing.marks.length);
    const [small, large] = [textsOf(drawing), textsOf(picture)];
    for (const [i, { x, y, size }] of small.entries()) {
      expect(large[i]?.x).toBeCloseTo(8 * x);
      expect(large[i]?.y).toBeCloseTo(8 * y);
      expect(large[i]?.size).toBeCloseTo(8 * size);
    }
  });
});
