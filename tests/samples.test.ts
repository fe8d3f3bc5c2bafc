import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { profileTrack } from '../lib/course/track/profile';
import { readTrack } from '../lib/course/track/read';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'samples');

const { samples, courses } = v.parse(
  v.object({
    samples: v.array(
      v.object({
        file: v.string(),
        url: v.pipe(v.string(), v.url()),
        states: v.string(),
        card: v.nullable(v.string()),
      }),
    ),
    courses: v.array(
      v.object({
        file: v.string(),
        url: v.pipe(v.string(), v.url()),
        distanceKm: v.number(),
        gainM: v.number(),
        netM: v.number(),
      }),
    ),
  }),
  JSON.parse(readFileSync(join(folder, 'samples.json'), 'utf8')),
);

describe('the samples', () => {
  it('are all listed, and all there', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    expect(samples.map(({ file }) => file).sort()).toEqual(pages.sort());
    const files = readdirSync(join(folder, 'courses')).map((name) => `courses/${name}`);
    expect(courses.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it('ask nothing of any other place', () => {
    for (const { file } of samples) {
      const html = readFileSync(join(folder, file), 'utf8');
      expect(html, file).not.toMatch(/<(?:img|iframe|script|link rel="stylesheet")[^>]*(?:src|href)=/i);
      expect(html, file).not.toMatch(/@import|url\(/);
    }
  });

  it('link course files of their own that are there', () => {
    for (const { file, url } of samples) {
      const html = readFileSync(join(folder, file), 'utf8');
      for (const [, href = ''] of html.matchAll(/href="([^"]+\.gpx)"/g)) {
        const linked = courses.find((course) => course.url === new URL(href, url).href);
        expect(linked, `${file} links ${href}`).toBeDefined();
        expect(existsSync(resolve(folder, linked?.file ?? '-'))).toBe(true);
      }
    }
  });

  for (const course of courses) {
    it(`${course.file} has the profile that it is said to have`, () => {
      const read = readTrack(new Uint8Array(readFileSync(join(folder, course.file))), course.file);
      if ('problem' in read) throw new Error(read.problem.message);
      const profile = profileTrack(read.track);
      expect(profile.distanceKm).toBeCloseTo(course.distanceKm, 0);
      expect(Math.abs((profile.gainM ?? 0) - course.gainM)).toBeLessThan(Math.max(6, course.gainM * 0.05));
      expect(Math.abs((profile.netM ?? 999) - course.netM)).toBeLessThan(3);
      expect(profile.marks).toEqual([]);
    });
  }
});
