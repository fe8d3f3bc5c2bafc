/**
 * Words by which runners call a run of theirs a race, in the languages that Strava speaks. A title is no proof, so
 * what rests on it says that it is the title's word.
 */
const RACE =
  /\brace\b|\bparkrun\b|time trial|\bmarathon\b|\bwettkampf|\bvolkslauf|\bstadtlauf|\bcompétition|\bcourse officielle|\bcompetici[oó]n|\bcarrera popular|\bgara\b|\bprova\b|\bcompetição|\bwedstrijd|\bmaraton\b|\bmarat[oó]n\b|\bmaratona\b|半程|全马|馬拉松|马拉松|マラソン大会|大会|レース|соревнован|марафон|забег на|대회|마라톤|\blomba lari/iu;

/** Words that take it back: training for one, a pace of one, a shake-out before one. */
const NOT_ONE =
  /\b(?:training|pace|prep|build|plan|shake ?out|recovery|warm|cool|before|after|pre|post|easy|long run|tempo|simulation|vorbereitung|allure|préparation|entrenamiento|ritmo|allenamento|treino|volunt)/iu;

const MOST_TEXT = 300;

/** Whether the title of a run calls it a race; null where it does not say. */
export function raceByTitle(title: string | null): true | null {
  const text = (title ?? '').slice(0, MOST_TEXT);
  return RACE.test(text) && !NOT_ONE.test(text) ? true : null;
}
