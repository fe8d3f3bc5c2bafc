import { FRAME_MATCHES } from './embeds/frame';
import { raceSites, siteAmong } from './race-sites';
import { strava } from './sites/strava';
import type { Site } from './sites/types';

/**
 * The one table of sites: the manifest's matches, the options page, the reader and the tests all read it.
 * The build imports it too, so nothing here or in a site's file may touch a document on import.
 */
export const sites: readonly Site[] = [strava, ...raceSites];

/** The site that an address belongs to; null where none of the table knows it. */
export const siteFor = siteAmong(sites);

/** The https match patterns of every site, for the manifest. */
export function hostMatches(): string[] {
  return [...new Set(sites.flatMap((site) => site.matches))];
}

/** The match patterns of the pages of races, which one script reads; those of runs have one of their own. */
export function raceMatches(): string[] {
  return [...new Set(raceSites.flatMap((site) => site.matches))];
}

/** The match patterns of the course maps that are read inside a frame, once the page around it asks. */
export function embedMatches(): string[] {
  return [...FRAME_MATCHES];
}
