import type { Situations, Suggested } from '../../components/popup/ForPage';
import type { PageState } from '../../components/popup/PageTab';
import type { RaceState } from '../../components/popup/RaceTab';
import { hardestMuscles } from '../../lib/advice/muscles';
import { courseFromSaved } from '../../lib/advice/saved-race';
import type { Diary } from '../../lib/runner/diary';
import { countDiary } from '../../lib/runner/diary-counts';
import type { Runner } from '../../lib/runner/runner';
import { msg, type Speaker } from '../../lib/words';

/** The muscles of the course on the page in front, where it has been read and tells; else of the saved race. */
export function courseSituation(page: PageState, race: RaceState, speaker: Speaker): Situations['course'] {
  if (page.status === 'loading' || race.status === 'loading') return { status: 'loading' };
  if (page.status === 'read' && page.view.muscles.length > 0) {
    const muscles = page.view.muscles.map(({ id, why }) => ({ muscle: id, why }));
    return { status: 'known', of: null, muscles };
  }
  if (race.status === 'none') return { status: 'none' };
  const muscles = hardestMuscles(courseFromSaved(race.race)).map(({ muscle, why }) => ({
    muscle,
    why: speaker.say(why),
  }));
  return muscles.length > 0 ? { status: 'known', of: race.race.name, muscles } : { status: 'none' };
}

/** The muscles that have cramped: by the diary, the most frequent first, then by the runner's answers alone. */
export function historySituation(diary: Diary, runner: Runner, speaker: Speaker): readonly Suggested[] {
  const counted = countDiary(diary).muscles;
  const written = counted.map(({ muscle, count }) => ({
    muscle,
    why: speaker.say(msg('for.history.count', { count })),
  }));
  const answered = runner.cramps
    .filter((muscle) => !counted.some((one) => one.muscle === muscle))
    .map((muscle) => ({ muscle, why: speaker.say(msg('for.history.answer')) }));
  return [...written, ...answered];
}
