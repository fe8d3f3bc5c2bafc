import type { Speaker } from '../words';
import { AS_WIDE_AS_MM, BUTTONS_SHARE, CLOCK_SHARE, onScreen, PAD_MM, type PhoneScreen } from './phones';
import { bandBack } from './print/back';
import { type Drawing, scaled } from './print/drawing';
import type { Measure } from './print/type';

/**
 * What to do about a cramp as a phone's lock screen, in pixels, with the clock's and the buttons' places left free: the
 * check, the steps in their order, the three common stretches and the warning signs. `measure` measures in any unit.
 */
export function acuteScreen(speaker: Speaker, measure: Measure, phone: PhoneScreen): Drawing {
  const unit = phone.widthPx / AS_WIDE_AS_MM;
  const topMm = (phone.heightPx * CLOCK_SHARE) / unit;
  const block = bandBack(speaker, measure, {
    width: AS_WIDE_AS_MM - 2 * PAD_MM,
    height: (phone.heightPx * (1 - BUTTONS_SHARE)) / unit - topMm,
  });
  const inMm = { width: AS_WIDE_AS_MM, height: phone.heightPx / unit, marks: block.at(PAD_MM, topMm) };
  return onScreen(phone, scaled(inMm, unit).marks);
}
