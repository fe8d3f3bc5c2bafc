import type { ClaimId } from '../../evidence';
import { gradesOf, reviewStreams, type StreamReview, strideIn } from '../../training/streams/review';
import type { Streams } from '../../training/streams/streams';
import { type Message, msg, type Speaker } from '../../words';
import { sourceRows } from '../card/sources';
import type { CardView } from '../card-view';
import { traceOf } from './trace';

export interface TraceView {
  readonly name: string;
  readonly path: string;
  /** What stands at the upper and the lower edge. */
  readonly top: string;
  readonly bottom: string;
}

/** What the points of a run show: lines under one another over the distance, and what they say. */
export interface StreamsView {
  readonly traces: readonly TraceView[];
  /** Where the last third begins, as a share of the run; null where the run did not fade. */
  readonly fadeFrom: number | null;
  readonly fadeLabel: string;
  readonly start: string;
  readonly end: string;
  readonly lines: readonly string[];
  readonly sources: CardView['sources'];
}

function traces(review: StreamReview, speaker: Speaker): TraceView[] {
  const { format, say } = speaker;
  const { cells } = review;
  const rows = [
    {
      key: 'altitude',
      values: cells.map(({ altitudeM }) => altitudeM),
      down: false,
      write: (m: number) => format.climb(Math.round(m)),
    },
    {
      key: 'grade',
      values: gradesOf(cells),
      down: false,
      write: (pct: number) => format.percent(pct / 100, 1),
    },
    {
      key: 'pace',
      values: cells.map(({ paceSPerKm }) => paceSPerKm),
      down: true,
      write: (s: number) => format.pace(s),
    },
    {
      key: 'cadence',
      values: cells.map(({ cadenceSpm }) => cadenceSpm),
      down: false,
      write: (spm: number) => say(msg('streams.cadence', { spm })),
    },
    {
      key: 'stride',
      values: cells.map(strideIn),
      down: false,
      write: (m: number) => say(msg('streams.stride', { m })),
    },
  ] as const;
  return rows.flatMap(({ key, values, down, write }) => {
    const trace = traceOf(values, { down });
    if (trace === null) return [];
    const [top, bottom] = down ? [trace.low, trace.high] : [trace.high, trace.low];
    return [
      { name: say(msg(`streams.name.${key}`)), path: trace.path, top: write(top), bottom: write(bottom) },
    ];
  });
}

/** What the lines say, each with the claims that it stands on. */
function findings({ fade, start, cadence, strideM }: StreamReview) {
  const lines: { text: Message; claims: readonly ClaimId[] }[] = [];
  if (fade !== null) {
    const { verdict, slowerShare, hillsShare, fromKm } = fade;
    lines.push({ text: msg('streams.fade', { verdict, slowerShare, hillsShare, fromKm }), claims: ['fade'] });
  }
  if (fade?.verdict === 'faded' && start?.quick) {
    lines.push({
      text: msg('activity.review.quick-start', {
        quickerShare: start.quickerShare,
        hillsAllowedFor: start.hillsAllowedFor,
      }),
      claims: ['early-pace', 'S13'],
    });
  }
  if (cadence !== null) lines.push({ text: msg('streams.drift.cadence', cadence), claims: ['cadence-cost'] });
  if (strideM !== null) lines.push({ text: msg('streams.drift.stride', strideM), claims: ['S27'] });
  return lines;
}

/** Everything that "Look closer" shows of a run of the runner's own. Pure. */
export function streamsView(
  streams: Streams,
  speaker: Speaker,
  { treadmill }: { readonly treadmill: boolean },
): StreamsView {
  const review = reviewStreams(streams, { treadmill });
  const lines = findings(review);
  const km = review.cells.at(-1)?.endKm ?? 0;
  const faded = review.fade !== null && ['faded', 'slight'].includes(review.fade.verdict);
  return {
    traces: traces(review, speaker),
    fadeFrom: faded && review.fade !== null && km > 0 ? review.fade.fromKm / km : null,
    fadeLabel: speaker.say(msg('streams.fade-mark')),
    start: speaker.format.distance(0),
    end: speaker.format.distance(km),
    lines: lines.map(({ text }) => speaker.say(text)),
    sources: sourceRows(
      lines.flatMap(({ claims }) => claims),
      speaker,
    ),
  };
}
