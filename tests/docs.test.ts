import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

const { scripts } = v.parse(
  v.object({ scripts: v.record(v.string(), v.string()) }),
  JSON.parse(textOf('package.json')),
);

/** What the build makes, or a command on its way. */
const MADE = /^(?:\.output\/|screenshots$|manifest\.json$)/;
const TOP =
  /^(?:\.ci|components|docs|entrypoints|lib|public|scripts|tests)\/|^[\w.-]+\.(?:json|md|mjs|tsx?)$/;

/** The paths that a document names: in code, in links, and as arguments of commands. "<name>" stands for any. */
function pathsIn(document: string): string[] {
  const code = [...document.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
  const links = [...document.matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g)].map(([, a, b]) => a ?? b ?? '');
  const commands = [...document.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, text = '']) =>
    text.split(/\s/),
  );
  return [...code, ...commands, ...links.filter((link) => !/^(?:https?:|#)/.test(link))].filter(
    (path) => (TOP.test(path) && !MADE.test(path)) || links.includes(path),
  );
}

/** The npm scripts that a document names. */
function scriptsIn(document: string): string[] {
  return [...document.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test))\b/g)].map(
    ([, named, short]) => named ?? short ?? '',
  );
}

const there = (path: string): boolean => existsSync(join(root, path.replace(/<[^>]+>.*$/, '')));

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (file) => {
  const document = textOf(file);

  it('names only files and pictures that are there', () => {
    const paths = pathsIn(document);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !there(path))).toEqual([]);
  });

  it('names only scripts that package.json has', () => {
    const named = scriptsIn(document);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('has a text for every picture', () => {
    const pictures = [...document.matchAll(/!\[([^\]]*)\]|<img [^>]*?(?:alt="([^"]*)")?>/g)];
    expect(pictures.filter(([, a, b]) => (a ?? b ?? '').length < 10)).toEqual([]);
  });
});

it('the README shows pictures', () => {
  expect(pathsIn(textOf('README.md')).filter((path) => path.endsWith('.png')).length).toBeGreaterThan(3);
});

describe('these tests themselves', () => {
  it('would see a file, a picture and a script that are not there', () => {
    expect(pathsIn('See `lib/nowhere.ts` and ![it](docs/none.png).').filter((path) => !there(path))).toEqual([
      'lib/nowhere.ts',
      'docs/none.png',
    ]);
    expect(scriptsIn('Run `npm run nothing` or `npm start`.')).toEqual(['nothing', 'start']);
  });
});
