import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { embedMatches, hostMatches, raceMatches } from '../../lib/page/hosts';
import { strava } from '../../lib/page/sites/strava';
import { root } from '../../scripts/lab/samples';

const builds = ['chrome-mv3', 'firefox-mv3'].map((name) => [name, join(root, '.output', name)] as const);

function bundles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return bundles(path);
    return path.endsWith('.js') ? [path] : [];
  });
}

describe.each(builds)('the build %s', (name, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('asks for exactly what it needs', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect([...manifest.host_permissions].sort()).toEqual([...hostMatches(), ...embedMatches()].sort());
    const scripts: { matches: string[]; all_frames?: boolean; js: string[] }[] = manifest.content_scripts;
    expect(
      scripts.map(({ js, matches, all_frames = false }) => [js, [...matches].sort(), all_frames]).sort(),
    ).toEqual([
      [['content-scripts/advisor.js'], raceMatches().sort(), false],
      [['content-scripts/course-embed.js'], embedMatches().sort(), true],
      [['content-scripts/strava.js'], [...strava.matches].sort(), false],
    ]);
    expect([...strava.matches].sort()).toEqual([
      'https://www.strava.com/activities/*',
      'https://www.strava.com/athlete/training*',
      'https://www.strava.com/athletes/*/training/log*',
      'https://www.strava.com/routes/*',
      'https://www.strava.com/segments/*',
    ]);
    expect(embedMatches().sort()).toEqual([
      'https://strava-embeds.com/activity/*',
      'https://strava-embeds.com/route/*',
    ]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('opens the popup by a shortcut, without a permission of its own', () => {
    expect(manifest.commands).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+U' } } });
  });

  it('forbids every connection to its own pages', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  it('states which browsers it runs in, and that it collects nothing', () => {
    if (name.startsWith('firefox')) {
      expect(manifest.browser_specific_settings.gecko).toMatchObject({
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      });
    } else expect(manifest.minimum_chrome_version).toBeDefined();
  });

  it('has icons of its own, of the sizes that it says', () => {
    for (const [size, file] of Object.entries<string>(manifest.icons)) {
      const png = readFileSync(join(folder, file));
      expect(png.readUInt32BE(16)).toBe(Number(size));
    }
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
  });

  it('holds no way to write markup from text or to run text', () => {
    const files = bundles(folder);
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      expect(readFileSync(file, 'utf8'), file).not.toMatch(
        /innerHTML|insertAdjacentHTML|document\.write\(|\beval\(|new Function\(/,
      );
    }
  });

  it.each([
    ['advisor', 45_000],
    ['course-embed', 8_000],
    ['strava', 45_000],
  ])('keeps the content script %s within its budget', (script, most) => {
    const file = join(folder, 'content-scripts', `${script}.js`);
    expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThanOrEqual(most);
  });
});
