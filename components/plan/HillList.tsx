import type { NamedHill } from '../../lib/advice/course-hills';
import { hillWeight } from '../../lib/advice/plan/hills';
import { msg, type Speaker } from '../../lib/words';
import { still } from './still';

/** So many stand open; the rest of a mountain course is one click away. */
const SHOWN = 6;

/** The climbs and descents of the picture in words, by place. */
export const HillList = still(({ hills, speaker }: { hills: readonly NamedHill[]; speaker: Speaker }) => {
  if (hills.length === 0) return null;
  const climbs = hills.filter(({ kind }) => kind === 'climb').length;
  const title = speaker.say(msg('pages.hills.title', { climbs, descents: hills.length - climbs }));
  const biggest = new Set([...hills].sort((a, b) => hillWeight(b) - hillWeight(a)).slice(0, SHOWN));
  const rest = hills.filter((hill) => !biggest.has(hill));
  return (
    <div class="hills">
      <h2 class="minor-title">{title}</h2>
      <Rows hills={hills.filter((hill) => biggest.has(hill))} speaker={speaker} />
      {rest.length > 0 && (
        <details>
          <summary class="small soft">{speaker.say(msg('pages.hills.more', { more: rest.length }))}</summary>
          <div class="folded">
            <Rows hills={rest} speaker={speaker} />
          </div>
        </details>
      )}
    </div>
  );
});

function Rows({ hills, speaker }: { hills: readonly NamedHill[]; speaker: Speaker }) {
  const { say, format } = speaker;
  return (
    <ul class="plain hill-rows small">
      {hills.map(({ kind, startKm, lengthKm, gradePct, heightM }) => (
        <li key={`${kind} ${startKm}`}>
          <span class="soft">{format.signs(startKm)[0]}</span>
          <span class="hill-name">
            <b>{say(msg(`pages.hills.${kind}`, { km: lengthKm, gradePct: Math.abs(gradePct) }))}</b>
            <span class="soft">
              {say(msg(kind === 'climb' ? 'pages.hills.up' : 'pages.hills.down', { m: heightM }))}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
