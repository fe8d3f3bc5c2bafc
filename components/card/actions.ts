import type { MuscleId } from '../../lib/muscles';
import type { Terrain } from '../../lib/terrain';

/** What the runner may ask for on a card; whoever mounts it carries it out and renders it again. */
export interface CardActions {
  chooseTerrain(terrain: Terrain): void;
  pickDistance(km: number): void;
  openPlanPage(): void;
  openStretches(muscle?: MuscleId): void;
  /** Fetches a course file that the page links; resolves to a sentence that says what went wrong, or null. */
  fetchCourseFile(href: string): Promise<string | null>;
  saveRace(): void;
  unsaveRace(): void;
  /** Turns the card off for this site. */
  hideHere(): void;
  setCollapsed(collapsed: boolean): void;
  moveSide(side: Side): void;
}

/** The edge of the window, as the eye sees it, whatever the direction of the text. */
export type Side = 'left' | 'right';
