import type { PlanChanges } from '../../lib/advice/plan-changes';
import { msg } from '../../lib/words';
import { Glyph } from '../Glyph';
import { AboutYou } from './AboutYou';
import { AfterRace } from './after/AfterRace';
import { Because } from './after/Because';
import { Muscles, Sources, Tips, Why } from './Background';
import { DistanceChoice, SurfaceChoice, TerrainChoice } from './CourseChoice';
import { CourseFile } from './CourseFile';
import { CourseHead } from './CourseHead';
import { CarrySection } from './carry/CarrySection';
import { ChangeBar, useChanges } from './changes';
import { useFileDrop, useOpenForPrint, useOpenWhereLed } from './hooks';
import { PlanSection } from './PlanSection';
import { PracticeTools } from './practice/PracticeTools';
import { PrintSection } from './print/PrintSection';
import type { PlanPageProps } from './props';
import { RaceChoices } from './RaceChoices';
import { SupporterSection } from './supporter/SupporterSection';

/** The whole plan on one page: the course as a picture, the plan, why, and the sources. */
export function PlanPage(props: PlanPageProps) {
  const { view, actions, speaker } = props;
  const { say } = speaker;
  const dragging = useFileDrop(actions);
  const { changes, dismiss } = useChanges(props);
  useOpenForPrint();
  useOpenWhereLed();
  return (
    <div class="page" lang={view.card.lang} dir={view.card.dir}>
      {view.card.plan && (
        <a class="skip button" href="#plan">
          {say(msg('pages.skip'))}
        </a>
      )}
      <header class="top">
        <p class="brand">
          <Glyph name="rolling" size={26} />
          {say(msg('pages.product'))}
        </p>
        <div class="row screen-only">
          <button type="button" class="button button-quiet" onClick={() => actions.openStretches(null)}>
            {say(msg('pages.stretches'))}
          </button>
          {!view.empty && (
            <button type="button" class="button" onClick={() => actions.print()}>
              {say(msg('pages.print'))}
            </button>
          )}
        </div>
      </header>
      <main>{view.empty ? <Empty {...props} /> : <Filled {...props} changes={changes} />}</main>
      <ChangeBar changes={changes} dismiss={dismiss} speaker={speaker} />
      <footer class="bottom small soft">
        <p>{view.card.disclaimer}</p>
      </footer>
      {dragging && (
        <div class="drop-overlay" aria-hidden="true">
          <p>{say(msg('pages.file.let-go'))}</p>
        </div>
      )}
    </div>
  );
}

/** Nothing to go by yet: a file, or a description. */
function Empty(props: PlanPageProps) {
  const { view, state, file, actions, speaker } = props;
  const { say } = speaker;
  return (
    <>
      <AfterRace {...props} />
      <div class="stack-tight intro">
        <h1>{say(msg('pages.empty.title'))}</h1>
        <p class="soft lead">{say(msg('pages.empty.lead'))}</p>
      </div>
      <div class="start">
        <CourseFile
          file={file}
          inUse={state.track?.fileName ?? null}
          large
          actions={actions}
          speaker={speaker}
        />
        <p class="start-or soft">{say(msg('pages.empty.or'))}</p>
        <section class="panel stack">
          <h2 class="panel-title">{say(msg('pages.choose.title'))}</h2>
          <DistanceChoice chosenKm={state.chosenKm} actions={actions} speaker={speaker} />
          <SurfaceChoice chosen={state.chosenSurface} actions={actions} speaker={speaker} />
          <TerrainChoice
            chosen={state.chosenTerrain}
            distanceKm={state.chosenKm}
            surface={state.chosenSurface}
            actions={actions}
            speaker={speaker}
          />
        </section>
      </div>
      <div class="column">
        <Tips
          tips={view.card.tips}
          sources={view.card.sources}
          title={say(msg('pages.empty.general'))}
          speaker={speaker}
        />
        <PracticeTools practice={view.practice} keep={actions.keepCadence} speaker={speaker} />
        <Sources sources={view.card.sources} speaker={speaker} openUnknowns={actions.openUnknowns} />
      </div>
    </>
  );
}

function Filled(props: PlanPageProps & { changes: PlanChanges | null }) {
  const { changes, view, state, runner, diary, today, file, actions, speaker } = props;
  const { card } = view;
  const { say } = speaker;
  const tools = <PracticeTools practice={view.practice} keep={actions.keepCadence} speaker={speaker} />;
  // Too late to practise: what to take along comes first.
  const takesAlong = view.plan?.window === 'near' || view.plan?.window === 'last-week';
  return (
    <>
      <AfterRace {...props} />
      <CourseHead {...props} changes={changes} />
      <div class="columns">
        <div class="rail-you screen-only">
          <RaceChoices
            view={view}
            state={state}
            today={today}
            open={isWide()}
            actions={actions}
            speaker={speaker}
          />
          <AboutYou runner={runner} open={isWide()} actions={actions} speaker={speaker} />
        </div>
        <div class="column">
          <Unknowns {...props} />
          {view.planProblem !== null && <p class="notice plan-problem">{view.planProblem}</p>}
          {card.plan && (
            <PlanSection
              plan={card.plan}
              view={view}
              hot={runner.hot}
              changes={changes}
              because={
                <Because
                  view={view}
                  runner={runner}
                  diary={diary}
                  openDiary={actions.openDiary}
                  speaker={speaker}
                />
              }
              speaker={speaker}
            />
          )}
          {!takesAlong && tools}
          {view.carried && <CarrySection carried={view.carried} today={today} speaker={speaker} />}
          {view.carried && <PrintSection carried={view.carried} speaker={speaker} print={actions.print} />}
          {view.carried && (
            <SupporterSection
              supported={{ title: view.title, raceDate: view.carried.raceDate, cramps: runner.cramps }}
              speaker={speaker}
              print={actions.print}
            />
          )}
          {takesAlong && tools}
          <Tips
            tips={card.tips}
            sources={card.sources}
            title={say(msg(view.needs.terrain ? 'pages.empty.general' : 'pages.tips'))}
            speaker={speaker}
          />
          <Why why={card.why} speaker={speaker} />
          <Sources sources={card.sources} speaker={speaker} openUnknowns={actions.openUnknowns} />
        </div>
        <aside class="rail">
          <Muscles muscles={card.muscles} speaker={speaker} open={actions.openStretches} />
          {!view.needs.terrain && (
            <CourseFile
              file={file}
              inUse={state.track?.fileName ?? null}
              large={false}
              actions={actions}
              speaker={speaker}
            />
          )}
        </aside>
      </div>
    </>
  );
}

/** What the runner can add where nothing else tells. */
function Unknowns({ view, state, file, actions, speaker }: PlanPageProps) {
  const { say } = speaker;
  const { distance, terrain } = view.needs;
  const showTerrain = view.mayChooseTerrain;
  const showDistance = distance && view.mayChooseDistance;
  if (!showTerrain && !showDistance) return null;
  return (
    <div class="stack screen-only">
      <section class="panel stack unknowns">
        {(distance || terrain) && <p class="unknowns-lead">{say(msg(needsText(distance, terrain)))}</p>}
        {showDistance && <DistanceChoice chosenKm={state.chosenKm} actions={actions} speaker={speaker} />}
        {showTerrain && (
          <TerrainChoice
            chosen={state.chosenTerrain}
            distanceKm={view.course.distanceKm}
            surface={view.course.surface}
            actions={actions}
            speaker={speaker}
          />
        )}
      </section>
      {terrain && (
        <CourseFile
          file={file}
          inUse={state.track?.fileName ?? null}
          large={false}
          actions={actions}
          speaker={speaker}
        />
      )}
    </div>
  );
}

/** Wide enough for the answers to stand beside the plan; as in the style sheet. */
function isWide(): boolean {
  return typeof matchMedia !== 'function' || matchMedia('(min-width: 900px)').matches;
}

function needsText(distance: boolean, terrain: boolean) {
  if (distance && terrain) return 'pages.plan.unknown';
  return distance ? 'pages.plan.needs-distance' : 'pages.plan.needs-terrain';
}
