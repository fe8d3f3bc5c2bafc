import { readFileSync } from 'node:fs';
import { DEFAULT_RUNNER, parseRunner, type Runner } from '../../lib/runner/runner';

export interface Options {
  readonly jsonl: boolean;
  readonly files: readonly string[];
  readonly url: string | null;
  /** Whom a plan is for; null where none is asked for. */
  readonly runner: Runner | null;
  readonly raceKm: null;
}

/** Reads the command line; what cannot be understood becomes a sentence. */
export function parseArguments(args: readonly string[]): Options | { readonly error: string } {
  const files: string[] = [];
  let jsonl = false;
  let plan = false;
  let url: string | null = null;
  let runner: Runner | null = null;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--jsonl') jsonl = true;
    else if (arg === '--plan') plan = true;
    else if (arg === '--url' || arg === '--runner') {
      const value = args[++i];
      if (value === undefined) return { error: `${arg} needs a value.` };
      if (arg === '--url') url = value;
      else {
        const read = readRunner(value);
        if ('error' in read) return read;
        runner = read.runner;
      }
    } else if (arg.startsWith('--')) return { error: `There is no option ${arg}.` };
    else files.push(arg);
  }
  if (!jsonl && files.length === 0) return { error: 'No file was given.' };
  if (jsonl && files.length > 0) return { error: 'Give files or --jsonl, not both.' };
  return { jsonl, files, url, runner: runner ?? (plan ? DEFAULT_RUNNER : null), raceKm: null };
}

function readRunner(file: string): { readonly runner: Runner } | { readonly error: string } {
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
    return { runner: parseRunner(data) };
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? problem.code : null;
    if (code === 'ENOENT') return { error: `There is no runner file ${file}.` };
    return { error: `The runner file ${file} cannot be read as JSON.` };
  }
}
