import type { labels } from './en/labels';
import { msg, type Speaker } from './message';

type LabelKey = keyof typeof labels;
/** A name of one of the card's own buttons or headings. */
export type CardLabel = LabelKey extends `label.${infer Name}` ? Name : never;

const CARD_LABELS = [
  'region',
  'open',
  'expand',
  'shrink',
  'fold',
  'keepOpen',
  'moveLeft',
  'moveRight',
  'hide',
  'settings',
  'save',
  'saved',
  'unsave',
  'choose',
  'dropFile',
  'distances',
  'course',
  'moreWords',
  'disagreeing',
  'showQuote',
  'quoteClosed',
  'quoteAbsent',
  'quoteInData',
  'wrong',
  'correctAgain',
  'undo',
  'correctHint',
  'correctTerrain',
  'correctSurface',
  'correctBad',
  'correctNothing',
  'correctSave',
  'cancel',
  'notARace',
  'correctPrivate',
  'report',
  'reportHint',
  'reportText',
  'copy',
  'copied',
  'copyFailed',
  'close',
  'review',
  'muscles',
  'musclesHint',
  'paceFirst',
  'runWalk',
  'cues',
  'standingRules',
  'rests',
  'loads',
  'cueWhy',
  'practiseFirst',
  'leftOut',
  'openPlanPage',
  'tips',
  'why',
  'sources',
  'unknowns',
  'newTab',
  'courseFiles',
  'courseMaps',
  'fetching',
  'fetched',
] as const satisfies readonly CardLabel[];

/** Every label of the card, said by `speaker`: what `CardView.labels` holds. */
export function cardLabels(speaker: Speaker): Record<string, string> {
  return Object.fromEntries(
    CARD_LABELS.map((name) => {
      const key = `label.${name}` as const;
      return [name, speaker.say(msg(key))];
    }),
  );
}
