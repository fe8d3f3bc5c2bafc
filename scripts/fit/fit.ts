/** One distance of a labelled page: the signs of its sightings, its own, and whether it is on offer. */
export interface Example {
  readonly sightings: readonly (readonly string[])[];
  readonly own: readonly string[];
  readonly offered: boolean;
}

export type Weights = ReadonlyMap<string, number>;

/** How strongly weights are held near 0, so that a sign seen twice does not decide anything. */
const RIDGE = 1;
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
]);

/** Logistic regression by gradient descent with a step of its own for every sign (Adagrad); deterministic. */
export function fitWeights(examples: readonly Example[]): Weights {
  const weights = new Map<string, number>();
  for (const [sign, weight] of BELIEVED) weights.set(sign, weight);
  const squares = new Map<string, number>();
  for (const { sightings, own } of examples)
    for (const sign of [...sightings.flat(), ...own]) weights.set(sign, BELIEVED.get(sign) ?? 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Map<string, number>();
    const add = (sign: string, amount: number) => gradient.set(sign, (gradient.get(sign) ?? 0) + amount);
    for (const example of examples) {
      const error = 1 / (1 + Math.exp(-logOdds(weights, example))) - (example.offered ? 1 : 0);
      const scores = example.sightings.map((signs) => Math.exp(total(weights, signs)));
      const all = scores.reduce((sum, one) => sum + one, 0);
      for (const sign of example.own) add(sign, error);
      for (const [index, signs] of example.sightings.entries())
        for (const sign of signs) add(sign, (error * (scores[index] ?? 0)) / all);
    }
    for (const [sign, weight] of weights) {
      const slope = (gradient.get(sign) ?? 0) + RIDGE * (weight - (BELIEVED.get(sign) ?? 0));
      const square = (squares.get(sign) ?? 1e-8) + slope * slope;
      squares.set(sign, square);
      weights.set(sign, weight - (STEP * slope) / Math.sqrt(square));
    }
  }
  return weights;
}
