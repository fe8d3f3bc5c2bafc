import type { Block } from './blocks';

/** Words that head a hint at other races: "Also ours", "Weitere Läufe", "Ti potrebbero interessare anche". */
const OTHERS = [
  'also (?:ours|by us|from us|from the organi[sz]ers?)|(?:our |my |see our )?other (?:races|events|runs)|more (?:races|events|runs)(?: (?:from|by|near|nearby|like)(?: \\p{L}+){0,3})?|next up|(?:other )?upcoming (?:races|events|runs)|related (?:races|events|posts|articles|pages|news)|you (?:may|might) also (?:like|enjoy)|similar (?:races|events)|see also|nearby (?:races|events)|races nearby|sister (?:races?|events?)|recommended (?:races|events|for you)|recent (?:posts|articles|races)|latest (?:news|posts|articles)|more from (?:the )?\\p{L}+',
  'weitere (?:läufe|laufveranstaltungen|veranstaltungen|rennen|events|artikel)|auch von uns|andere läufe|ähnliche (?:läufe|veranstaltungen|artikel)|das könnte (?:sie|dich|euch) auch interessieren',
  '(?:nos )?autres (?:courses|épreuves|événements|trails)|(?:à|a) (?:voir|lire) aussi|prochaines courses|articles (?:similaires|liés)|vous aimerez aussi',
  '(?:nuestras )?otras (?:carreras|pruebas|noticias)|(?:también )?te puede interesar|carreras (?:similares|cercanas)|próximas carreras|noticias relacionadas',
  '(?:le nostre )?altre (?:gare|corse|notizie)|(?:ti )?potrebber?o? interessar(?:e|ti)(?: anche)?|ti potrebbe interessare(?: anche)?|prossime gare|leggi anche',
  'outras (?:provas|corridas|notícias)|você também pode gostar|próximas (?:corridas|provas)|(?:veja|leia) também',
  'andere (?:lopen|wedstrijden|evenementen)|lees ook|ook interessant|meer (?:lopen|wedstrijden)',
  'další (?:závody|běhy)|podobné závody',
  '関連記事|他の大会|おすすめの大会|あわせて読みたい|関連大会',
].join('|');
const HEAD = new RegExp(`^\\W{0,3}(?:${OTHERS})\\s?[:!.…]{0,3}$`, 'iu');
const LABEL = new RegExp(`^(?:${OTHERS})\\s?:\\s`, 'iu');
/** A head is short, and one that is no heading speaks for the few lines right below it. */
const HEAD_LENGTH = 60;
const BELOW = 3;

/** The blocks without those that hint at other races, which a page of one race often carries beside its own. */
export function withoutTeasers(blocks: readonly Block[]): Block[] {
  let under: number | null = null;
  let left = 0;
  return blocks.filter((block) => {
    if (block.kind === 'title') return true;
    if (block.level > 0) {
      left = 0;
      if (under !== null && block.level <= under) under = null;
    }
    if (block.text.length <= HEAD_LENGTH && HEAD.test(block.text)) {
      if (block.level > 1) under = block.level;
      else if (under === null) left = BELOW;
      return false;
    }
    if (under !== null) return false;
    if (left > 0) {
      left--;
      return false;
    }
    return !LABEL.test(block.text.slice(0, HEAD_LENGTH));
  });
}
