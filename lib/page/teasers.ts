import type { Block } from './blocks';

/** Words that head a hint at other races: "Also ours", "Weitere Läufe", "Ti potrebbero interessare anche". */
const OTHERS = [
  'also (?:ours|by us|from us|from the organi[sz]ers?)|(?:our |my |see our )?other (?:races|events|runs)|more (?:races|events|runs)(?: (?:from|by|near|nearby|like)(?: \\p{L}+){0,3})?|next up|(?:other )?upcoming (?:races|events|runs)|related (?:races|events|posts|articles|pages|news)|you (?:may|might) also (?:like|enjoy)|similar (?:races|events)|see also|nearby (?:races|events)|races nearby|sister (?:races?|events?)|recommended (?:races|events|for you)|recent (?:posts|articles|races)|latest (?:news|posts|articles)|more from (?:the )?\\p{L}+|popular (?:posts|races|events|articles)|(?:more|further) reading|read next|don.t miss|most read|what.s on (?:near|nearby)(?: \\p{L}+){0,2}',
  'weitere (?:läufe|laufveranstaltungen|veranstaltungen|rennen|events|artikel)|auch von uns|andere läufe|ähnliche (?:läufe|veranstaltungen|artikel)|das könnte (?:sie|dich|euch|ihnen|dir) auch (?:interessieren|gefallen)|(?:neueste|letzte|aktuelle) (?:beiträge|artikel|meldungen|nachrichten)|kommende (?:läufe|rennen|veranstaltungen|events)|mehr zum thema|lesen sie auch|meistgelesen|veranstaltungen in der nähe',
  '(?:nos )?autres (?:courses|épreuves|événements|trails)|(?:à|a) (?:voir|lire) aussi|prochaines courses|articles (?:similaires|liés)|vous aimerez aussi|articles récents|dernières actualités|prochains événements|sur le même sujet|à ne pas manquer|les plus lus',
  '(?:nuestras )?otras (?:carreras|pruebas|noticias)|(?:también )?te puede interesar|carreras (?:similares|cercanas)|próximas carreras|noticias relacionadas|entradas recientes|últimas (?:noticias|entradas)|próximos eventos|artículos relacionados|lo más leído|no te pierdas',
  '(?:le nostre )?altre (?:gare|corse|notizie)|(?:ti )?potrebber?o? interessar(?:e|ti)(?: anche)?|ti potrebbe interessare(?: anche)?|prossime gare|leggi anche|articoli (?:recenti|correlati)|ultime notizie|prossimi eventi|potrebbe interessarti|i più letti',
  'outras (?:provas|corridas|notícias)|você também pode gostar|próximas (?:corridas|provas)|(?:veja|leia) também|(?:posts|artigos) (?:recentes|relacionados)|últimas notícias|(?:próximos eventos|eventos relacionados)|mais lid[ao]s',
  'andere (?:lopen|wedstrijden|evenementen)|lees ook|ook interessant|meer (?:lopen|wedstrijden|nieuws)|recente berichten|laatste nieuws|aankomende (?:lopen|evenementen)|meest gelezen|bekijk ook',
  'další (?:závody|běhy)|podobné závody',
  '関連記事|他の大会|おすすめの大会|あわせて読みたい|関連大会|最近の(?:投稿|記事)|人気記事|その他の大会|近隣の大会|こちらもおすすめ',
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
