import type { PlanChanges } from '../../lib/advice/plan-changes';
import { msg } from '../../lib/words';
import { keepFigures } from '../figures';
import { Glyph } from '../Glyph';
import { WhatWasRead } from './Background';
import { ProfileChart } from './ProfileChart';
import type { PlanPageProps } from './props';

/** The race, the answer in one line, how sure it is, and the picture. */
export function CourseHead(props: PlanPageProps & { changes: PlanChanges | null }) {
  const { view, changes, actions, speaker } = props;
  const { card } = view;
  return (
    <section class="course">
      <div class="course-title">
        <div class="stack-tight">
          <h1>{view.title}</h1>
          {view.facts.length > 0 && (
            <ul class="plain facts soft">
              {view.facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          )}
        </div>
        <SaveRace {...props} />
      </div>
      {card.notices.map((notice) => (
        <p key={notice} class="notice">
          {notice}
        </p>
      ))}
      {card.distances.length > 1 && (
        <fieldset class="choice screen-only">
          <legend class="visually-hidden">{speaker.say(msg('pages.choose.distance'))}</legend>
          <div class="row">
            {card.distances.map((distance) => (
              <button
                key={distance.km}
                type="button"
                class="chip"
                aria-pressed={distance.chosen}
                onClick={() => actions.chooseKm(distance.km)}
              >
                {distance.label}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <div class="answer">
        <Glyph name={card.glyph} size={48} />
        <div class="stack-tight">
          <p class="answer-line">{keepFigures(view.answer)}</p>
          {!view.needs.terrain && <p>{card.lookAfter}</p>}
          <p class="small soft stated">
            {view.source !== null && <span>{view.source}</span>}
            {(!view.needs.terrain || view.reading !== null) && card.stated !== '' && (
              <span>{card.stated}</span>
            )}
            {card.fileFacts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
        </div>
      </div>
      {view.chart && (
        <ProfileChart
          data={view.chart}
          cues={view.cues}
          hills={view.hills}
          changed={new Set(changes?.cues.keys())}
          terrainName={speaker.say(msg(`pages.terrain.${view.chart.terrain}`))}
          speaker={speaker}
        />
      )}
      <WhatWasRead evidence={card.evidence} disagreeing={card.disagreeing} speaker={speaker} />
    </section>
  );
}

function SaveRace({ view, saved, saveProblem, actions, speaker }: PlanPageProps) {
  const { say } = speaker;
  if (view.course.distanceKm === null) return null;
  return (
    <div class="save screen-only">
      {view.isSaved ? (
        <>
          <p class="saved">{say(msg('pages.save.saved'))}</p>
          <button type="button" class="button button-quiet" onClick={() => actions.forgetRace()}>
            {say(msg('pages.save.forget'))}
          </button>
        </>
      ) : (
        <>
          {saved && <p class="small soft">{say(msg('pages.save.replaces', { name: saved.name }))}</p>}
          <button type="button" class="button button-primary" onClick={() => actions.saveRace()}>
            {say(msg('pages.save.this'))}
          </button>
        </>
      )}
      <p role="status" class={saveProblem === null ? 'visually-hidden' : 'notice'}>
        {saveProblem ?? ''}
      </p>
    </div>
  );
}
