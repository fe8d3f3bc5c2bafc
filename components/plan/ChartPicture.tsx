import { feetToMetres, milesToKm } from '../../lib/units';
import { msg, type Speaker } from '../../lib/words';
import type { ChartLayout, Ground, HillRow } from './chart';
import { still } from './still';

/** The drawn course. All that it says stands in words elsewhere on the page, so it is hidden from those who hear it. */
export function ChartPicture({
  ground,
  layout,
  measured,
  active,
  speaker,
}: {
  ground: Ground;
  layout: ChartLayout;
  /** False where it is the shape of a class. */
  measured: boolean;
  /** The cue that is pointed at. */
  active: number | null;
  speaker: Speaker;
}) {
  const { plot } = layout;
  const shown = active === null ? undefined : layout.marks[active];
  return (
    <svg class="chart-svg" viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
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
      <Course ground={ground} speaker={speaker} />
      {layout.marks.map((mark) => (
        <g key={`${mark.x} ${mark.y}`}>
          <path
            class="chart-leader"
            d={`M${mark.x} ${mark.y + 11}L${mark.lineX} ${plot.top - 6}V${mark.lineY - 3}`}
          />
          <path class="chart-stretch" d={mark.stretch} />
        </g>
      ))}
      {!measured && (
        <text class="chart-label chart-label-above" x={plot.right} y={plot.top + 15} text-anchor="end">
          {speaker.say(msg('pages.chart.not-measured'))}
        </text>
      )}
      {shown && (
        <g>
          <path class="chart-cross" d={`M${shown.lineX} ${plot.top - 6}V${plot.bottom}`} />
          <path class="chart-stretch chart-stretch-active" d={shown.stretch} />
        </g>
      )}
      {layout.marks.map((mark) => (
        <circle key={`${mark.x} ${mark.y}`} class="chart-dot" cx={mark.lineX} cy={mark.lineY} r="3" />
      ))}
    </svg>
  );
}

const Course = still(({ ground, speaker }: { ground: Ground; speaker: Speaker }) => {
  const { plot } = ground;
  return (
    <g>
      <Axes ground={ground} speaker={speaker} />
      <path class="chart-area" d={ground.area} />
      {ground.climbAreas.map((area) => (
        <path key={area} class="chart-climb" d={area} />
      ))}
      <path class="chart-line" d={ground.line} />
      {ground.hillRows.map((row) => (
        <Hills key={row.kind} row={row} left={plot.left} />
      ))}
    </g>
  );
});

/** A climb rises, a descent falls: told by the arrow before its row. */
const ARROWS: Readonly<Record<HillRow['kind'], string>> = {
  climb: 'M0 8 8 0M2.5 0H8V5.5',
  descent: 'M0 0 8 8M2.5 8H8V2.5',
};

function Hills({ row, left }: { row: HillRow; left: number }) {
  return (
    <g class={row.kind === 'climb' ? 'chart-hills chart-hills-up' : 'chart-hills'}>
      <path class="chart-arrow" d={ARROWS[row.kind]} transform={`translate(${left - 18} ${row.y - 4})`} />
      {row.bars.map((bar) => (
        <g key={bar.fromX}>
          <rect
            class="chart-bar"
            x={bar.fromX + 0.5}
            y={row.y - 3}
            width={Math.max(2, bar.toX - bar.fromX - 1)}
            height="5"
            rx="2"
          />
          {bar.nameX !== null && (
            <text class="chart-label" x={bar.nameX} y={row.y + 16} text-anchor="middle">
              {bar.name}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function Axes({ ground, speaker }: { ground: Ground; speaker: Speaker }) {
  const { plot } = ground;
  const imperial = speaker.format.units === 'imperial';
  const highest = ground.yTicks.at(-1);
  const furthest = ground.xTicks.at(-1);
  return (
    <g>
      {ground.yTicks.map((tick) => (
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
      {ground.xTicks.map((tick) => (
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
