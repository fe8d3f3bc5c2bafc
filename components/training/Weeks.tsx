import type { TrainingView, WeekView } from '../../lib/advice/training/view';

interface WeeksProps {
  readonly weeks: readonly WeekView[];
  readonly labels: TrainingView['labels'];
}

/** Eight weeks as a table whose first figure is drawn as a bar: seen at a glance, and read row by row. */
export function Weeks({ weeks, labels }: WeeksProps) {
  return (
    <table class="weeks">
      <thead>
        <tr>
          <th scope="col">{labels.week}</th>
          <th scope="col">{labels.distance}</th>
          <th scope="col">{labels.climb}</th>
          <th scope="col">{labels.longest}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.from} class={week.running ? 'week-running' : undefined}>
            <th scope="row">{week.from}</th>
            <td class="week-distance">
              <span
                class="week-bar"
                style={{ inlineSize: `${Math.round(week.share * 100)}%` }}
                aria-hidden="true"
              />
              <span class="week-figure">{week.distance}</span>
            </td>
            <td>{week.climb}</td>
            <td>{week.longest}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
