import type { CardView } from '../../lib/advice/card-view';
import { useLabel } from './labels';
import { Section } from './Section';

/** Course maps that the page embeds or links to, each behind a link: the runner opens it, we request nothing. */
export function CourseMaps({ view }: { view: CardView }) {
  const label = useLabel();
  const maps = (view.courseMaps ?? []).filter(({ href }) => href.startsWith('https://'));
  if (maps.length === 0) return null;
  return (
    <Section title={label('courseMaps')}>
      <ul class="plain stack-tight">
        {maps.map((map) => (
          <li key={map.href}>
            <a href={map.href} target="_blank" rel="noopener noreferrer">
              {map.label} <span class="visually-hidden">{label('newTab')}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
