import type { TimeView } from '../lib/advice/card-view';

/** What the time to the race leaves room for: one line, and what to do with that time. */
export function PlanTime({ time }: { time: TimeView }) {
  const lines = time.lines.map((line) => <li key={line}>{line}</li>);
  return (
    <div class={time.inOrder ? 'time time-in-order' : 'time'}>
      <p class="time-headline">{time.headline}</p>
      {time.label !== '' && lines.length > 0 && <p class="small soft">{time.label}</p>}
      {lines.length > 0 &&
        (time.inOrder ? <ol class="time-order">{lines}</ol> : <ul class="bullets">{lines}</ul>)}
      {time.note !== '' && <p class="soft">{time.note}</p>}
    </div>
  );
}
