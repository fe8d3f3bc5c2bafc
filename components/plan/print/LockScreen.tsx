import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PHONES, type PhoneScreen, type PhoneShape, screenOf } from '../../../lib/export/phones';
import type { Drawing } from '../../../lib/export/print/drawing';
import { msg, type Speaker } from '../../../lib/words';
import { Chips } from './Chips';
import { PICTURE_THEMES, type PictureTheme, paint, pngOf } from './paint';
import { save } from './save';

type Shape = 'this' | PhoneShape;
const SHAPES: readonly PhoneShape[] = ['tall', 'long', 'classic'];

/** The widest screen, in CSS px, that is taken for a phone's. */
const PHONE_AT_MOST_PX = 520;

/** This very screen where the page is open on a phone. */
function thisPhone(): PhoneScreen | null {
  if (typeof matchMedia !== 'function' || !matchMedia('(pointer: coarse)').matches) return null;
  const { width, height } = screen;
  if (Math.min(width, height) > PHONE_AT_MOST_PX) return null;
  return screenOf(width * devicePixelRatio, height * devicePixelRatio);
}

const systemTheme = (): PictureTheme =>
  typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

/** A picture for the lock screen: its shape, its colours, a preview, and the file. */
export function LockScreen({
  draw,
  what,
  preview,
  file,
  speaker,
}: {
  /** Draws it for a screen; the same function for as long as it draws the same. */
  draw: (phone: PhoneScreen) => Drawing;
  /** What it is for, what its preview shows, and what its file is called. */
  what: string;
  preview: string;
  file: string;
  speaker: Speaker;
}) {
  const { say } = speaker;
  const [own] = useState(thisPhone);
  const [shape, setShape] = useState<Shape>(own ? 'this' : 'tall');
  const [theme, setTheme] = useState<PictureTheme>(systemTheme);
  const [failed, setFailed] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  const phone = shape === 'this' ? (own ?? PHONES.tall) : PHONES[shape];

  useLayoutEffect(() => {
    if (canvas.current === null) return;
    setFailed(!paint(canvas.current, draw(phone), theme));
  }, [draw, phone, theme]);

  const savePicture = async () => {
    const png = canvas.current === null ? null : await pngOf(canvas.current);
    setFailed(png === null);
    if (png !== null) save(png, file);
  };

  return (
    <div class="print-piece">
      <div class="print-phone" style={{ aspectRatio: `${phone.widthPx} / ${phone.heightPx}` }}>
        <canvas ref={canvas} role="img" aria-label={preview} />
        <span class={`print-phone-clock print-phone-${theme}`} aria-hidden="true">
          {say(msg('print.preview.clock'))}
        </span>
      </div>
      <div class="stack print-tell">
        <p>{what}</p>
        <Chips
          legend={say(msg('print.phone'))}
          options={[...(own ? (['this'] as const) : []), ...SHAPES].map((name) => ({
            name,
            text: say(msg(`print.phone.${name}`)),
          }))}
          chosen={shape}
          choose={setShape}
        />
        <Chips
          legend={say(msg('print.theme'))}
          options={PICTURE_THEMES.map((name) => ({ name, text: say(msg(`print.theme.${name}`)) }))}
          chosen={theme}
          choose={setTheme}
        />
        <div class="row">
          <button type="button" class="button button-primary" onClick={() => void savePicture()}>
            {say(msg('print.lock-screen.save'))}
          </button>
        </div>
        <p class="soft">{say(msg('print.lock-screen.how'))}</p>
        {failed && (
          <p class="notice" role="alert">
            {say(msg('print.lock-screen.failed'))}
          </p>
        )}
      </div>
    </div>
  );
}
