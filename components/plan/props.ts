import type { Surface, Terrain } from '../../lib/course/types';
import type { MuscleId } from '../../lib/muscles';
import type { Diary, DiaryChange } from '../../lib/runner/diary';
import type { Runner } from '../../lib/runner/runner';
import type { SavedRace } from '../../lib/runner/saved-race';
import type { Speaker, Units } from '../../lib/words';
import type { PlanPageView } from './state';
import type { PlanState } from './subject';

/** What the page is doing with a dropped or chosen file. */
export type FileState =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly name: string }
  | { readonly status: 'read'; readonly notes: readonly string[] }
  | { readonly status: 'problem'; readonly text: string };

/** What a person can ask of the plan page; whoever mounts it carries it out and renders it again. */
export interface PlanActions {
  takeFiles(files: readonly File[]): void;
  leaveFileOut(): void;
  chooseKm(km: number): void;
  chooseTerrain(terrain: Terrain): void;
  chooseSurface(surface: Surface): void;
  /** Seconds; null takes the goal back. */
  chooseGoal(goalS: number | null): void;
  /** Race day as an ISO date; null takes it back. */
  chooseDate(date: string | null): void;
  chooseUnits(units: Units): void;
  changeRunner(runner: Runner): void;
  /** Steps per minute; null forgets them. */
  keepCadence(spm: number | null): void;
  saveRace(): void;
  forgetRace(): void;
  /** Rejects where it cannot be kept. */
  changeDiary(change: DiaryChange): Promise<unknown>;
  openDiary(): void;
  openOptions(): void;
  openStretches(muscle: MuscleId | null): void;
  openUnknowns(): void;
  print(): void;
}

export interface PlanPageProps {
  readonly view: PlanPageView;
  readonly state: PlanState;
  readonly runner: Runner;
  readonly saved: SavedRace | null;
  readonly diary: Diary;
  /** The page stands in a private window: nothing is written into the diary from there. */
  readonly inPrivate: boolean;
  /** In the runner's own time zone, as an ISO date. */
  readonly today: string;
  readonly file: FileState;
  /** One sentence where saving failed. */
  readonly saveProblem: string | null;
  readonly actions: PlanActions;
  readonly speaker: Speaker;
}
