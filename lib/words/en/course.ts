import type { Format } from '../format';

/** What is said of course files, course classes and their weak points. */
export const course = {
  'course.problem.empty': 'The file is empty.',
  'course.problem.too-large': ({ limitMb }: { limitMb: number }, f: Format) =>
    `The file is larger than ${f.number(limitMb)} MB, too large for a course file.`,
  'course.problem.too-many-points': ({ limit }: { limit: number }, f: Format) =>
    `The file holds more than ${f.number(limit)} points, too many for a course.`,
  'course.problem.web-page': 'This is a web page, not a course file. Download the file itself and drop that.',
  'course.problem.zipped':
    'This file is packed in a way that cannot be opened here. Unzip it first, then drop the course file that was inside.',
  'course.problem.archive-without-course': 'There is no course file in this archive.',
  'course.problem.picture': 'This is a picture or a document, not a course file.',
  'course.problem.waypoints-only': 'There is no track in this file, only single waypoints.',
  'course.problem.no-track': 'There is no track in this file.',
  'course.problem.no-positions':
    'This activity has no positions, as on a treadmill, so there is no course in it.',
  'course.problem.no-length': 'The track in this file stays in one place, so there is no course to measure.',
  'course.problem.damaged': 'The file is damaged: no part of a course can be read from it.',
  'course.problem.unknown-format':
    'This is not a course file. GPX, TCX, FIT, KML, KMZ and GeoJSON files can be read.',

  'course.mark.no-elevation': 'The file has no heights, so it gives the route but not the climb.',
  'course.mark.constant-elevation':
    'The file gives one height for the whole course. That is missing data, not a flat course.',
  'course.mark.sparse': 'The points of the file lie far apart, so it misses short climbs.',
  'course.mark.rough': 'The heights of the file are noisy, so its climb is uncertain.',
  'course.mark.loop-heights-differ':
    'The file ends where it starts but at another height, so its heights drift.',
  'course.mark.distance-off': 'The length of the file does not match the distance of the race.',
  'course.mark.truncated': 'The file breaks off. What stood before the break was read.',
  'course.mark.route-only': 'The file is a planned route, not a recorded run.',
  'course.mark.reversed': 'The file runs the course from finish to start, so it was turned round.',

  'course.file.gain': ({ m, leastM, mostM }: { m: number; leastM: number; mostM: number }, f: Format) =>
    `The points of the file give ${f.climb(m)} of climb, at least ${f.climb(leastM)} and at most ${f.climb(mostM)}.`,
  'course.file.own-total': ({ gainM, lossM }: { gainM: number; lossM: number | null }, f: Format) =>
    lossM === null
      ? `The file itself says ${f.climb(gainM)} of climb.`
      : `The file itself says ${f.climb(gainM)} up and ${f.climb(lossM)} down.`,

  'course.net.downhill': 'net downhill',
  'course.net.strong-downhill': 'strongly net downhill',
  'course.net.steep-downhill': 'steeply net downhill',
  'course.net.uphill': 'net uphill',
  'course.net.strong-uphill': 'strongly net uphill',
  'course.net.steep-uphill': 'steeply net uphill',
};
