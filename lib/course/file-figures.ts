import { type Message, msg } from '../words';
import type { CourseProfile } from './types';

/**
 * What to say of the course file beside the answer: the climb that its points give and how far off that may be,
 * and the total that the device wrote. Empty where no file is taken or it gives neither.
 */
export function fileFigures(course: CourseProfile): Message[] {
  const { trackGainM, gainRangeM, deviceGainM, deviceLossM = null } = course;
  const figures: Message[] = [];
  if (trackGainM !== undefined && gainRangeM) {
    const [leastM, mostM] = gainRangeM;
    figures.push(msg('course.file.gain', { m: trackGainM, leastM, mostM }));
  }
  if (deviceGainM !== undefined) {
    figures.push(msg('course.file.own-total', { gainM: deviceGainM, lossM: deviceLossM }));
  }
  return figures;
}
