/**
 * Small words that are common in one language and rare in the others. A page's `lang` attribute lies often
 * enough (templates ship with "en-US") that only the text is asked.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to is for you your will with this that are be from our have we or as it by race run course start register registration runners finish miles mile elevation feet hills gain course races day',
  de: 'der die das und ist für mit auf den von zu im ein eine sich nicht wird werden auch bei nach dem sind strecke lauf läufer uhr anmeldung ziel höhenmeter startzeit teilnehmer',
  fr: 'le la les des et est pour dans une du sur au vous avec par pas ce qui aux sont ou cette départ arrivée coureurs inscription inscriptions dossards dénivelé parcours',
  es: 'el los las y del que para con una por se su al como más esta son será hasta carrera salida horas metros los recorrido inscripciones dorsales desnivel meta corredores',
  it: 'il di che per gli della con del una sono alla dei nel da le è al delle più anche gara percorso partenza iscrizioni dislivello pettorali atleti arrivo',
  pt: 'o os do da em que para com uma por não dos das ao será são mais como no na corrida prova percurso inscrições largada chegada corredores desnível',
  nl: 'de het een van en is voor op met zijn je aan te bij naar wordt dit niet ook om afstand lopers kilometer zijn hoogtemeters inschrijven startnummers deelnemers',
  cs: 'a se na je v pro že do jsou bude nebo které od po za při také jako s z závod trasa běh kč',
  pl: 'i w na z do się jest oraz dla od nie będzie po są przez lub za bieg trasa zawodnicy',
  sv: 'och att det som är på för med av den till en ett inte du vi lopp banan',
  da: 'og at det som er på for med af den til en et ikke du vi der løb ruten',
  no: 'og å det som er på for med av den til en et ikke du vi løp løypa',
  fi: 'ja on ei se että kun mutta ovat tai myös kuin juoksu reitti',
};
const BY_WORD = new Map<string, string[]>();
for (const [tag, words] of Object.entries(SMALL_WORDS))
  for (const word of new Set(words.split(' '))) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), tag]);

/** More than this says nothing new. */
const SAMPLE = 20_000;

/** The primary language tag of a text by its script and small words, null where too little tells. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (letters < 20) return null;
  const share = (pattern: RegExp) => (sample.match(pattern) ?? []).length / letters;
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.08) return 'ja';
  if (share(/\p{Script=Hangul}/gu) > 0.2) return 'ko';
  if (share(/\p{Script=Han}/gu) > 0.2) return 'zh';
  if (share(/\p{Script=Cyrillic}/gu) > 0.3) return 'ru';
  const votes = new Map<string, number>();
  let words = 0;
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    words++;
    const tags = BY_WORD.get(word);
    for (const tag of tags ?? []) votes.set(tag, (votes.get(tag) ?? 0) + 1 / (tags?.length ?? 1));
  }
  const [best, next] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 1 || best[1] < 0.02 * words) return null;
  // Few words decide only where no other language comes near.
  const clear = best[1] >= 3 ? 0.95 : 0.6;
  return next && next[1] > clear * best[1] ? null : best[0];
}
