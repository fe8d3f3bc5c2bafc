import { gpx as gpxToGeoJson, tcx as tcxToGeoJson } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import FitParser from 'fit-file-parser';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { makePlan } from '../../lib/advice/plan';
import { sayTimeline } from '../../lib/advice/say-timeline';
import type { Carried } from '../../lib/export/carried';
import { calendarDays, writeCalendar } from '../../lib/export/files/calendar';
import { writeFitWorkout } from '../../lib/export/files/fit';
import { writeGpx } from '../../lib/export/files/gpx';
import { cutToBytes, fileName, pointNames } from '../../lib/export/files/names';
import { writeTcx } from '../../lib/export/files/tcx';
import { writeText } from '../../lib/export/files/text';
import { MOST_STEPS, workoutOf } from '../../lib/export/files/workout';
import { speakerFor } from '../../lib/words';
import { runnerOf, segmentsOf } from '../advice/courses';
import { anyCourse, anyRunner } from '../advice/random';
import { carriedAlong, carriedOn, TITLES } from './carry';

// Random cases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const english = speakerFor('en', 'metric');
const MADE = new Date('2026-11-22T09:30:00Z');

/** Throws where a document is not well-formed. */
function elements(xml: string, name: string): { text: string; attributes: Record<string, string> }[] {
  const found: { text: string; attributes: Record<string, string> }[] = [];
  const open: { name: string; text: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    open.push({ name: tag.name, text: '', attributes: Object.fromEntries(Object.entries(tag.attributes)) });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed?.name === name) found.push({ text: closed.text, attributes: closed.attributes });
  });
  parser.write(xml).close();
  return found;
}
const texts = (xml: string, name: string) => elements(xml, name).map(({ text }) => text);

const documentOf = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

/** The features of a GeoJSON collection, as far as they are asked for here. */
const FeaturesSchema = v.object({
  features: v.array(
    v.object({
      properties: v.object({ name: v.optional(v.string()) }),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Point'), coordinates: v.array(v.number()) }),
        v.object({ type: v.literal('LineString'), coordinates: v.array(v.array(v.number())) }),
      ]),
    }),
  ),
});

const ReadSchema = v.object({
  messages: v.object({
    workout: v.array(v.object({ wkt_name: v.optional(v.string()), num_valid_steps: v.number() })),
    workout_step: v.array(
      v.object({
        wkt_step_name: v.string(),
        notes: v.string(),
        duration_type: v.string(),
        duration_value: v.number(),
      }),
    ),
  }),
});

/** What another library makes of the file; throws where its checksum is wrong. */
async function readWorkout(bytes: Uint8Array) {
  const fit: unknown = await new FitParser({ force: false, mode: 'list' }).parseAsync(bytes.slice().buffer);
  const { workout, workout_step: steps } = v.parse(ReadSchema, fit).messages;
  return { workout, steps };
}

describe('a workout for the watch', () => {
  it('is read by another library, each cue with its words at its place', async () => {
    const carried = carriedOn({}, { daysToRace: 14 });
    const workout = workoutOf(carried, english);
    const { workout: read, steps } = await readWorkout(writeFitWorkout(workout, MADE));
    expect(read).toEqual([{ wkt_name: 'Bay Marathon', num_valid_steps: steps.length }]);
    expect(steps).toHaveLength(workout.steps.length);
    expect(steps.map(({ wkt_step_name: name }) => name)).toEqual(workout.steps.map(({ name }) => name));
    for (const cue of carried.plan.cues)
      expect(steps.some(({ notes }) => String(notes).includes(english.say(cue.say)))).toBe(true);
    expect(steps[0]?.notes).toContain('easier than feels right');
    expect(steps.at(-1)?.duration_type).toBe('open');
    const metres = steps
      .slice(0, -1)
      .reduce((sum, { duration_value: value }) => sum + Number(value) / 100, 0);
    expect(metres).toBeCloseTo(1000 * (workout.steps.at(-1)?.startKm ?? 0), 0);
  });

  it('has steps that follow each other, and no more than a watch takes, on any course', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 3, max: 250, noNaN: true }),
        fc.constantFrom('flat', 'rolling', 'hilly', 'mountainous'),
        fc.constantFrom(0, 10, 40, 90, 200, null),
        fc.boolean(),
        (distanceKm, terrain, daysToRace, walkBreaks) => {
          const workout = workoutOf(carriedOn({ distanceKm, terrain }, { daysToRace, walkBreaks }), english);
          const { steps } = workout;
          expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
          expect(steps.at(-1)?.lengthKm).toBeNull();
          expect(steps[0]?.startKm).toBe(0);
          for (const [index, step] of steps.slice(0, -1).entries()) {
            expect(step.lengthKm).toBeGreaterThan(0);
            const next = steps[index + 1];
            expect((step.startKm ?? 0) + (step.lengthKm ?? 0)).toBeCloseTo(next?.startKm ?? -1, 6);
          }
          expect(steps.at(-1)?.startKm).toBeLessThanOrEqual(distanceKm);
        },
      ),
    );
  });

  it('starts each cue at its own place, the careful start first and going on after a hill within it', async () => {
    const segments = segmentsOf([
      [2, -3],
      [1, 0],
      [1.5, 4],
      [37.695, 0],
    ]);
    const carried = carriedOn({ segments }, { daysToRace: 14 });
    const { steps } = await readWorkout(writeFitWorkout(workoutOf(carried, english), MADE));
    let atM = 0;
    const told = steps.map(({ wkt_step_name: name, duration_value: value }) => {
      const step = [Math.round(atM), name] as const;
      atM += value / 100;
      return step;
    });
    expect(told.slice(0, 7)).toEqual([
      [0, 'Easy start'],
      [200, 'Light, quick feet'],
      [2000, 'Easy start'],
      [3000, 'Short steps, same effort'],
      [4500, 'Over the top, let go'],
      [4750, 'Easy start'],
      [10_000, 'Shake out, let it go'],
    ]);
    expect(steps[2]?.notes).toBe('To km 10 · mile 6.2 still easier than feels right.');
  });

  it('starts every cue where the plan has it, on any course with hills', () => {
    fc.assert(
      fc.property(anyCourse, anyRunner, (course, runner) => {
        fc.pre((course.distanceKm ?? 0) >= 3);
        const carried = carriedOn(course, runner);
        const { steps, leftOut } = workoutOf(carried, english);
        expect(leftOut).toBe(0);
        for (const cue of carried.plan.cues) {
          const said = english.say(cue.say);
          const off = steps
            .filter(({ name }) => name === said)
            .map(({ startKm }) => Math.abs(startKm - cue.startKm));
          expect(Math.min(...off)).toBeLessThanOrEqual(cue.startKm < 0.2 ? 0.2 : 0.05 + 1e-9);
        }
        for (const [index, { startKm, lengthKm }] of steps.slice(0, -1).entries())
          expect(startKm + (lengthKm ?? 0)).toBeCloseTo(steps[index + 1]?.startKm ?? -1, 6);
      }),
    );
  });

  it('says run-walk where it was chosen, whole on a watch', async () => {
    const carried = carriedOn({}, { walkBreaks: true, hot: true });
    const { steps } = await readWorkout(writeFitWorkout(workoutOf(carried, english), MADE));
    expect(steps[0]?.notes).toMatch(
      /^To km 10 .*First twinge: .*Walk 60 sec every 2\.4 km, from the start\.$/,
    );
  });

  it('leaves cues out evenly where there are too many, and says how many', () => {
    const base = carriedOn({ distanceKm: 160.9 }, { daysToRace: 14 });
    const [cue] = base.plan.cues;
    if (!cue) throw new Error('no cue');
    const cues = Array.from({ length: 150 }, (_, i) => ({ ...cue, startKm: 10 + i, lengthKm: 0.2 }));
    const { steps, leftOut } = workoutOf({ ...base, plan: { ...base.plan, cues } }, english);
    expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
    expect(leftOut).toBe(150 - (MOST_STEPS - 2));
    expect(steps.at(-1)?.startKm).toBeGreaterThan(140);
  });

  it('is written whatever the race is called', async () => {
    for (const title of TITLES) {
      const workout = workoutOf(carriedOn({}, { daysToRace: 14 }, { title }), english);
      const { workout: read, steps } = await readWorkout(writeFitWorkout(workout, MADE));
      expect(steps).toHaveLength(workout.steps.length);
      const plain = new TextDecoder().decode(new TextEncoder().encode(title));
      if (plain.length <= 13) expect(read[0]?.wkt_name ?? '').toBe(plain);
    }
  });

  it('keeps every letter of a note, also those outside ASCII', async () => {
    const carried = carriedAlong(21.1, 25);
    const plan = makePlan(carried.course, runnerOf({ cramps: ['hamstrings'] }));
    if (plan === null) throw new Error('no plan');
    const workout = workoutOf({ ...carried, plan }, english);
    const { steps } = await readWorkout(writeFitWorkout(workout, MADE));
    expect(steps.map(({ notes }) => notes)).toEqual(workout.steps.map(({ note }) => note));
    expect(steps.map(({ wkt_step_name: name }) => name)).toContain('Soft knees, don’t reach');
  });
});

describe('a course with its cues', () => {
  const carried = carriedAlong(21.1, 25);
  const names = carried.plan.cues.map((cue) => english.say(cue.say));

  it('is a GPX that another library reads as one line and its waypoints', () => {
    const xml = writeGpx(carried, english) ?? '';
    const { features } = v.parse(FeaturesSchema, gpxToGeoJson(documentOf(xml)));
    const lines = features.filter(({ geometry }) => geometry.type === 'LineString');
    const points = features.filter(({ geometry }) => geometry.type === 'Point');
    expect(lines).toHaveLength(1);
    expect(points.map(({ properties }) => properties.name)).toEqual(['Easy start', ...names]);
    // Due north, so the latitude tells the place.
    const [first] = points.slice(1);
    const cueKm = carried.plan.cues[0]?.startKm ?? 0;
    if (first?.geometry.type !== 'Point') throw new Error('no point');
    expect(((first.geometry.coordinates[1] ?? 0) - 10) * 111.195).toBeCloseTo(cueKm, 1);
  });

  it('is a TCX whose points are named once in ten letters, at a trackpoint’s own time', () => {
    const xml = writeTcx(carried, english) ?? '';
    const { features } = v.parse(FeaturesSchema, tcxToGeoJson(documentOf(xml)));
    expect(features.map(({ geometry }) => geometry.coordinates.length)).toEqual([
      carried.track?.way?.km.length,
    ]);
    const points = xml.slice(xml.indexOf('<CoursePoint>'));
    const track = xml.slice(0, xml.indexOf('<CoursePoint>'));
    const called = texts(`<a>${points.slice(0, points.lastIndexOf('</CoursePoint>') + 14)}</a>`, 'Name');
    expect(called).toHaveLength(names.length + 1);
    expect(new Set(called).size).toBe(called.length);
    for (const name of called) expect(name).toMatch(/^[\x20-\x7e]{1,10}$/);
    const times = new Set(track.match(/(?<=<Time>)[^<]+/g));
    for (const time of points.match(/(?<=<Time>)[^<]+/g) ?? []) expect(times.has(time)).toBe(true);
    expect(times.size).toBe((track.match(/<Trackpoint>/g) ?? []).length);
    const inOrder = [...times];
    expect([...inOrder].sort()).toEqual(inOrder);
  });

  it('keeps the goal as its time, and six minutes a kilometre without one or on a hot day', () => {
    expect(texts(writeTcx({ ...carried, goalS: 6300 }, english) ?? '', 'TotalTimeSeconds')).toEqual(['6300']);
    const usual = Number(texts(writeTcx(carried, english) ?? '', 'TotalTimeSeconds')[0]);
    expect(usual).toBeCloseTo(21.1 * 360, -2);
    const hot = makePlan(carried.course, runnerOf({ hot: true }));
    if (hot === null) throw new Error('no plan');
    const onHotDay = writeTcx({ ...carried, plan: hot, goalS: 6300 }, english) ?? '';
    expect(Number(texts(onHotDay, 'TotalTimeSeconds')[0])).toBe(usual);
  });

  it('stays well-formed and small, whatever it is called and however many places it has', () => {
    for (const title of TITLES) {
      expect(elements(writeGpx({ ...carried, title }, english) ?? '', 'gpx')).toHaveLength(1);
      expect(elements(writeTcx({ ...carried, title }, english) ?? '', 'Course')).toHaveLength(1);
    }
    const long = carriedAlong(42.2, 0.25);
    const xml = writeGpx(long, english) ?? '';
    const places = elements(xml, 'trkpt').length;
    expect(places).toBeLessThanOrEqual(5002);
    expect(places).toBeGreaterThan(4500);
    expect(elements(writeGpx(carriedAlong(2, 1000), english) ?? '', 'trkpt')).toHaveLength(3);
  });

  it('runs the way that the course runs, where its file runs the other way', () => {
    const marks = ['reversed'] as const;
    const turned: Carried = { ...carried, course: { ...carried.course, marks } };
    const lat = (xml: string | null) => elements(xml ?? '', 'trkpt').map(({ attributes }) => attributes.lat);
    expect(lat(writeGpx(turned, english))).toEqual(lat(writeGpx(carried, english)).reverse());
  });

  it('is nothing without a course file', () => {
    expect(writeGpx(carriedOn(), english)).toBeNull();
    expect(writeTcx(carriedOn(), english)).toBeNull();
  });
});

describe('a calendar', () => {
  const carried = carriedOn({}, { daysToRace: 90, experience: 'regular' });
  const eventsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  it('has the practice by date and race day, read by another library', () => {
    const days = calendarDays(carried, '2027-01-18', english);
    const events = eventsOf(writeCalendar(days, carried.title, MADE));
    expect(events.map(({ summary }) => summary)).toEqual(days.map(({ summary }) => summary));
    expect(events.map(({ description }) => description)).toEqual(days.map(({ description }) => description));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(days.map(({ date }) => date));
    expect(events.every(({ startDate, endDate }) => startDate.isDate && endDate.isDate)).toBe(true);
    expect(events.at(-1)?.startDate.toString()).toBe('2027-04-18');
    expect(days.length).toBeGreaterThan(2);
    const line = sayTimeline(carried.plan, 42.195, carried.raceDate, english);
    const marked = line.filter(({ kind }) => kind !== 'before' && kind !== 'last-week');
    expect(days.map(({ date }) => date)).toEqual(marked.map(({ from }) => from));
    expect(days.slice(0, -1).map(({ summary }) => summary)).toEqual(
      marked.slice(0, -1).map(({ name }) => `${name}: Bay Marathon`),
    );
  });

  it('leaves out what is over', () => {
    expect(calendarDays(carried, '2027-04-10', english).every(({ date }) => date >= '2027-04-10')).toBe(true);
    expect(calendarDays(carried, '2027-04-18', english)).toHaveLength(1);
    expect(calendarDays(carried, '2027-04-19', english)).toEqual([]);
    expect(calendarDays({ ...carried, raceDate: null }, '2027-01-18', english)).toEqual([]);
    expect(calendarDays({ ...carried, raceDate: 'soon' }, '2027-01-18', english)).toEqual([]);
  });

  it('folds and escapes any text, and each entry has a name of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const days = calendarDays({ ...carried, title }, '2027-01-18', english);
        const text = writeCalendar(days, title, MADE);
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const events = eventsOf(text);
        expect(events).toHaveLength(days.length);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(days.length);
        expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('keeps an entry’s name when it is made again', () => {
    const days = calendarDays(carried, '2027-01-18', english);
    const uids = (made: Date) => eventsOf(writeCalendar(days, carried.title, made)).map(({ uid }) => uid);
    expect(uids(new Date('2026-12-24T00:00:00Z'))).toEqual(uids(MADE));
  });
});

describe('plain text', () => {
  it('says pace, twinge, every cue and the safety line', () => {
    const carried = carriedOn({}, { daysToRace: 14 });
    const text = writeText(carried, english);
    expect(text).toMatch(/^Bay Marathon, .*2027\n\n/);
    expect(text).toContain('First twinge');
    for (const cue of carried.plan.cues)
      expect(text).toContain(`${english.format.place(cue.startKm)}: ${english.say(cue.say)}`);
    expect(text.trimEnd().endsWith('Stop any cue that hurts.')).toBe(true);
    expect(text).not.toMatch(/undefined|null|NaN|\.\./);
  });
});

describe('names', () => {
  it('of files are taken by every file system', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...TITLES), fc.string({ unit: 'binary' })), (title) => {
        expect(fileName(title, 'gpx')).toMatch(/^uncramp(?:-[a-z0-9]+)*\.gpx$/);
        expect(fileName(title, 'gpx').length).toBeLessThanOrEqual(80);
      }),
    );
    expect(fileName('Zürcher Straßenlauf', 'fit')).toBe('uncramp-zurcher-strassenlauf.fit');
  });

  it('of points are short, plain and different', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('Shake out')), { maxLength: 120 }),
        (wanted) => {
          const names = pointNames(wanted);
          expect(names).toHaveLength(wanted.length);
          expect(new Set(names).size).toBe(names.length);
          for (const name of names) expect(name).toMatch(/^[\x20-\x7e]{1,10}$/);
        },
      ),
    );
  });

  it('of steps are cut at a character’s end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 60 }), (text, most) => {
        const cut = cutToBytes(text, most);
        expect(new TextEncoder().encode(cut).length).toBeLessThanOrEqual(most);
        expect(cut === text || cut.endsWith('…')).toBe(true);
      }),
    );
  });
});
