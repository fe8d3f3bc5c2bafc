import type { ComponentChildren } from 'preact';
import type { CardView } from '../../lib/advice/card-view';
import type { CardActions } from './actions';
import { DistanceChoices, TerrainChoices } from './Choices';
import { Course } from './Course';
import { CourseFiles } from './CourseFiles';
import { CourseMaps } from './CourseMaps';
import { useLabel } from './labels';
import { Muscles } from './Muscles';
import { Plan } from './Plan';
import { SaveRace } from './SaveRace';
import { Folded, Section } from './Section';
import { Sources } from './Sources';

interface BodyProps {
  view: CardView;
  actions: CardActions;
  /** False where the head already offers them. */
  withChoices: boolean;
  /** What belongs to this kind of page alone, after what it shows. */
  more?: ComponentChildren;
  /** Scrolls a part of the panel into its view, and nothing else. */
  bring(part: HTMLElement): void;
}

/** What opens under the three lines: the course, the plan, why, the sources, each deeper than the last. */
export function Body({ view, actions, withChoices, bring, more }: BodyProps) {
  const label = useLabel();
  return (
    <>
      {view.notices.length > 0 && (
        <div class="card-section stack">
          {view.notices.map((notice) => (
            <p key={notice} class="notice">
              {notice}
            </p>
          ))}
        </div>
      )}
      {(view.distances.length > 1 || view.canSave || (withChoices && view.choices.length > 0)) && (
        <div class="card-section stack">
          {view.distances.length > 1 && <DistanceChoices view={view} actions={actions} />}
          {withChoices && view.choices.length > 0 && <TerrainChoices view={view} actions={actions} />}
          {view.canSave && <SaveRace saved={view.saved} actions={actions} />}
        </div>
      )}
      {view.review.length > 0 && (
        <Section title={label('review')} place="review">
          <ul class="bullets">
            {view.review.map((flag) => (
              <li key={flag.text}>{flag.text}</li>
            ))}
          </ul>
        </Section>
      )}
      {more}
      <Course view={view} actions={actions} bring={bring} />
      <Muscles view={view} actions={actions} />
      {view.plan !== null && <Plan view={view} plan={view.plan} actions={actions} />}
      {view.tips.length > 0 && (
        <Section title={label('tips')} place="general">
          <ul class="bullets">
            {view.tips.map((tip) => (
              <li key={tip.text}>{tip.text}</li>
            ))}
          </ul>
        </Section>
      )}
      <CourseFiles view={view} actions={actions} />
      <CourseMaps view={view} />
      {view.why.length > 0 && (
        <Folded title={label('why')}>
          {view.why.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Folded>
      )}
      <Sources view={view} openUnknowns={actions.openUnknowns} />
    </>
  );
}
