import { useId, useState } from 'preact/hooks';
import { terrainCuts } from '../../lib/course/classify';
import { type Surface, TERRAINS, type Terrain } from '../../lib/course/types';
import { HALF_MARATHON_KM, kmToMiles, MARATHON_KM, METRES_PER_MILE } from '../../lib/units';
import { type Message, msg, type Speaker } from '../../lib/words';
import { Glyph } from '../Glyph';
import { LEAST_KM, MOST_KM, parseDistanceKm } from './file';
import type { PlanActions } from './props';

/** How hilly it is, where nothing better than the runner tells. */
export function TerrainChoice({
  chosen,
  distanceKm,
  surface,
  actions,
  speaker,
}: {
  chosen: Terrain | null;
  distanceKm: number | null;
  surface: Surface | null;
  actions: PlanActions;
  speaker: Speaker;
}) {
  const { say } = speaker;
  return (
    <fieldset class="choice">
      <legend class="field-label">{say(msg('pages.choose.how-hilly'))}</legend>
      <div class="terrains">
        {TERRAINS.map((terrain) => (
          <button
            key={terrain}
            type="button"
            class="terrain"
            aria-pressed={chosen === terrain}
            onClick={() => actions.chooseTerrain(terrain)}
          >
            <Glyph name={terrain} size={40} />
            <b>{say(msg(`pages.terrain.${terrain}`))}</b>
            <span class="small soft">{say(meaningOf(terrain, distanceKm ?? HALF_MARATHON_KM, surface))}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** The published cut below which, or from which, a class begins. */
function meaningOf(terrain: Terrain, distanceKm: number, surface: Surface | null): Message {
  const [rolling, hilly, mountainous] = terrainCuts(distanceKm, surface);
  if (terrain === 'flat') return msg('pages.terrain.under', { mPerKm: rolling });
  return msg('pages.terrain.from', { mPerKm: { rolling, hilly, mountainous }[terrain] });
}

/** Road or trail: the classes and the rules of the plan differ. */
export function SurfaceChoice({
  chosen,
  actions,
  speaker,
}: {
  chosen: Surface | null;
  actions: PlanActions;
  speaker: Speaker;
}) {
  const { say } = speaker;
  return (
    <fieldset class="choice">
      <legend class="field-label">{say(msg('pages.choose.ground'))}</legend>
      <div class="row">
        {(['road', 'trail'] as const).map((surface) => (
          <button
            key={surface}
            type="button"
            class="chip"
            aria-pressed={(chosen ?? 'road') === surface}
            onClick={() => actions.chooseSurface(surface)}
          >
            {say(msg(`pages.choose.${surface}`))}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

const USUAL = [
  { km: 10, key: 'pages.choose.10k' },
  { km: HALF_MARATHON_KM, key: 'pages.choose.half' },
  { km: MARATHON_KM, key: 'pages.choose.marathon' },
  { km: 50, key: 'pages.choose.50k' },
] as const;

/** The distance, where no page and no file tells it. */
export function DistanceChoice({
  chosenKm,
  refuse = () => null,
  actions,
  speaker,
}: {
  chosenKm: number | null;
  /** What speaks against a distance that is one. */
  refuse?: (km: number) => Message | null;
  actions: PlanActions;
  speaker: Speaker;
}) {
  const { say, format } = speaker;
  const imperial = format.units === 'imperial';
  const unit = say(msg(imperial ? 'pages.choose.miles' : 'pages.choose.kilometres'));
  const kmPerUnit = imperial ? METRES_PER_MILE / 1000 : 1;
  const inputId = useId();
  const problemId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<Message | null>(null);
  const shown = chosenKm === null ? '' : format.number(imperial ? kmToMiles(chosenKm) : chosenKm, 1);
  const take = (text: string) => {
    const km = parseDistanceKm(text, kmPerUnit);
    const refused =
      km === null ? msg('pages.choose.distance-bad', { least: LEAST_KM, most: MOST_KM }) : refuse(km);
    setProblem(refused);
    if (km === null || refused !== null) return;
    setTyped(null);
    actions.chooseKm(km);
  };
  return (
    <fieldset class="choice">
      <legend class="field-label">{say(msg('pages.choose.distance'))}</legend>
      <div class="row">
        {USUAL.map(({ km, key }) => (
          <button
            key={key}
            type="button"
            class="chip"
            aria-pressed={chosenKm !== null && Math.abs(chosenKm - km) < 0.01}
            onClick={() => {
              setTyped(null);
              const refused = refuse(km);
              setProblem(refused);
              if (refused === null) actions.chooseKm(km);
            }}
          >
            {say(msg(key))}
          </button>
        ))}
      </div>
      <form
        class="distance-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          take(typed ?? shown);
        }}
      >
        <label for={inputId} class="distance-label small">
          {say(msg('pages.choose.distance-unit', { unit }))}
        </label>
        <input
          id={inputId}
          inputMode="decimal"
          autocomplete="off"
          maxLength={9}
          value={typed ?? shown}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : problemId}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {say(msg('pages.choose.use'))}
        </button>
      </form>
      <p class={problem === null ? 'visually-hidden' : 'notice'} id={problemId} role="status">
        {problem === null ? '' : say(problem)}
      </p>
    </fieldset>
  );
}
