import { findmymarathon } from './sites/findmymarathon';
import { majors } from './sites/majors';
import { parkrun } from './sites/parkrun';
import { runsignup } from './sites/runsignup';
import type { Site } from './sites/types';
import { ultrasignup } from './sites/ultrasignup';

/** The sites of races and registrations, whose pages are read in words as well. */
export const raceSites: readonly Site[] = [runsignup, ultrasignup, parkrun, findmymarathon, ...majors];

/** Which of some sites an address belongs to; null where none of them knows it. */
export const siteAmong =
  (sites: readonly Site[]) =>
  (url: URL): Site | null =>
    sites.find((site) => site.match(url) !== null) ?? null;

export const raceSiteFor = siteAmong(raceSites);
