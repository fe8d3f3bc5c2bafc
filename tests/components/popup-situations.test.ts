import { describe, expect, it } from 'vitest';
import type { RaceState } from '../../components/popup/RaceTab';
import { courseSituation, historySituation } from '../../entrypoints/popup/situations';
import { type DiaryEntry, EMPTY_DIARY } from '../../lib/runner/diary';
import { DEFAULT_RUNNER } from '../../lib/runner/runner';
import { speakerFor } from '../../lib/words';
import { sampleView } from './card-sample';

const speaker = speakerFor('en-GB', 'metric');
const saved: RaceState = {
  status: 'saved',
  race: {
    name: 'Harbour Marathon',
    date: '2027-04-18',
    place: null,
    url: null,
    distanceKm: 42.195,
    surface: 'road',
    terrain: 'hilly',
    terrainChosen: false,
    netDownhill: null,
    gainM: null,
    lossM: null,
    netM: null,
    savedAt: '2026-11-01T08:00:00Z',
  },
  days: 10,
  time: null,
  due: null,
  debrief: { is: 'not-yet' },
  inPrivate: false,
  hot: false,
};

describe('the stretches after a course', () => {
  it('are those of the page in front, where it has been read', () => {
    const page = { status: 'read', view: sampleView, besideFailed: false } as const;
    const course = courseSituation(page, saved, speaker);
    expect(course).toMatchObject({ status: 'known', of: null });
    if (course.status !== 'known') throw new Error('unknown');
    expect(course.muscles.map(({ muscle }) => muscle)).toEqual(sampleView.muscles.map(({ id }) => id));
  });

  it('are those of the saved race otherwise, the hardest worked first', () => {
    const course = courseSituation({ status: 'own-tab' }, saved, speaker);
    if (course.status !== 'known') throw new Error('unknown');
    expect(course.of).toBe('Harbour Marathon');
    expect(course.muscles.map(({ muscle }) => muscle)).toEqual(['quadriceps', 'gastrocnemius', 'gluteals']);
    expect(course.muscles.every(({ why }) => why.endsWith('.'))).toBe(true);
  });

  it('wait for the page, and are none where nothing is known of any course', () => {
    expect(courseSituation({ status: 'loading' }, saved, speaker).status).toBe('loading');
    expect(courseSituation({ status: 'idle' }, { status: 'none' }, speaker).status).toBe('none');
    const unknown: RaceState = { ...saved, race: { ...saved.race, terrain: 'unknown' } };
    expect(courseSituation({ status: 'restricted' }, unknown, speaker).status).toBe('none');
  });
});

describe('the stretches by the runner’s own cramps', () => {
  const entry = (id: string, muscle: DiaryEntry['muscle']): DiaryEntry => ({
    id,
    kind: 'run',
    date: '2027-01-01',
    name: 'A run',
    distanceKm: null,
    terrain: null,
    cramped: true,
    muscle,
    side: null,
    place: null,
    note: '',
    setAnswers: false,
    writtenAt: '2027-01-01T10:00:00Z',
  });

  it('put the diary first, the most frequent at the head, and name each muscle once', () => {
    const entries = [entry('a', 'soleus'), entry('b', 'hamstrings'), entry('c', 'hamstrings')];
    const runner = { ...DEFAULT_RUNNER, cramps: ['soleus', 'foot-sole'] as const };
    const history = historySituation(
      { ...EMPTY_DIARY, entries },
      { ...runner, cramps: [...runner.cramps] },
      speaker,
    );
    expect(history).toEqual([
      { muscle: 'hamstrings', why: '2 times in your diary' },
      { muscle: 'soleus', why: 'once in your diary' },
      { muscle: 'foot-sole', why: 'by your answers' },
    ]);
    expect(historySituation(EMPTY_DIARY, DEFAULT_RUNNER, speaker)).toEqual([]);
  });
});
