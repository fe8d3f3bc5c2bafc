import type { Statement } from './types';

/** How much of its weight a statement keeps that is a runner's and not the organiser's. */
export const OPINION_WEIGHT = 0.5;

/** Headings under which runners speak: reviews, testimonials, comments, race reports, a visitors' book. */
const HEADING =
  /(?<!\p{L})(?:reviews?|testimonials?|comments?|(?:what|hear from) (?:our |the |past )?(?:runners|participants|people)|runner feedback|race reports?|ratings?|kommentare?|bewertungen|gästebuch|läuferstimmen|stimmen|erfahrungsberichte?|laufberichte?|avis|commentaires?|témoignages?|livre d[’']or|opiniones|comentarios|reseñas|testimonios|crónicas?|recensioni|commenti|testimonianze|avaliações|comentários|depoimentos|beoordelingen|reacties|ervaringen|gastenboek)(?!\p{L})|口コミ|レビュー|参加者の声|感想/iu;
/** A sentence in quotation marks, with or without its speaker behind. */
const QUOTED = /^\s*["“„«『「][^"“”„«»』」]{12,500}["”“»』」]?\s*(?:[-–—(]\s?\p{Lu}[^.]{0,60})?[.!]?\s*$/u;

/** Whether a sentence is a runner's opinion rather than the organiser's word. */
export function isOpinion(sentence: string, statement: Statement): boolean {
  const { heading, from } = statement;
  if (heading && heading.length < 120 && HEADING.test(heading)) return true;
  return (from === 'text' || from === 'list') && QUOTED.test(sentence);
}
