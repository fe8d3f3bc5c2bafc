import type { CourseHint, Surface } from '../../course/types';
import type { LogReading } from '../log-reading';
import type { Activity, PageKind, TrackLink } from '../reading';

/** What a site's file knows of a page beyond what the generic reader finds. */
export interface SiteReading {
  readonly outcome: 'found' | 'not-applicable' | 'markup-changed';
  readonly race?: {
    readonly name?: string | null;
    /** ISO date. */
    readonly date?: string | null;
    readonly place?: string | null;
  };
  /** Distances that the site's own markup or address tells; the generic reader's stand where absent. */
  readonly distances?: readonly { readonly km: number; readonly label: string }[];
  readonly surface?: Surface;
  /**
   * The elements that speak of the course; the generic reader reads nothing else for hints. One that stands outside
   * the document holds words copied from it, and is read too. Absent: the whole page.
   */
  readonly courseScope?: readonly Element[];
  /** Elements that the generic reader must pass over (results, start lists, other races). */
  readonly ignore?: readonly Element[];
  readonly activity?: Activity;
  readonly log?: LogReading;
  /** What the site's own figures say of the course. */
  readonly hints?: readonly CourseHint[];
  readonly tracks?: readonly TrackLink[];
}

/** One site of the table. `match` decides by address alone, without touching the page. */
export interface Site {
  readonly id: string;
  /** Its everyday name, as people write it. */
  readonly name: string;
  /** Match patterns for the manifest. */
  readonly matches: readonly string[];
  /** True where nothing of a page is read but the site's own figures, whatever else stands on it. */
  readonly figuresOnly?: boolean;
  /**
   * The kind of page at this address, "silent" where Uncramp has no business (checkout, results), null for another
   * site and for an address of this one that tells nothing, so that the generic reader judges by the page.
   */
  match(url: URL): PageKind | 'silent' | null;
  /** Never throws on markup. */
  read(document: Document, url: URL): SiteReading;
  /** Where a card could stand, beside the course description; null for the edge tab. */
  anchor(document: Document): Element | null;
  /** "seen" with the date of the markup that the selectors were read from, or "unverified" where none could be seen. */
  readonly markup: { readonly status: 'seen'; readonly on: string } | { readonly status: 'unverified' };
  /** Real addresses that it must match, by kind, and that it must keep silent on. */
  readonly urls: Partial<Record<PageKind | 'silent', readonly string[]>>;
}
