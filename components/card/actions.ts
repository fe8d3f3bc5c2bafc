import type { MuscleId } from '../../lib/muscles';
import type { CorrectionChange } from '../../lib/runner/corrections';
import type { Terrain } from '../../lib/terrain';

/** What the runner may ask for on a card; whoever mounts it carries it out and renders it again. */
export interface CardActions {
  chooseTerrain(terrain: Terrain): void;
  pickDistance(km: number): void;
  openPlanPage(): void;
  openStretches(muscle?: MuscleId): void;
  openUnknowns(): void;
  /** Fetches a course file that the page links; resolves to a sentence that says what went wrong, or null. */
  fetchCourseFile(href: string): Promise<string | null>;
  saveRace(): void;
  unsaveRace(): void;
  /** Turns the card off for this site. */
  hideHere(): void;
  setCollapsed(collapsed: boolean): void;
  moveSide(side: Side): void;
  /** Says how this page's course really is, or takes that back. */
  correct(change: CorrectionChange): void;
  /** The report of how the page was read, as plain text. */
  report(): Promise<string>;
  /** Takes the card away until the page is opened again. */
  dismiss(): void;
  /** Null where there is no page beside the card to mark quotes on. */
  readonly quotes: QuoteMarks | null;
}

/** The edge of the window, as the eye sees it, whatever the direction of the text. */
export type Side = 'left' | 'right';

/** How marking went: "closed" where the words are in a part that is not shown, "gone" where it was overtaken. */
export type QuoteMark = 'marked' | 'closed' | 'absent' | 'gone';

/** Marks the words relied on where they stand on the page; one quote at a time. */
export interface QuoteMarks {
  mark(quote: string): Promise<QuoteMark>;
  /** Marks them and brings them into view. */
  reveal(quote: string): Promise<QuoteMark>;
  clear(): void;
}
