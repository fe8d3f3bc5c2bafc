/**
 * Small words that are common in one language and rare in the others. A page's `lang` attribute lies often
 * enough (templates ship with "en-US") that only the text is asked. Languages that are not read stand here too,
 * so that they are not taken for one that is.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'in a an the and of to on at not all can has its but is for you your will with this that are be from our have we or as it by race run course start register registration runners finish miles mile elevation feet hills gain course races day',
  de: 'in an der die das und ist für mit auf den von zu im ein eine sich nicht wird werden auch bei nach dem sind strecke lauf läufer uhr anmeldung ziel höhenmeter startzeit teilnehmer',
  fr: 'de en à le la les des et est pour dans une du sur au vous avec par pas ce qui aux sont ou cette départ arrivée coureurs inscription inscriptions dossards dénivelé parcours un plus mètres sans très mais nous votre entre',
  es: 'de en la a o el los las y del que para con una por se su al como más esta son será hasta carrera salida horas metros los recorrido inscripciones dorsales desnivel meta corredores un entre muy pero sin',
  it: 'la in i e a il di che per gli della con del una sono alla dei nel da le è al delle più anche gara percorso partenza iscrizioni dislivello pettorali atleti arrivo un tra ma',
  pt: 'de a e o os do da em que para com uma por não dos das ao será são mais como no na corrida prova percurso inscrições largada chegada corredores desnível entre sem mas meta metros partida até seu sua',
  nl: 'in de het een van en is voor op met zijn je aan te bij naar wordt dit niet ook om afstand lopers kilometer zijn hoogtemeters inschrijven startnummers deelnemers',
  cs: 'a se na je v pro že do jsou bude nebo které od po za při také jako s z závod trasa běh kč',
  pl: 'i w na z do się jest oraz dla od nie będzie po są przez lub za bieg trasa zawodnicy',
  sv: 'i och att det som är på för med av den till en ett inte du vi lopp banan',
  da: 'de i og at det som er på for med af den til en et ikke du vi der løb ruten',
  no: 'de i og å det som er på for med av den til en et ikke du vi løp løypa',
  fi: 'ja on ei se että kun mutta ovat tai myös kuin juoksu reitti',
  ca: 'de la en a els les amb per al dels i una és que del als aquest aquesta més fins són cursa quilòmetres sortida arribada inscripcions recorregut un',
  gl: 'de a e que o os da do na unha para con por coa dunha máis carreira saída inscricións percorrido',
  eu: 'eta da du dira ez bat izango edo dute lasterketa ibilbidea irteera helmuga korrikalariak kilometroko',
  ro: 'de la și în pentru este cu pe sau din care sunt alergare traseu un',
  sk: 'sa na je pre že sú bude alebo ktoré od pri aj ako preteky trať beh',
  sl: 'je na za se ki od bo ali tudi pri tek proga',
  hr: 'je na za se koji su od će ili uz utrka staza',
  hu: 'az és egy hogy nem van vagy futás táv rajt cél verseny',
  tr: 've bir için ile bu olarak koşu parkur yarış kayıt',
};
const BY_WORD = new Map<string, string[]>();
for (const [tag, words] of Object.entries(SMALL_WORDS))
  for (const word of new Set(words.split(' '))) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), tag]);

/** More than this says nothing new. */
const SAMPLE = 20_000;

function byScript(sample: string, letters: number): string | null {
  const share = (pattern: RegExp) => (sample.match(pattern) ?? []).length / letters;
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.08) return 'ja';
  if (share(/\p{Script=Hangul}/gu) > 0.2) return 'ko';
  if (share(/\p{Script=Han}/gu) > 0.2) return 'zh';
  if (share(/\p{Script=Cyrillic}/gu) > 0.3) return 'ru';
  if (share(/\p{Script=Greek}/gu) > 0.3) return 'el';
  return null;
}

function votesOf(sample: string): { words: number; votes: Map<string, number> } {
  const votes = new Map<string, number>();
  let words = 0;
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    words++;
    const tags = BY_WORD.get(word);
    for (const tag of tags ?? []) votes.set(tag, (votes.get(tag) ?? 0) + 1 / (tags?.length ?? 1));
  }
  return { words, votes };
}

/** The primary language tag of a text by its script and small words, null where too little tells. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (letters < 20) return null;
  const script = byScript(sample, letters);
  if (script !== null) return script;
  const { words, votes } = votesOf(sample);
  const [best, next] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 1 || best[1] < 0.02 * words) return null;
  // Few words decide only where no other language comes near.
  const clear = best[1] >= 3 ? 0.95 : 0.6;
  return next && next[1] > clear * best[1] ? null : best[0];
}

/** Shorter pieces are read in the page's language. */
const SHORTEST = 40;
const LONGEST = 400;
/** How many small words make a language that is read, and one that is only told apart. */
const VOTES = { read: 2, apart: 4 };

/**
 * The language of one statement where it is clearly another than the page's, null otherwise: a page in two
 * languages says most things twice, a paragraph each. `isRead` tells which languages have a file.
 */
export function foreignTongue(
  text: string,
  pageTag: string | null,
  isRead: (tag: string) => boolean,
): string | null {
  if (text.length < SHORTEST && !/[\u3040-\u30ff]/.test(text)) return null;
  const sample = text.slice(0, LONGEST);
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  const script = letters < 8 ? null : byScript(sample, letters);
  // A line of headings in Japanese may hold nothing but Chinese characters.
  if (script !== null) return script === pageTag || pageTag === 'ja' ? null : script;
  const { votes } = votesOf(sample);
  const [best, next] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best || best[0] === pageTag) return null;
  const [tag, count] = best;
  const ofPage = pageTag === null ? 0 : (votes.get(pageTag) ?? 0);
  if (count < (isRead(tag) ? VOTES.read : VOTES.apart) || count < 2 * ofPage) return null;
  return next && next[1] > 0.8 * count ? null : tag;
}
