import { ULTRA_FROM_KM } from '../../../lib/advice/plan/limits';
import type { Carried } from '../../../lib/export/carried';
import { isLevel } from '../../../lib/export/print/column';
import { sensibleSteps, signsOf } from '../../../lib/export/print/lines';
import { goalSplits, type Splits, signKm } from '../../../lib/export/splits';
import { msg, type Speaker } from '../../../lib/words';

/** Further than this, or where every sign says the same pace, a line for each is a scroll and not a table. */
const EACH_SIGN_UP_TO_KM = 60;

/** The clock at the signs, and by what it was reckoned; nothing where there are no splits. */
export function SplitTable({ carried, speaker }: { carried: Carried; speaker: Speaker }) {
  const { say, format } = speaker;
  const signs = signsOf(speaker);
  const each = goalSplits(carried, signs);
  if (each === null) return null;
  const basis = basisOf(each);
  const distanceKm = carried.course.distanceKm ?? 0;
  const few = basis !== 'print.splits.grade' || distanceKm > EACH_SIGN_UP_TO_KM;
  const [step] = sensibleSteps(distanceKm, signs);
  const rows = few ? (goalSplits(carried, signs, step)?.rows ?? []) : each.rows;
  return (
    <details>
      <summary>{say(msg('print.splits.title'))}</summary>
      <div class="stack folded">
        <p class="soft">{say(msg(basis))}</p>
        {distanceKm > ULTRA_FROM_KM && <p class="soft">{say(msg('print.splits.long'))}</p>}
        <table class="split-table">
          <thead>
            <tr>
              <th scope="col">{say(msg(`print.sign.${signs}`))}</th>
              <th scope="col">{say(msg('print.splits.clock'))}</th>
              <th scope="col">{say(msg(`print.splits.pace.${signs}`))}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.atKm}>
                <th scope="row">{row.sign === null ? say(msg('print.finish')) : format.number(row.sign)}</th>
                <td>{say(msg('print.clock', { seconds: row.atS, toTheMinute: false }))}</td>
                <td>
                  {say(
                    msg('print.clock', {
                      seconds: Math.round(row.paceSPerKm * signKm(signs)),
                      toTheMinute: false,
                    }),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function basisOf({ basis, rows }: Splits) {
  if (basis === 'even') return 'print.splits.even';
  return isLevel(rows) ? 'print.splits.level' : 'print.splits.grade';
}
