import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const files = ['entrypoints', 'components', 'lib'].flatMap((folder) => sourceFiles(join(root, folder)));

/** Top of the house first: a room imports only from itself and from rooms below it. */
const ROOMS = [
  'entrypoints',
  'components',
  'lib/platform',
  'lib/export',
  'lib/advice',
  'lib/page',
  'lib/training',
  'lib/course',
  'lib/runner',
  'lib/stretches',
  'lib/evidence',
  'lib/words',
  'lib',
];

function roomOf(path: string): string {
  const name = relative(root, path);
  return ROOMS.find((room) => name.startsWith(`${room}/`)) ?? 'outside';
}

interface Import {
  from: string;
  to: string;
}

function importsOf(path: string): Import[] {
  const source = readFileSync(path, 'utf8');
  const found = [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)];
  return found.map((match) => ({ from: path, to: match[1] ?? '' }));
}

const imports = files.flatMap(importsOf);

function breaches(rule: (entry: Import) => boolean): string[] {
  return imports.filter(rule).map((entry) => `${relative(root, entry.from)} imports ${entry.to}`);
}

describe('the house', () => {
  it('finds the rooms that it checks', () => {
    expect(new Set(files.map(roomOf)).size).toBeGreaterThan(8);
    expect(imports.length).toBeGreaterThan(20);
  });

  it('has rooms that import only from below', () => {
    const upward = breaches(({ from, to }) => {
      if (!to.startsWith('.')) return false;
      const target = roomOf(resolve(dirname(from), to));
      return ROOMS.indexOf(target) < ROOMS.indexOf(roomOf(from));
    });
    expect(upward).toEqual([]);
  });

  it('lets only platform import the polyfill, and only entrypoints import platform', () => {
    expect(
      breaches(({ from, to }) => to === 'webextension-polyfill' && roomOf(from) !== 'lib/platform'),
    ).toEqual([]);
    expect(
      breaches(({ from, to }) => {
        if (!to.startsWith('.')) return false;
        const inPlatform = roomOf(resolve(dirname(from), to)) === 'lib/platform';
        return inPlatform && !['lib/platform', 'entrypoints'].includes(roomOf(from));
      }),
    ).toEqual([]);
  });

  it('keeps node, wxt and the polyfill out of lib below platform', () => {
    expect(
      breaches(
        ({ from, to }) =>
          roomOf(from).startsWith('lib') &&
          roomOf(from) !== 'lib/platform' &&
          /^(node:|wxt|webextension)/.test(to),
      ),
    ).toEqual([]);
  });

  it('names browser and chrome nowhere but in platform and entrypoints', () => {
    const naming = files.filter((path) => {
      if (['lib/platform', 'entrypoints'].includes(roomOf(path))) return false;
      const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return /\b(browser|chrome)(\.|\?\.)[a-z]|\b(browser|chrome)\[/.test(code);
    });
    expect(naming.map((path) => relative(root, path))).toEqual([]);
  });

  it('never writes markup from text', () => {
    const unsafe = files.filter((path) =>
      /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|new Function|eval\()/.test(
        readFileSync(path, 'utf8'),
      ),
    );
    expect(unsafe.map((path) => relative(root, path))).toEqual([]);
  });
});
