import { FRAME_MATCHES } from './embeds/frame';
import { findmymarathon } from './sites/findmymarathon';
import { majors } from './sites/majors';
import { parkrun } from './sites/parkrun';
import { runsignup } from './sites/runsignup';
import { strava } from './sites/strava';
import type { Site } from './sites/types';
import { ultrasignup } from './sites/ultrasignup';

/**
 * The one table of sites: the manifest's matches, the options page, the reader and the tests all read it.
 * The build imports it too, so nothing here or in a site's file may touch a document on import.
 */
export const sites: readonly Site[] = [strava, runsignup, ultrasignup, parkrun, findmymarathon, ...majors];

/** The site that an address belongs to; null where none of the table knows it. */
export function siteFor(url: URL): Site | null {
  return sites.find((site) => site.match(url) !== null) ?? null;
}

/** The https match patterns of every site, for the manifest. */
export function hostMatches(): string[] {
  return [...new Set(sites.flatMap((site) => site.matches))];
}

/** The match patterns of every training log, for the manifest. */
export function logMatches(): string[] {
  return [...new Set(sites.flatMap((site) => site.logMatches ?? []))];
}

/** The match patterns of the course maps that are read inside a frame, once the page around it asks. */
export function embedMatches(): string[] {
  return [...FRAME_MATCHES];
}
