import type { ImportSummary } from '../../lib/training/import/keep';
import { type Message, msg, type Speaker } from '../../lib/words';

/** So many kinds of activity are named; a log may hold forty. */
const KINDS = 6;
const MILE_FROM_M = 1500;

function wasRead({ runs, from, to, strengthDays, files }: ImportSummary): Message[] {
  return [
    from === null || to === null
      ? msg('import.sum.noRuns')
      : msg('import.sum.runs', { count: runs, from, to }),
    ...(files.read > 0 ? [msg('import.sum.files', { count: files.read })] : []),
    ...(files.before > 0 ? [msg('import.sum.before', { count: files.before })] : []),
    ...(files.notNeeded > 0 && files.cameAlong
      ? [msg('import.sum.notNeeded', { count: files.notNeeded })]
      : []),
    ...(strengthDays > 0 ? [msg('import.sum.strength', { days: strengthDays })] : []),
  ];
}

function wasNot({ notRead, files, assumedUnitM, runs }: ImportSummary, { say }: Speaker): Message[] {
  const { notRuns, undated, withoutDistance, cut } = notRead;
  const all = notRuns.reduce((sum, { count }) => sum + count, 0);
  const named = notRuns.slice(0, KINDS);
  const kinds = {
    count: all,
    named: named.map(({ name, count }) => ({ name: name || say(msg('import.sum.noKind')), count })),
    others: all - named.reduce((sum, { count }) => sum + count, 0),
  };
  const problems = (['missing', 'damaged', 'too-large', 'no-times', 'other-distance'] as const).flatMap(
    (problem) => {
      const count = files.problems[problem] ?? 0;
      return count > 0 ? [msg(`import.sum.${problem}`, { count })] : [];
    },
  );
  return [
    ...(cut ? [msg('import.sum.cut')] : []),
    ...(all > 0 ? [msg('import.sum.notRuns', kinds)] : []),
    ...(undated > 0 ? [msg('import.sum.undated', { count: undated })] : []),
    ...(withoutDistance > 0 ? [msg('import.sum.withoutDistance', { count: withoutDistance })] : []),
    ...(files.cameAlong || runs === 0 ? [] : [msg('import.sum.noFiles')]),
    ...(files.left > 0 ? [msg('import.sum.left', { count: files.left })] : []),
    ...problems,
    ...(assumedUnitM === null || runs === 0
      ? []
      : [msg(assumedUnitM > MILE_FROM_M ? 'import.sum.unit.mi' : 'import.sum.unit.km')]),
  ];
}

/** What an export gave and what it did not, with the counts. */
export function ImportSummaryView({ summary, speaker }: { summary: ImportSummary; speaker: Speaker }) {
  const { say } = speaker;
  const left = wasNot(summary, speaker);
  return (
    <div class="import-summary stack">
      <div class="stack-tight">
        <h3>{say(msg('import.sum.read'))}</h3>
        <Lines lines={wasRead(summary)} speaker={speaker} />
      </div>
      <div class="stack-tight">
        <h3>{say(msg('import.sum.not'))}</h3>
        <Lines lines={left.length > 0 ? left : [msg('import.sum.nothing')]} speaker={speaker} />
      </div>
    </div>
  );
}

function Lines({ lines, speaker: { say } }: { lines: readonly Message[]; speaker: Speaker }) {
  return (
    <ul class="bullets">
      {lines.map((line) => (
        <li key={line.message}>{say(line)}</li>
      ))}
    </ul>
  );
}
