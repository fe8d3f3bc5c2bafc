import { useCallback, useState } from 'preact/hooks';
import { acuteScreen } from '../../lib/export/acute-screen';
import type { PhoneScreen } from '../../lib/export/phones';
import { msg, type Speaker } from '../../lib/words';
import { LockScreen } from '../plan/print/LockScreen';
import { deviceMeasure } from '../plan/print/measure';
import '../plan/print/print.css';

export function AcutePictureDrawn({ speaker }: { speaker: Speaker }) {
  const { say } = speaker;
  const [measure] = useState(deviceMeasure);
  const draw = useCallback(
    (phone: PhoneScreen) => acuteScreen(speaker, measure, phone),
    [speaker.locale, measure],
  );
  return (
    <LockScreen
      draw={draw}
      what={say(msg('acute.picture.what'))}
      preview={say(msg('acute.picture.preview'))}
      file={say(msg('acute.picture.file'))}
      speaker={speaker}
    />
  );
}
