import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { A6, A6_SHEET, a6Card } from '../../../lib/export/a6';
import type { Carried } from '../../../lib/export/carried';
import { lockScreen } from '../../../lib/export/lock-screen';
import { BUTTONS_SHARE, CLOCK_SHARE, PHONES, type PhoneShape, screenOf } from '../../../lib/export/phones';
import { acuteCheck, acuteFlags, acuteSteps, acuteStretches } from '../../../lib/export/print/acute';
import type { Drawing, TextMark } from '../../../lib/export/print/drawing';
import { clockText } from '../../../lib/export/print/lines';
import { type Measure, roughMeasure, tidy } from '../../../lib/export/print/type';
import { WRISTBAND, WRISTBAND_SHEET, wristband } from '../../../lib/export/wristband';
import { msg, speakerFor } from '../../../lib/words';
import { courseOf, pointToPoint } from '../../advice/courses';
import { anyCourse, anyRunner } from '../../advice/random';
import { carriedOf } from './carried';

// Random cases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const metric = speakerFor('en', 'metric');

/** From a narrow font to a wide one. */
const anyMeasure: fc.Arbitrary<Measure> = fc
  .double({ min: 0.8, max: 1.25, noNaN: true })
  .map((factor) => (text, size, bold) => factor * roughMeasure(text, size, bold));

const anyTitle = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    '',
    ' \n\t ',
    'A'.repeat(300),
    '東京マラソン二〇二七',
    'سباق النيل ۴۲',
    '\u202etxet\u202c 👩‍👩‍👧‍👦🏃'.repeat(20),
  ),
);

const anyCarried = fc
  .record({
    course: anyCourse,
    runner: anyRunner,
    pace: fc.option(fc.double({ min: 1, max: 4000, noNaN: true })),
    title: anyTitle,
    imperial: fc.boolean(),
    measure: anyMeasure,
  })
  .map(({ course, runner, pace, title, imperial, measure }) => ({
    carried: carriedOf({
      course,
      runner,
      title,
      signs: imperial ? 'mile' : 'km',
      goalS: pace === null ? null : Math.round(pace * (course.distanceKm ?? 0)),
    }),
    speaker: speakerFor('en', imperial ? 'imperial' : 'metric'),
    measure,
  }));

const textsOf = ({ marks }: Drawing): TextMark[] => marks.filter((mark) => mark.kind === 'text');

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a text's letters cover: from the capitals' tops to a little below the base line. */
function boxOf({ text, x, y, size, bold, anchor }: TextMark, measure: Measure): Box {
  const width = measure(text, size, bold);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - 0.72 * size, bottom: y + 0.2 * size };
}

const SLACK = 1e-6;

function expectInside(boxes: readonly Box[], room: Omit<Box, 'text'>): void {
  for (const box of boxes) {
    expect(box.left, box.text).toBeGreaterThanOrEqual(room.left - SLACK);
    expect(box.right, box.text).toBeLessThanOrEqual(room.right + SLACK);
    expect(box.top, box.text).toBeGreaterThanOrEqual(room.top - SLACK);
    expect(box.bottom, box.text).toBeLessThanOrEqual(room.bottom + SLACK);
  }
}

function expectApart(boxes: readonly Box[]): void {
  const clashes = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          a.left < b.right - SLACK &&
          b.left < a.right - SLACK &&
          a.top < b.bottom - SLACK &&
          b.top < a.bottom - SLACK,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
  expect(clashes).toEqual([]);
}

/** All that a drawing says, without its line breaks. */
const wordsOf = (drawing: Drawing): string =>
  textsOf(drawing)
    .map(({ text }) => text)
    .join(' ');
/** Long words may be broken on a narrow face. */
const letters = (text: string): string => text.replace(/\s/g, '');

function expectPlan(drawing: Drawing, carried: Carried, speaker = metric): void {
  const said = letters(wordsOf(drawing));
  expect(said).toContain(letters(speaker.say(msg('print.pace-first', { km: carried.plan.easeUntilKm }))));
  expect(said).toContain(letters(speaker.say(msg('print.twinge'))));
  expect(said).toContain(letters(speaker.say(carried.plan.footer)));
}

function expectBack(drawing: Drawing): void {
  const said = letters(wordsOf(drawing));
  for (const { text } of [acuteCheck, ...acuteSteps, ...acuteStretches, ...acuteFlags]) {
    expect(said).toContain(letters(metric.say(text)));
  }
}

describe('the wristband', () => {
  it('keeps every line on its face, apart from every other, for any race, runner, title and font', () => {
    fc.assert(
      fc.property(anyCarried, ({ carried, speaker, measure }) => {
        const drawing = wristband(carried, speaker, measure);
        expect(drawing).toMatchObject({ width: WRISTBAND_SHEET.widthMm, height: WRISTBAND_SHEET.heightMm });
        const boxes = textsOf(drawing).map((mark) => boxOf(mark, measure));
        expectApart(boxes);
        const fold = WRISTBAND.faceWidthMm;
        expectInside(
          boxes.filter(({ left }) => left < fold),
          { left: 0, right: fold, top: 0, bottom: WRISTBAND.lengthMm },
        );
        expectInside(
          boxes.filter(({ left }) => left >= fold),
          { left: fold, right: 2 * fold, top: 0, bottom: WRISTBAND.printedMm },
        );
        expectPlan(drawing, carried, speaker);
        expectBack(drawing);
      }),
      { numRuns: 60 },
    );
  });

  it('is legible on the run: every clock and cue at least 4.5 and 3 mm high in type', () => {
    for (const course of [
      courseOf(),
      courseOf({ distanceKm: 5 }),
      courseOf({ distanceKm: 160.9 }),
      pointToPoint,
    ]) {
      const carried = carriedOf({ course, goalS: 360 * (course.distanceKm ?? 0) });
      const marks = textsOf(wristband(carried, metric, roughMeasure));
      const clocks = marks.filter(({ text, x }) => /^\d+[:h][\d:]+$/.test(text) && x < 44).slice(1);
      expect(clocks.length).toBeGreaterThan(2);
      for (const { size } of clocks) expect(size).toBeGreaterThanOrEqual(4.5);
      for (const cue of carried.plan.cues) {
        const said = marks.filter(({ text }) => metric.say(cue.say).startsWith(text));
        for (const { size } of said) expect(size).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('says each clock of a flat marathon at the 5 km signs, and its cues', () => {
    const carried = carriedOf();
    const texts = textsOf(wristband(carried, metric, roughMeasure)).map(({ text }) => text);
    for (const km of ['5', '10', '15', '20', '25', '30', '35', '40', 'Finish']) expect(texts).toContain(km);
    expect(texts).toContain('3:30:00');
    expect(texts).toContain('24:53');
    for (const cue of carried.plan.cues)
      expect(letters(texts.join(''))).toContain(letters(metric.say(cue.say)));
    expect(texts.join(' ')).toContain('Even splits');
  });

  it('stands at the 3 mile signs where miles are read', () => {
    const speaker = speakerFor('en', 'imperial');
    const texts = textsOf(wristband(carriedOf({ signs: 'mile' }), speaker, roughMeasure)).map(
      ({ text }) => text,
    );
    for (const mile of ['3', '6', '9', '24']) expect(texts).toContain(mile);
    expect(texts.join(' ')).toContain('To mile 6.2');
  });

  it('says where climbs slow the splits, and what found no room', () => {
    const texts = wordsOf(wristband(carriedOf({ course: pointToPoint }), metric, roughMeasure));
    expect(texts).toContain('Slower up the climbs');
    expect(texts).toMatch(/\d+ more cues in the plan/);
  });

  it('carries the heat’s signs and no clock on a hot day', () => {
    const texts = wordsOf(wristband(carriedOf({ runner: { hot: true } }), metric, roughMeasure));
    expect(texts).toContain('get medical help');
    expect(texts).not.toMatch(/\d:\d\d/);
  });

  it('carries the cues alone where no time is aimed at', () => {
    const texts = wordsOf(wristband(carriedOf({ goalS: null }), metric, roughMeasure));
    expect(texts).toContain('Shake out');
    expect(texts).not.toMatch(/\d:\d\d|splits|Finish/);
  });
});

describe('a cue that has not been practised', () => {
  const drawings = {
    band: (carried: Carried) => wristband(carried, metric, roughMeasure),
    card: (carried: Carried) => a6Card(carried, metric, roughMeasure),
    'lock screen': (carried: Carried) => lockScreen(carried, metric, roughMeasure, PHONES.tall),
  };

  it.each(Object.entries(drawings))('has a star on the %s, and the star its meaning', (_name, draw) => {
    const open = wordsOf(draw(carriedOf({ goalS: null })));
    expect(open).toContain('Quick, quiet feet*');
    expect(open).toContain('* Only if practised.');
    expect(open).not.toContain('Grow tall*');
    const practisedCues = ['cadence_up', 'small_lean'] as const;
    const known = wordsOf(draw(carriedOf({ goalS: null, runner: { practisedCues: [...practisedCues] } })));
    expect(known).toContain('Quick, quiet feet');
    expect(known).not.toContain('*');
  });
});

describe('the card', () => {
  it('keeps every line on its face, apart from every other, for any race, runner, title and font', () => {
    fc.assert(
      fc.property(anyCarried, ({ carried, speaker, measure }) => {
        const drawing = a6Card(carried, speaker, measure);
        expect(drawing).toMatchObject({ width: A6_SHEET.widthMm, height: A6_SHEET.heightMm });
        const boxes = textsOf(drawing).map((mark) => boxOf(mark, measure));
        expectApart(boxes);
        const { widthMm, heightMm } = A6;
        const across = { left: 0, right: widthMm };
        expectInside(
          boxes.filter(({ top }) => top < heightMm),
          { ...across, top: 0, bottom: heightMm },
        );
        expectInside(
          boxes.filter(({ top }) => top >= heightMm),
          { ...across, top: heightMm, bottom: 2 * heightMm },
        );
        expectPlan(drawing, carried, speaker);
        expectBack(drawing);
        for (const rule of carried.plan.standingRules) {
          if (rule.message === 'plan.rule.hot' || rule.message === 'plan.rule.clinician') {
            expect(letters(wordsOf(drawing))).toContain(letters(speaker.say(rule)));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the clock of every kilometre of a marathon', () => {
    const texts = textsOf(a6Card(carriedOf(), metric, roughMeasure)).map(({ text }) => text);
    for (let km = 1; km <= 42; km++) expect(texts).toContain(String(km));
    expect(texts).toContain('4:59');
  });
});

describe('the lock screen', () => {
  const anyShape = fc.constantFrom<PhoneShape>('tall', 'long', 'classic');
  it('leaves the clock’s and the buttons’ places free on every phone, and keeps the rest apart', () => {
    fc.assert(
      fc.property(anyCarried, anyShape, ({ carried, speaker, measure }, shape) => {
        const phone = PHONES[shape];
        const drawing = lockScreen(carried, speaker, measure, phone);
        expect(drawing).toMatchObject({ width: phone.widthPx, height: phone.heightPx });
        const boxes = textsOf(drawing).map((mark) => boxOf(mark, measure));
        expectApart(boxes);
        expectInside(boxes, {
          left: 0,
          right: phone.widthPx,
          top: phone.heightPx * CLOCK_SHARE,
          bottom: phone.heightPx * (1 - BUTTONS_SHARE),
        });
        expectPlan(drawing, carried, speaker);
      }),
      { numRuns: 60 },
    );
  });

  it('takes a screen’s own size, upright, and none that no phone has', () => {
    expect(screenOf(1179, 2556)).toEqual({ widthPx: 1179, heightPx: 2556 });
    expect(screenOf(2556, 1179)).toEqual({ widthPx: 1179, heightPx: 2556 });
    expect(screenOf(0, Number.NaN)).toEqual(PHONES.tall);
    expect(screenOf(3000, 8000).heightPx).toBe(4096);
  });
});

describe('texts', () => {
  it('are one line without marks that turn what follows', () => {
    expect(tidy(' a\n\u202eb\u0000 c ')).toBe('a b c');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(tidy(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });

  it('tell a clock of hours from one of minutes', () => {
    expect(clockText(1499, 12_600, metric)).toBe('24:59');
    expect(clockText(5025, 12_600, metric)).toBe('1:23:45');
    expect(clockText(99_359, 100_000, metric)).toBe('27h35');
    expect(clockText(100_001, 100_001, metric)).toBe('27:46:41');
  });
});
