import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acuteScreen } from '../../../lib/export/acute-screen';
import { BUTTONS_SHARE, CLOCK_SHARE, PHONES, screenOf } from '../../../lib/export/phones';
import { acuteCheck, acuteFlags, acuteSteps, acuteStretches } from '../../../lib/export/print/acute';
import type { Drawing, TextMark } from '../../../lib/export/print/drawing';
import { roughMeasure } from '../../../lib/export/print/type';
import { speakerFor } from '../../../lib/words';

const speaker = speakerFor('en-GB', 'metric');
const letters = ({ marks }: Drawing): TextMark[] => marks.filter((mark) => mark.kind === 'text');
const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('the steps on a lock screen', () => {
  it.each(Object.entries(PHONES))(
    'stand whole on a %s phone, between its clock and its buttons',
    (_, phone) => {
      const drawing = acuteScreen(speaker, roughMeasure, phone);
      expect(drawing).toMatchObject({ width: phone.widthPx, height: phone.heightPx });
      const said = squeezed(
        letters(drawing)
          .map(({ text }) => text)
          .join(''),
      );
      const wanted = [acuteCheck, ...acuteSteps, ...acuteStretches, ...acuteFlags].map(({ text }) =>
        squeezed(speaker.say(text)),
      );
      for (const text of wanted) expect(said).toContain(text);
      const places = wanted.map((text) => said.indexOf(text));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );

  it('keep to the free part of any screen, in letters that can be read', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 1600 }),
        fc.double({ min: 1.5, max: 2.4, noNaN: true }),
        (w, tall) => {
          const phone = screenOf(w, w * tall);
          for (const { x, y, size, bold, text } of letters(acuteScreen(speaker, roughMeasure, phone))) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + roughMeasure(text, size, bold)).toBeLessThanOrEqual(phone.widthPx);
            // Capitals reach about 0.7 of the size above the line.
            expect(y - 0.72 * size).toBeGreaterThanOrEqual(phone.heightPx * CLOCK_SHARE);
            expect(y).toBeLessThanOrEqual(phone.heightPx * (1 - BUTTONS_SHARE));
            expect(size / phone.widthPx).toBeGreaterThan(0.01);
          }
        },
      ),
    );
  });
});
