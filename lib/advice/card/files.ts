import type { CourseMap, TrackLink } from '../../page/reading';
import { msg, type Speaker } from '../../words';
import type { CardView } from '../card-view';
import { isSameDistance } from './distance';

/** More links than this are a download page, which the runner reads better alone. */
const MOST_FILES = 6;
const MOST_MAPS = 4;
const LABEL_LENGTH = 60;

type Files = Pick<CardView, 'courseFiles' | 'courseFilesElsewhere'>;

/** Course files of the distance in question: those a click may fetch, and how to get the others. */
export function courseFiles(tracks: readonly TrackLink[], km: number | null, speaker: Speaker): Files {
  const fitting = tracks
    .filter(({ appliesToKm }) => appliesToKm === undefined || km === null || isSameDistance(appliesToKm, km))
    .slice(0, MOST_FILES);
  const elsewhere = fitting
    .filter(({ sameOrigin }) => !sameOrigin)
    .map(({ host, label }) =>
      speaker.say(msg('card.file.elsewhere', { host, label: label.trim().slice(0, LABEL_LENGTH) })),
    );
  return {
    courseFiles: fitting
      .filter(({ sameOrigin }) => sameOrigin)
      .map(({ href, host }) => ({ href, label: speaker.say(msg('card.file.fetch', { host })) })),
    courseFilesElsewhere: [...new Set(elsewhere)],
  };
}

/** Course maps for the runner to open: those that stand in the page first, those without words of their own counted. */
export function courseMaps(maps: readonly CourseMap[], speaker: Speaker): CardView['courseMaps'] {
  const counts = new Map<string, number>();
  return [...maps]
    .sort((a, b) => Number(b.embedded) - Number(a.embedded))
    .slice(0, MOST_MAPS)
    .map(({ href, provider, label }) => {
      const name = `${provider}|${label}`;
      const number = (counts.get(name) ?? 0) + 1;
      counts.set(name, number);
      const words = { provider, label: label.slice(0, LABEL_LENGTH).trim(), number };
      return { href, label: speaker.say(msg('card.map.open', words)) };
    });
}
