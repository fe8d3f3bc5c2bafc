/**
 * Runs the reader on saved pages and course files outside the browser and prints what it understood: one JSON
 * line per input, in order, whatever the input.
 *
 *   npm run --silent inspect -- FILE... [--url URL] [--runner FILE.json] [--plan]
 *   npm run --silent inspect -- --jsonl < requests
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inspectFile, inspectPage, type Line } from './inspect/answer';
import { type Options, parseArguments } from './inspect/arguments';
import { decodePage } from './inspect/charset';
import { linesOf } from './inspect/lines';
import { parseRequest } from './inspect/request';

const USAGE =
  'Usage: npm run --silent inspect -- FILE... [--url URL] [--runner FILE.json] [--plan], or --jsonl with one request a line on standard input.';

const COURSE_FILE = /\.(gpx|tcx|fit|kml|kmz|geojson)$/i;

function print(line: Line): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** One input: whatever goes wrong inside becomes its line's error. */
function answer(id: Line['id'], task: () => Omit<Line, 'id'>): void {
  try {
    print({ id, ...task() });
  } catch (problem) {
    const detail = problem instanceof Error ? problem.message : String(problem);
    print({ id, error: `The reader failed on this input: ${detail}` });
  }
}

async function serveLines(options: Options): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    const parsed = parseRequest(line);
    if ('error' in parsed) {
      print(parsed);
      continue;
    }
    const { id } = parsed;
    // A runner of the request's own goes before the one that the call names for all.
    const request = { ...parsed.request, runner: parsed.request.runner ?? options.runner };
    answer(id, () =>
      'html' in request
        ? inspectPage(request.html, request.url, request)
        : inspectFile(new Uint8Array(request.bytes), request.name, request),
    );
  }
}

function readFiles(options: Options): void {
  for (const file of options.files) {
    let bytes: Buffer;
    try {
      bytes = readFileSync(file);
    } catch (problem) {
      const code = problem instanceof Error && 'code' in problem ? problem.code : null;
      print({
        id: file,
        error: code === 'ENOENT' ? `There is no file ${file}.` : `The file ${file} cannot be read.`,
      });
      continue;
    }
    const head = decodePage(bytes.subarray(0, 2000));
    const page =
      !COURSE_FILE.test(file) &&
      (/\.x?html?$/i.test(file) || /<(?:!doctype html|html|head|body)\b/i.test(head));
    answer(file, () =>
      page
        ? inspectPage(decodePage(bytes), options.url ?? 'https://example.org/', options)
        : inspectFile(new Uint8Array(bytes), basename(file), options),
    );
  }
}

// A reader that has seen enough (head) closes the pipe: no failure of ours.
process.stdout.on('error', () => process.exit());

const options = parseArguments(process.argv.slice(2));
if ('error' in options) {
  print({ id: null, error: `${options.error} ${USAGE}` });
  process.exitCode = 1;
} else if (options.jsonl) await serveLines(options);
else readFiles(options);
