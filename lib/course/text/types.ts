import type { Terrain } from '../../terrain';
import type { HintSource } from '../types';

/** One piece of a page's text, as the reader cut it out. */
export interface Statement {
  /** What is read; for a table row or a label with its value, both joined by a colon. */
  readonly text: string;
  /** The page's own words where `text` was joined from several places; `text` itself where absent. */
  readonly quote?: string;
  readonly from: HintSource;
  /** The section heading above it. */
  readonly heading?: string | null;
  /** A short line just before it that names one distance ("50K", above a list of facts). */
  readonly near?: string | null;
}

/** What the rest of the page says that the reading of one statement depends on. */
export interface TextContext {
  /** Distances on offer, in kilometres, longest first. */
  readonly distancesKm: readonly number[];
  /** Primary language tag of the text, null where unknown. */
  readonly language: string | null;
  /** True for a format whose distance is one loop, run until the last one stands. */
  readonly loopFormat?: boolean;
  /** True where the page is of a race that only climbs. */
  readonly uphill?: boolean;
  /** The unit of height that the page keeps to, null where it mixes them. */
  readonly heightUnit?: 'm' | 'ft' | null;
  /** True where the page speaks of trails or of climb, so that "15 km / 900 m" is a race and its climb. */
  readonly climbing?: boolean;
}

/** A word or formula that names a class of course. */
export interface TerrainWord {
  /** Global and case-insensitive. */
  readonly pattern: RegExp;
  readonly terrain: Terrain;
  readonly weight: number;
  /** Said with a hedge by its own meaning. */
  readonly hedged?: boolean;
  /**
   * "formula": speaks of the whole course by itself ("fast and flat");
   * "course": only beside a word for the course ("the route is flat");
   * "feature": names hills somewhere on the course, which adds up to a class but is none alone.
   */
  readonly reach: 'formula' | 'course' | 'feature';
  /** What its negation says ("no hills" is flat); absent where a negation says nothing. */
  readonly negated?: { readonly terrain: Terrain; readonly weight: number };
}

/** Where a language tells scopes of words for the class apart more finely than by whole sentences. */
export interface TerrainScope {
  /** Narrows what its clause says to a part of the course; takes the place of `part`. */
  readonly part: RegExp;
  /** Another race, a comparison, a wish: takes its own clause out; takes the place of `elsewhere`. */
  readonly clause: RegExp;
  /** Another year: takes the whole sentence out, but a clause that speaks of this edition. */
  readonly sentence: RegExp;
  /** A question that makes an offer ("looking for a flat race?"), which says what the course is like. */
  readonly offer: RegExp;
  /** A sentence that goes on about what the one before it named. */
  readonly pronoun: RegExp;
  /** One short piece of the way, whose hills alone make no hilly course. */
  readonly piece: RegExp;
  /** The beginning of a clause whose subject is no course at all: a car park, a town, the walk to the start. */
  readonly aside: RegExp;
  /** Behind "but": what makes a course hilly or hard after all. */
  readonly takesBack: RegExp;
  /** What a block opens with that means the race itself ("It's flat"), but under a heading of `others`. */
  readonly itself: { readonly opens: RegExp; readonly others: RegExp };
}

/** Formulas around a figure of height: `before` ends at the figure, `after` begins behind its unit. */
export interface FigureFrame {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** What a figure of height may be. */
export const FIGURE_ROLES = ['netDrop', 'netRise', 'both', 'gain', 'loss'] as const;
export type FigureRole = (typeof FIGURE_ROLES)[number];

/**
 * Everything the engine knows of one language. A new language is one file that exports one of these, and one
 * line in languages.ts; a pattern that the language does not need is {@link NEVER}. Patterns are tested
 * against one sentence of at most 600 characters; keep every repetition in them bounded.
 */
export interface ReadingLanguage {
  readonly code: string;
  /** A cheap test that every sentence worth reading passes; the rest is skipped. */
  readonly cue: RegExp;
  /** Names and other senses of the words below; blanked before anything else is read. */
  readonly masks: readonly RegExp[];
  /** Words that mean the course as a whole. */
  readonly course: RegExp;
  /** Words that narrow a statement to a part of the course. */
  readonly part: RegExp;
  /** Another race, another year, a comparison, a wish or a condition. */
  readonly elsewhere: RegExp;
  /** This edition, after all: takes a figure out of a sentence that also speaks of another one. */
  readonly current?: RegExp;
  /** "mostly", "relatively": ends right before a terrain word. */
  readonly hedge: RegExp;
  /** "but", "except for": takes something back. */
  readonly concession: RegExp;
  /** Ends right before the negated word. */
  readonly negation: RegExp;
  readonly terrain: readonly TerrainWord[];
  readonly terrainScope?: TerrainScope;
  /** The course drops from start to finish, said in words; global. */
  readonly downhill: readonly RegExp[];
  /** The course ends where it began, said of the whole. */
  readonly circular: RegExp;
  readonly figures: Readonly<Record<FigureRole, FigureFrame>>;
  /** A figure whose unit alone means climb, the number in group 1; global. */
  readonly climbFigure?: RegExp;
  /** A label that a bare number of metres follows, the number in group 1; global. */
  readonly labelledFigure?: RegExp;
  /** A race that only climbs, by its name, and the difference of height that is its climb. */
  readonly uphill?: { readonly race: RegExp; readonly difference: FigureFrame };
  /** Begins like a heading of something else than a run: a walk, a ride, a children's race. */
  readonly others?: RegExp;
  /** Words that begin a new clause; global. */
  readonly joins?: RegExp;
  /** A single hill, an altitude or a range: keeps a figure from being a total. */
  readonly notTotal: FigureFrame;
  /** Several hills of one height each ("four climbs of 100 m each"): how many in group 1, ends at the figure. */
  readonly eachHill?: RegExp;
  /** Ends right before the height of one hill ("one climb of"). */
  readonly singleHill?: RegExp;
  /** Words that make a figure the total in spite of a part word. */
  readonly total: RegExp;
  /** Says that the drop equals the climb. */
  readonly sameLoss: RegExp;
  /** A figure of one lap. */
  readonly perLap: RegExp;
  /** Words that make a figure one of a part of the course; those of `part` in the whole sentence where absent. */
  readonly figurePart?: RegExp;
  /** Another race or edition: `before` stands before a figure, `after` anywhere in its clause; as `figurePart`. */
  readonly figureElsewhere?: FigureFrame;
  /** A climb there and the same back. */
  readonly eachWay?: RegExp;
  /** A climb that a fact box calls no more than "elevation": ends at the figure, begins behind it. */
  readonly bareElevation?: FigureFrame;
  /** What makes a height an altitude rather than a climb. */
  readonly altitude?: RegExp;
  /** Around the height of one hill: `before` alone tells it, `hill` before it only with `after` behind it. */
  readonly oneHill?: FigureFrame & { readonly hill: RegExp };
  /** A question whose answer, where it is a height, is the climb ("How much climbing is there?"). */
  readonly asksClimb?: RegExp;
  /** Behind a figure: per mile in group 1, per kilometre in group 2. */
  readonly perLength: RegExp;
  /** Ends at the height of the start, of the finish. */
  readonly startHeight: RegExp;
  readonly finishHeight: RegExp;
  /** How many laps, in group 1, as digits or a word of `numbers`. */
  readonly laps: RegExp;
  /** Directly behind (or, in group 1, before) a length: that of one lap. */
  readonly lapAfter: RegExp;
  readonly lapBefore: RegExp;
  /** Spelt numbers: of laps, and of metres and feet of climb, composed of these. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Between a figure and the distance behind it that it belongs to ("2,000 ft for the 50K"). */
  readonly belongsTo: RegExp;
  readonly yes: RegExp;
  readonly no: RegExp;
  /** In the answer to "are there hills?": that there are many. */
  readonly many?: RegExp;
}

/** Matches nothing. */
export const NEVER = /(?!)/;
