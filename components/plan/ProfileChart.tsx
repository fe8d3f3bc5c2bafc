import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanView } from '../../lib/advice/card-view';
import type { CueKind } from '../../lib/runner/runner';
import { feetToMetres, milesToKm } from '../../lib/units';
import { msg, type Speaker } from '../../lib/words';
import { CueMark } from './CueMark';
import { type ChartData, type ChartLayout, layOut } from './chart';

type Cue = PlanView['cues'][number];

/** Drawn at this width until the real one is known, and on paper. */
const FIRST_WIDTH = 720;

/** The course as a picture, with every cue on it. What it shows stands below it in words too. */
export function ProfileChart({
  data,
  cues,
  terrainName,
  speaker,
}: {
  data: ChartData;
  cues: readonly Cue[];
  terrainName: string;
  speaker: Speaker;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [active, setActive] = useState<number | null>(null);
  const layout = layOut(data, width, speaker.format.units);
  const { plot } = layout;
  const activeCue = active === null ? undefined : cues[active];
  const activeMark = active === null ? undefined : layout.marks[active];

  return (
    <figure class="chart">
      <div
        class={data.heights ? 'chart-frame' : 'chart-frame chart-shape'}
        ref={frame}
        style={{ aspectRatio: `${layout.width} / ${layout.height}` }}
      >
        <svg class="chart-svg" viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
          <Axes layout={layout} speaker={speaker} />
          {layout.easeX !== null && layout.easeX > plot.left && (
            <g>
              <rect
                class="chart-ease"
                x={plot.left}
                y={plot.top}
                width={layout.easeX - plot.left}
                height={plot.bottom - plot.top}
              />
              <text class="chart-ease-text" x={plot.left + 6} y={plot.top + 15}>
                {speaker.say(msg('pages.chart.easy'))}
              </text>
            </g>
          )}
          <path class="chart-area" d={layout.area} />
          <path class="chart-line" d={layout.line} />
          {layout.marks.map((mark) => (
            <g key={`${mark.x} ${mark.y}`}>
              <path class="chart-leader" d={`M${mark.x} ${mark.y + 10}V${mark.lineY - 3}`} />
              <circle class="chart-dot" cx={mark.x} cy={mark.lineY} r="3" />
            </g>
          ))}
        </svg>
        {layout.marks.map((mark, i) => {
          const cue = cues[i];
          return cue ? (
            <a
              key={`${cue.kind}-${cue.startKm}`}
              class="chart-mark"
              style={{ left: share(mark.x, layout.width), top: share(mark.y, layout.height) }}
              href={`#cue-${i + 1}`}
              aria-label={speaker.say(msg('pages.chart.cue', { where: cue.where, say: cue.say }))}
              onMouseEnter={() => setActive(i)}
              onMouseLeave={() => setActive(null)}
              onFocus={() => setActive(i)}
              onBlur={() => setActive(null)}
            >
              <CueMark kind={cue.kind} />
            </a>
          ) : null;
        })}
        {activeCue && activeMark && (
          <div
            class={tipClass(activeMark.x, layout.width)}
            style={{ left: share(activeMark.x, layout.width), top: share(activeMark.y + 18, layout.height) }}
            aria-hidden="true"
          >
            <span class="small soft">{activeCue.where}</span>
            <b>{activeCue.say}</b>
          </div>
        )}
      </div>
      <Legend cues={cues} speaker={speaker} />
      <figcaption class="small soft">{captionOf(data, cues.length > 0, terrainName, speaker)}</figcaption>
    </figure>
  );
}

function Axes({ layout, speaker }: { layout: ChartLayout; speaker: Speaker }) {
  const { plot } = layout;
  const imperial = speaker.format.units === 'imperial';
  const highest = layout.yTicks.at(-1);
  const furthest = layout.xTicks.at(-1);
  return (
    <g>
      {layout.yTicks.map((tick) => (
        <g key={tick.value}>
          <path class="chart-grid" d={`M${plot.left} ${tick.at}H${plot.right}`} />
          <text class="chart-label" x={plot.left - 8} y={tick.at + 4} text-anchor="end">
            {tick === highest
              ? speaker.format.climb(imperial ? feetToMetres(tick.value) : tick.value)
              : speaker.format.number(tick.value)}
          </text>
        </g>
      ))}
      <path class="chart-base" d={`M${plot.left} ${plot.bottom}H${plot.right}`} />
      {layout.xTicks.map((tick) => (
        <g key={tick.value}>
          <path class="chart-base" d={`M${tick.at} ${plot.bottom}v5`} />
          <text class="chart-label" x={tick.at} y={plot.bottom + 19} text-anchor="middle">
            {tick === furthest
              ? speaker.format.distance(imperial ? milesToKm(tick.value) : tick.value)
              : speaker.format.number(tick.value, 1)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Legend({ cues, speaker }: { cues: readonly Cue[]; speaker: Speaker }) {
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

/** Near an edge the tip hangs towards the middle. */
function tipClass(x: number, width: number): string {
  if (x < 110) return 'chart-tip chart-tip-start';
  return x > width - 110 ? 'chart-tip chart-tip-end' : 'chart-tip';
}

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
