import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NamedHill } from '../../lib/advice/course-hills';
import type { CueKind } from '../../lib/runner/runner';
import { msg, type Speaker } from '../../lib/words';
import { ChartPicture } from './ChartPicture';
import { CueMark } from './CueMark';
import { type ChartData, type ChartLayout, layOutGround, layOutPlan } from './chart';
import { HillList } from './HillList';
import { nearestCue, usePointedCue } from './pointed';
import type { ShownCue } from './state';

/** Drawn at this width until the real one is known, and on paper. */
const FIRST_WIDTH = 720;

/** The course as a picture, with every cue on it. What it shows stands below it in words too. */
export function ProfileChart({
  data,
  cues,
  hills,
  changed,
  terrainName,
  speaker,
}: {
  data: ChartData;
  cues: readonly ShownCue[];
  hills: readonly NamedHill[];
  /** The cues that the last answer changed. */
  changed: ReadonlySet<number>;
  terrainName: string;
  speaker: Speaker;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { units } = speaker.format;
  const { distanceKm, heights, terrain, netDownhill, mostCues } = data;
  const ground = useMemo(
    () =>
      layOutGround({ distanceKm, heights, terrain, netDownhill, mostCues, hills: data.hills }, width, units),
    [distanceKm, heights, terrain, netDownhill, mostCues, data.hills, width, units],
  );
  const layout = useMemo(() => layOutPlan(ground, data), [ground, data]);
  const pointed = usePointedCue(frame, layout.marks.length);
  const touched = useRef(false);

  const cueAt = (event: PointerEvent): number | null => {
    const box = frame.current?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    const scale = layout.width / box.width;
    return nearestCue(layout.marks, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
  };
  const inTip = ({ target }: Event) => target instanceof Element && target.closest('.chart-tip') !== null;
  const lead = (event: KeyboardEvent, from: number) => {
    const last = layout.marks.length - 1;
    const to = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    frame.current?.querySelectorAll<HTMLElement>('.chart-mark')[Math.min(last, Math.max(0, to))]?.focus();
  };

  return (
    <figure class="chart">
      {/* The marks do by keyboard and by touch what pointing near them does. */}
      <div
        class={data.heights ? 'chart-frame' : 'chart-frame chart-shape'}
        ref={frame}
        style={{ aspectRatio: `${layout.width} / ${layout.height}` }}
        onPointerMove={(event) => {
          if (event.pointerType !== 'touch' && !inTip(event)) pointed.point(cueAt(event));
        }}
        onPointerLeave={() => pointed.point(null)}
        onPointerDown={(event) => {
          touched.current = event.pointerType === 'touch';
          if (touched.current && !inTip(event)) pointed.keep(cueAt(event));
        }}
      >
        <ChartPicture
          ground={ground}
          layout={layout}
          measured={heights !== null}
          active={pointed.cue}
          speaker={speaker}
        />
        {layout.marks.length > 0 && (
          <div class="chart-marks" role="toolbar" aria-label={speaker.say(msg('pages.chart.cues'))}>
            {layout.marks.map((mark, i) => {
              const cue = cues[i];
              return cue ? (
                <a
                  key={cue.startKm}
                  class={changed.has(i) ? 'chart-mark chart-mark-changed' : 'chart-mark'}
                  style={{ left: share(mark.x, layout.width), top: share(mark.y, layout.height) }}
                  href={`#cue-${i + 1}`}
                  tabIndex={pointed.tabStop === i ? 0 : -1}
                  aria-label={speaker.say(
                    msg('pages.chart.cue', { where: cue.where, say: cue.say, lasts: cue.lasts }),
                  )}
                  onFocus={() => pointed.focus(i)}
                  onBlur={() => pointed.focus(null)}
                  onKeyDown={(event) => lead(event, i)}
                  onClick={(event) => {
                    // A finger asks first; what it touched then offers the way to the list.
                    if (touched.current) event.preventDefault();
                  }}
                >
                  <CueMark kind={cue.kind} />
                </a>
              ) : null;
            })}
          </div>
        )}
        <Tip layout={layout} cues={cues} at={pointed.cue} kept={pointed.kept} speaker={speaker} />
      </div>
      <Legend cues={cues} speaker={speaker} />
      <HillList hills={hills} speaker={speaker} />
      <figcaption class="small soft">{captionOf(data, cues.length > 0, terrainName, speaker)}</figcaption>
    </figure>
  );
}

/** The words, the place and the length of one cue, over the picture so that nothing moves. */
function Tip({
  layout,
  cues,
  at,
  kept,
  speaker,
}: {
  layout: ChartLayout;
  cues: readonly ShownCue[];
  at: number | null;
  kept: boolean;
  speaker: Speaker;
}) {
  const cue = at === null ? undefined : cues[at];
  const mark = at === null ? undefined : layout.marks[at];
  if (at === null || !cue || !mark) return null;
  return (
    <div
      class={tipClass(mark.lineX, layout.width)}
      style={{ left: share(mark.lineX, layout.width), top: share(layout.plot.top + 4, layout.height) }}
      aria-hidden={kept ? undefined : 'true'}
    >
      <span class="chart-tip-where">{cue.where}</span>
      <b class="chart-tip-say">{cue.say}</b>
      <span class="small soft">{cue.lasts}</span>
      {kept && (
        <a class="small" href={`#cue-${at + 1}`}>
          {speaker.say(msg('pages.chart.read'))}
        </a>
      )}
    </div>
  );
}

function Legend({ cues, speaker }: { cues: readonly ShownCue[]; speaker: Speaker }) {
  const kinds: CueKind[] = [...new Set(cues.map((cue) => cue.kind))];
  if (kinds.length === 0) return null;
  return (
    <ul class="chart-legend small" aria-label={speaker.say(msg('pages.chart.legend'))}>
      {kinds.map((kind) => (
        <li key={kind}>
          <CueMark kind={kind} />
          {speaker.say(msg(`pages.kind.${kind}`))}
        </li>
      ))}
    </ul>
  );
}

function captionOf(data: ChartData, hasCues: boolean, terrainName: string, speaker: Speaker): string {
  const parts: string[] = [];
  if (data.heights) {
    const { heightsM } = data.heights;
    const lowM = heightsM.reduce((least, m) => Math.min(least, m), Number.POSITIVE_INFINITY);
    const highM = heightsM.reduce((most, m) => Math.max(most, m), Number.NEGATIVE_INFINITY);
    parts.push(speaker.say(msg('pages.chart.summary', { km: data.distanceKm, lowM, highM })));
    if (data.aboveStart) parts.push(speaker.say(msg('pages.chart.above-start')));
  } else {
    parts.push(speaker.say(msg('pages.chart.shape-only', { terrain: terrainName })));
  }
  if (hasCues) parts.push(speaker.say(msg('pages.chart.same-below')));
  return parts.join(' ');
}

const share = (part: number, whole: number) => `${(100 * part) / whole}%`;

/** The tip hangs before its place where there is room, because what it is about comes after it. */
const tipClass = (x: number, width: number): string =>
  x < width * 0.45 ? 'chart-tip' : 'chart-tip chart-tip-before';

/** The width of the frame in whole px, as it changes. */
function useWidth(frame: { readonly current: HTMLDivElement | null }): number {
  const [width, setWidth] = useState(FIRST_WIDTH);
  useEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const seen = Math.round(entry?.contentRect.width ?? 0);
      if (seen > 0) setWidth(seen);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
