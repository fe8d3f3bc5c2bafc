import type { Speaker } from '../../words';
import type { Carried } from '../carried';
import { whyNoSplits } from '../splits';
import { cutToBytes, pointNames } from './names';
import { coursePoints, wayOfCourse } from './points';
import { document, element, textElement } from './xml';

const SPACE = 'http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2';
const SCHEMA = 'http://www.w3.org/2001/XMLSchema-instance';
/** What the schema allows a course to be called. */
const LONGEST_COURSE_NAME = 15;
const LONGEST_NOTE_BYTES = 200;
/** Without a goal, or on a hot day, the clock of the course runs at six minutes a kilometre: a course has to have times. */
const USUAL_S_PER_KM = 360;
/** A moment like any other, since a course file's clock starts anew on race day. */
const START_MS = Date.UTC(2000, 0, 1);

/**
 * The course for a watch as a TCX course (Training Center Database v2, http://www8.garmin.com/xmlschemas/
 * TrainingCenterDatabasev2.xsd) with a course point at each cue. A point's name has at most ten ASCII characters and is
 * there once; its time is the time of the trackpoint that it stands at, by which watches find it. Null without a course
 * file.
 */
export function writeTcx(carried: Carried, speaker: Speaker): string | null {
  const way = wayOfCourse(carried);
  if (way === null) return null;
  const lengthM = 1000 * (way.km.at(-1) ?? 0);
  const { goalS } = carried;
  const usualS = (USUAL_S_PER_KM * lengthM) / 1000;
  const totalS = goalS !== null && whyNoSplits(carried) === null ? goalS : usualS;
  // Two trackpoints never share a moment, however near they are.
  const timeOf = (index: number): string => {
    const share = lengthM > 0 ? (1000 * (way.km[index] ?? 0)) / lengthM : 0;
    return new Date(START_MS + Math.round(1000 * totalS * share) + index).toISOString();
  };
  const position = (index: number) =>
    element(
      'Position',
      {},
      textElement('LatitudeDegrees', (way.latDeg[index] ?? 0).toFixed(6)),
      textElement('LongitudeDegrees', (way.lonDeg[index] ?? 0).toFixed(6)),
    );
  const trackpoints = way.km.map((km, index) => {
    const heightM = way.heightM[index] ?? null;
    return element(
      'Trackpoint',
      {},
      textElement('Time', timeOf(index)),
      position(index),
      ...(heightM === null ? [] : [textElement('AltitudeMeters', heightM.toFixed(1))]),
      textElement('DistanceMeters', (1000 * km).toFixed(1)),
    );
  });
  const points = coursePoints(carried, way, speaker);
  const names = pointNames(points.map(({ short }) => speaker.say(short)));
  const coursepoints = points.map(({ index, note }, i) =>
    element(
      'CoursePoint',
      {},
      textElement('Name', names[i] ?? ''),
      textElement('Time', timeOf(index)),
      position(index),
      textElement('PointType', 'Generic'),
      textElement('Notes', cutToBytes(note, LONGEST_NOTE_BYTES)),
    ),
  );
  const last = way.km.length - 1;
  const lap = element(
    'Lap',
    {},
    textElement('TotalTimeSeconds', totalS.toFixed(0)),
    textElement('DistanceMeters', lengthM.toFixed(1)),
    named('BeginPosition', position(0)),
    named('EndPosition', position(last)),
    textElement('Intensity', 'Active'),
  );
  return document(
    element(
      'TrainingCenterDatabase',
      {
        xmlns: SPACE,
        'xmlns:xsi': SCHEMA,
        'xsi:schemaLocation': `${SPACE} http://www8.garmin.com/xmlschemas/TrainingCenterDatabasev2.xsd`,
      },
      element(
        'Courses',
        {},
        element(
          'Course',
          {},
          textElement('Name', [...carried.title].slice(0, LONGEST_COURSE_NAME).join('')),
          lap,
          element('Track', {}, ...trackpoints),
          ...coursepoints,
        ),
      ),
    ),
  );
}

/** A position under another name. */
const named = (name: string, position: string): string =>
  position.replace(/^<Position>/, `<${name}>`).replace(/<\/Position>$/, `</${name}>`);
