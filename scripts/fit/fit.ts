/** One distance of a labelled page: the signs of its sightings, its own, and whether it is on offer. */
export interface Example {
  readonly sightings: readonly (readonly string[])[];
  readonly own: readonly string[];
  readonly offered: boolean;
}

export type Weights = ReadonlyMap<string, number>;

/** How strongly weights are held near 0, so that a sign seen twice does not decide anything. */
const RIDGE = 3;
const STEPS = 400;
const STEP = 0.5;

/** The log-odds that the reader works with: the soft maximum of the sightings, plus the distance's own signs. */
export function logOdds(weights: Weights, { sightings, own }: Example): number {
  const scores = sightings.map((signs) => total(weights, signs));
  const heaviest = Math.max(...scores);
  return (
    heaviest + Math.log(scores.reduce((all, one) => all + Math.exp(one - heaviest), 0)) + total(weights, own)
  );
}

const total = (weights: Weights, signs: readonly string[]): number =>
  signs.reduce((all, sign) => all + (weights.get(sign) ?? 0), 0);

/**
 * What is believed before any page is seen, for signs that few labelled pages show: weights are held near these rather
 * than near 0.
 */
const BELIEVED: Weights = new Map([
  ['in heading', 1],
  ['in list', 0.6],
  ['in meta', 0.3],
  ['in link', -0.5],
  ['among qualifications', -2],
  ['below children', 1],
  ['below stations', -1],
  ['below offers', 0.7],
  ['a leg', -1],
  ['a rung', -1.5],
  ['far from something', -2],
  ['heads a short line', 0.4],
  ['a height', -2],
  ['near another in figures', -1],
  ['a piece of the course', -1.5],
  ['whose stations', 1.5],
  ['behind laps', -1],
  ['before laps', -1],
  ['on a piece of ground', -1],
  ['called off', -2],
  ['of another name', -1.5],
  ['behind the stroke of a title', -2],
  ['beside other races', -2],
  ['title of a checkout', -5],
  ['title of results', -4],
  ['title of a report', -2],
  ['title of a listing', -2],
  ['title of a figure of speech', -4],
  ['title of another thing', -2],
  ['title of another sport', -2],
  ['address of results or of a cart', -8],
  ['event of another kind', -4],
  ['many races', -2],
  ['site of listings', -1],
  ['many days', -0.5],
  ['for drivers', -2],
  ['run beside another sport', 1.5],
  ['addressed', 1.5],
  ['few words of a named length', 0.5],
  ['more walking than running', -1],
  ['walking in the head', -1],
  ['legs of several sports', -3],
  ['run told where another sport is at home', 1.2],
  ['no word of running', -1],
  ['other sport in the address', -1.5],
  ['lengths of another sport', -0.7],
  ['several dated races', -0.7],
  ['running at the top', 0.3],
  ['other sports at the top', -0.7],
  ['bidding', 0.7],
  ['times of runners', -0.5],
  ['told once it is over', -0.7],
  ['stars of the sport', -1],
  ['money given', -0.3],
  ['said of races in general', -0.7],
  ['said to organisers', -1],
  ['way to be walked', -1],
  ['races of other names', -0.5],
  ['address of a post', -0.7],
  ['few words of a running site', 0.5],
  ['site of its name', 1],
  ['call to enter', 0.7],
  ['said to drivers', -0.7],
  ['for helpers', -1.5],
  ['said to helpers', -0.4],
  ['said to members', -0.7],
  ['goods', -1],
  ['words of others', -0.5],
  ['ranked times', -2],
  ['days as headings', -1],
  ['way without a race', -2],
  ['far and not on foot', -2],
  ['a run in the head alone', 0.7],
  ['races in the title', -0.7],
]);

/**
 * The weights that new pages are weighed against: those that stand in the source, where earlier pages that are no
 * longer at hand taught them, and beliefs for signs that are new.
 */
export const learnt = (standing: Readonly<Record<string, number>>): Weights =>
  new Map([...BELIEVED, ...Object.entries(standing)]);

/** Logistic regression by gradient descent, held near `believed`; deterministic. */
export function fitWeights(examples: readonly Example[], believed: Weights = BELIEVED): Weights {
  const weights = new Map<string, number>();
  for (const sign of [
    ...believed.keys(),
    ...examples.flatMap(({ sightings, own }) => [...sightings.flat(), ...own]),
  ])
    weights.set(sign, believed.get(sign) ?? 0);
  return descend(weights, believed, (gradient) => {
    const add = (sign: string, amount: number) => gradient.set(sign, (gradient.get(sign) ?? 0) + amount);
    for (const example of examples) {
      const error = 1 / (1 + Math.exp(-logOdds(weights, example))) - (example.offered ? 1 : 0);
      const scores = example.sightings.map((signs) => Math.exp(total(weights, signs)));
      const all = scores.reduce((sum, one) => sum + one, 0);
      for (const sign of example.own) add(sign, error);
      for (const [index, signs] of example.sightings.entries())
        for (const sign of signs) add(sign, (error * (scores[index] ?? 0)) / all);
    }
  });
}

/** Steps down the slope that `slopes` adds up, every sign with a step of its own (Adagrad), held near what is believed. */
function descend(
  weights: Map<string, number>,
  believed: Weights,
  slopes: (gradient: Map<string, number>) => void,
): Weights {
  const squares = new Map<string, number>();
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Map<string, number>();
    slopes(gradient);
    for (const [sign, weight] of weights) {
      const slope = (gradient.get(sign) ?? 0) + RIDGE * (weight - (believed.get(sign) ?? 0));
      const square = (squares.get(sign) ?? 1e-8) + slope * slope;
      squares.set(sign, square);
      weights.set(sign, weight - (STEP * slope) / Math.sqrt(square));
    }
  }
  return weights;
}

/** A page and how much of each sign it shows. */
export interface Shown {
  readonly amounts: Readonly<Record<string, number>>;
  readonly yes: boolean;
  /** How much it counts. */
  readonly weight: number;
}

export const linearLogOdds = (weights: Weights, amounts: Readonly<Record<string, number>>): number =>
  Object.entries(amounts).reduce((sum, [sign, amount]) => sum + amount * (weights.get(sign) ?? 0), 0);

/** Logistic regression on amounts, by the same descent. */
export function fitLinear(pages: readonly Shown[], believed: Weights = BELIEVED): Weights {
  const weights = new Map<string, number>();
  for (const { amounts } of pages)
    for (const sign of Object.keys(amounts)) weights.set(sign, believed.get(sign) ?? 0);
  return descend(weights, believed, (gradient) => {
    for (const { amounts, yes, weight } of pages) {
      const error = weight * (1 / (1 + Math.exp(-linearLogOdds(weights, amounts))) - (yes ? 1 : 0));
      for (const [sign, amount] of Object.entries(amounts))
        gradient.set(sign, (gradient.get(sign) ?? 0) + error * amount);
    }
  });
}
