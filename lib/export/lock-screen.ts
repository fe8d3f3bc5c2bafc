import type { Speaker } from '../words';
import type { Carried } from './carried';
import { AS_WIDE_AS_MM, BUTTONS_SHARE, CLOCK_SHARE, onScreen, PAD_MM, type PhoneScreen } from './phones';
import { raceColumn } from './print/column';
import type { Drawing } from './print/drawing';
import type { Measure } from './print/type';

/** The plan as a phone's lock screen, in pixels, with the clock's and the buttons' places left free. */
export function lockScreen(
  carried: Carried,
  speaker: Speaker,
  measure: Measure,
  { widthPx, heightPx }: PhoneScreen,
): Drawing {
  const unit = widthPx / AS_WIDE_AS_MM;
  const top = heightPx * CLOCK_SHARE;
  const column = raceColumn(carried, speaker, measure, {
    width: widthPx - 2 * PAD_MM * unit,
    height: heightPx * (1 - BUTTONS_SHARE) - top,
    unit,
    inline: true,
  });
  return onScreen({ widthPx, heightPx }, column.at(PAD_MM * unit, top));
}
