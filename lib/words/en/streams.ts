import { metresToFeet } from '../../units';
import type { Format } from '../format';

const stride = (m: number, f: Format): string =>
  f.units === 'imperial' ? `${f.number(metresToFeet(m), 1)} ft` : `${f.number(m, 2)} m`;

/** Half a percent rounds to none. */
const NONE = 0.005;

interface FadeParams {
  readonly verdict: 'faded' | 'slight' | 'hills' | 'mostly-hills' | 'even' | 'quicker';
  readonly slowerShare: number;
  readonly hillsShare: number | null;
  readonly fromKm: number;
}

/** What the points of a run show, behind "Look closer". */
export const streams = {
  'streams.name.altitude': 'Height',
  'streams.name.grade': 'Grade',
  'streams.name.pace': 'Pace',
  'streams.name.cadence': 'Cadence',
  'streams.name.stride': 'Stride',
  'streams.cadence': ({ spm }: { spm: number }, f: Format) => `${f.number(spm)} steps a minute`,
  'streams.stride': ({ m }: { m: number }, f: Format) => stride(m, f),
  'streams.fade-mark': 'Last third, slower',
  'streams.fade': (p: FadeParams, f: Format) => {
    const by = f.percent(Math.abs(p.slowerShare));
    switch (p.verdict) {
      case 'even':
        return 'Even from start to finish.';
      case 'quicker':
        return `The last third was ${by} quicker.`;
      case 'hills':
        return `From ${f.place(p.fromKm)} on you were ${by} slower, and the hills explain it. Nothing to fix.`;
      default:
        if (p.hillsShare === null)
          return `From ${f.place(p.fromKm)} on you were ${by} slower. Without heights, what the hills did stays open.`;
        return p.hillsShare < NONE
          ? `From ${f.place(p.fromKm)} on you were ${by} slower; the hills explain none of it.`
          : `From ${f.place(p.fromKm)} on you were ${by} slower; the hills explain about ${f.percent(p.hillsShare)}, counted every ${f.units === 'imperial' ? 'eighth of a mile' : '200 m'}.`;
    }
  },
  'streams.drift.cadence': (p: { first: number; last: number }, f: Format) =>
    Math.round(p.first) === Math.round(p.last)
      ? `Cadence held: ${f.number(p.first)} steps a minute in the first third and in the last.`
      : `Cadence went from ${f.number(p.first)} steps a minute in the first third to ${f.number(p.last)} in the last. It goes with pace and grade, so it is a description, not a fault.`,
  'streams.drift.stride': (p: { first: number; last: number }, f: Format) =>
    `A stride, which is two steps, went from ${stride(p.first, f)} to ${stride(p.last, f)}.`,
  'streams.ask': ({ host }: { host: string }) => `Look closer: get this run’s points from ${host}`,
  'streams.ask-why': ({ host }: { host: string }) =>
    `One request to ${host}, as the page’s own charts make it. Nothing else is asked, and nothing is sent anywhere.`,
  'streams.blocked': ({ host }: { host: string }) =>
    `${host} does not let an extension ask for the points here. The reading of the page stays.`,
  'streams.failed': ({ host }: { host: string }) => `${host} sent no points. The reading of the page stays.`,
  'streams.unreadable': 'What came back holds no points that can be read. The reading of the page stays.',
  'cramp-here.title': 'I cramped here',
  'cramp-here.lead': 'Kept in your diary, on this device only. What you leave open stays open.',
  'cramp-here.keep': 'Write it down',
  'cramp-here.remove': 'Take it out of the diary',
  'streams.caption': 'Height, grade, pace, cadence and stride over the distance.',
};
