/** The turns of phrase, figures and addresses that tell what a page is, each bounded. */

export const RUNNING_HOST =
  /^https?:\/\/[^/]{0,80}(?:run|marat[oh]|ultra|trail|lauf|race|\d{1,3}k|miler|harrier|striders|course|corsa|corrida|carrera|cursa|foulee|hardlo|loop|beh|bieg|yard)/i;
export const RUNNING_PATH =
  /^https?:\/\/[^/]{1,80}\/(?:[^?#]{0,80}\/)?(?:run|races?|marathon|half-marathon|5k|10k|50k)\b/i;
/** A race that is held time and again says so. */
export const EDITION =
  /(?<![\p{L}\d])(?:\d{1,3}(?:st|nd|rd|th) (?:annual|edition|running|year)|(?:first|second|third|fourth|fifth|tenth|inaugural) (?:annual|edition|running)|inaugural|annual(?:ly)?|\d{1,3}\.? ?(?:e|è|ème|ère|er|ste|de|ª|º|°|\.)?\s?(?:auflage|édition|edition|editie|edici[oó]n|edizione|edição|ročník|edycja|upplaga\w*)|[IVXL]{1,6}\.?ª? (?:edici[oó]n|edizione|edição)|(?:edici[oó]n|edizione|edição|edycja) (?:\d{1,4}|[IVXL]{1,6})|(?:zum|findet der) \d{1,3}\. mal|\d{1,3}\. (?:\p{L}{2,20}[- ]){0,2}\p{L}{0,20}lauf|\d{1,3}(?:ste|de|e) (?:\p{L}{2,20}[- ]){0,3}(?:loop|run)|(?:premi[èe]re|deuxième|troisième|quatrième|cinquième) édition|(?:primera|segunda|tercera|cuarta|quinta|décima) edición|(?:prima|seconda|terza|quarta|quinta|decima) edizione)(?!\p{L})|第\d{1,3}回|第[一二三四五六七八九十]{1,3}回/iu;
/** A number that names a race's length where no unit is needed: "Zion 100". */
export const BARE_NUMBER =
  /(?<![\d.,:/-])(\d{1,3})(?![\d.,:/%-]|\s?\p{L}{1,2}(?!\p{L})|\s?(?:miles?|kilom)|\p{L})/giu;
/** The same in a host's name. */
export const HOST_NUMBER = /(?<=^https?:\/\/(?:[\w-]{1,40}\.){0,3}[a-z-]{2,40})(\d{2,3})(?=\.)/gi;
export const SHORT_LENGTHS = /(?<![\w.])\d{1,3}(?:\.\d{1,2})?k(?!\w)/gi;
/** News for those who do not run: what is closed to whom and until when. */
export const FOR_DRIVERS =
  /\b(?:drivers|motorists|commuters|traffic|(?:road|street)s? (?:to be )?clos(?:ed|ures?|ing)|closed roads|parking bans?|autofahrer\w*|gesperrt\w*|stra(?:ß|ss)ensperr\w*|sperrung\w*|verkehr\w*|circulation|automobilistes|(?:rues|routes) (?:ferm|barr)[ée]es|cortes? de tr[áa]fico|(?:calles|carreteras) cortadas|tr[áa]fico|viabilità|chiusure|strade chiuse|trânsito|(?:ruas|estradas) (?:cortadas|fechadas|interditadas)|verkeer\w*|afsluiting\w*|(?:straten|wegen) (?:dicht|afgesloten))(?!\p{L})|交通規制|通行止/iu;
/** A page for those who help at a race. */
export const FOR_HELPERS =
  /(?<!\p{L})(?:volunteers?|volunteering|helpers|course marshals?|helfer(?:innen)?|freiwillige|bénévol\p{L}{1,4}|benevol\p{L}{1,4}|voluntari\p{L}{1,5}|voluntári\p{L}{1,3}|volontari\p{L}{0,4}|vrijwilligers?)(?!\p{L})|ボランティア/iu;
/** An organiser who speaks to those who will run, in the first person too. */
export const ADDRESSED =
  /(?<!\p{L})(?:dear (?:runners|racers|participants|athletes|friends)|liebe (?:läufer\p{L}*|teilnehmer\p{L}*|sportler\p{L}*)|chers (?:coureurs|participants|amis)|queridos (?:corredores|amigos)|(?:cari|care) (?:atleti|runner|podisti|amici)|caros atletas|beste (?:lopers|deelnemers))(?!\p{L})/iu;
/** A person telling of a day that is over. */
export const TOLD_PAST =
  /\bI (?:was|ran|had|felt|saw|started|finished|did|crossed|knew|got|went|wanted|thought|could|took|held|carried|made|tried|decided|passed|came|met|put|guessed)\b|\bmy (?:legs|watch|time|splits|goal|pace|quads|calves|race)\b|(?<!\p{L})(?:(?:lief|war|bin|habe|hatte|wollte|konnte|musste) ich|ich (?:lief|war|bin|habe|hatte|wollte|konnte|musste)|(?:liep|heb|ben|was|had) ik|ik (?:liep|heb|ben|was|had)|j['’]ai|j['’]étais|je (?:suis|me suis|n'ai|pensais|voulais)|corrí|llegué|salí|terminé|pude|sentí|empecé|acabé|hice|ho (?:corso|fatto|chiuso|visto|iniziato)|sono (?:partit|arrivat)[oa]|eu corri|cheguei|terminei|fiz|senti|consegui)(?!\p{L})/giu;
/** Days of a calendar. */
export const DAYS =
  /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./](?:20)?\d\d|20\d\d-\d\d-\d\d)(?!\d)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/gi;
export const DATED =
  /(?<!\d)20\d\d(?!\d)|(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|domingo|sábado|viernes|domenica|sabato|venerdì|zondag|zaterdag|vrijdag|söndag|lördag|søndag|lørdag|neděl[ei]|sobot[auy]|niedziel[aęi])(?!\p{L})|\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|uhr|a\.m\.)(?!\p{L})|\d{1,2}[:.h]\d{2}|[月時]/iu;
/** The legs of a triathlon, each at the head of its own line. */
export const LEGS: readonly RegExp[] = [
  /^\W{0,4}(?:swim(?:ming)?|schwimmen|natation|nataci[oó]n|nuoto|nata[çc][ãa]o|zwemmen|plavání|スイム)(?: (?:course|leg|section|strecke|parcours))?\s?(?:[:–-]|\d|$)/im,
  /^\W{0,4}(?:bik(?:e|ing)|cycl(?:e|ing)|rad(?:fahren|strecke)?|v[ée]lo|cyclisme|ciclismo|bici(?:cletta)?|fietsen|kolo|バイク)(?: (?:course|leg|section|strecke|parcours))?\s?(?:[:–-]|\d|$)/im,
];
/** The time that somebody ran: "1:06:44", "33:35 min", "59 min 44", "1h00'52", "2時間47分". */
export const FINISH_TIME =
  /(?<![\d:.])(?:\d{1,2}[:.]\d{2}[:.]\d{2}(?![\d:.])|\d{2}[:.]\d{2}\s?min|\d{1,2}\s?h\s?\d{2}\s?(?:['’′]|mn|min)\s?\d{0,2}|\d{1,2}['’′]\d{2}(?:["”″]|\s?(?:''|['’]))|\d{2}\s?min(?:ut\p{L}{1,4})?\s(?:et |e |y |und |en )?\d{2}\s?s)|\d時間\d{1,2}分\d/giu;
/** How a way is told to those who walk it at their leisure: how long it takes and how hard it is. */
export const WALKED_WAY =
  /(?<!\p{L})(?:(?:walking time|hiking time|duration|gehzeit|wanderzeit|dauer|durée|temps de marche|duración|durata|tempo di percorrenza|duração|wandeltijd|duur)\s?[:：]?\s?(?:ca\.? )?\d{1,2}(?:[.,:]\d{1,2})?\s?(?:(?:[-–]|a|à|to|bis|tot)\s?\d{1,2}(?:[.,:]\d{1,2})?\s?)?(?:h|std|hours?|hrs?|stunden|heures?|horas?|ore|uur)(?!\p{L})|(?:difficulty|schwierigkeit(?:sgrad)?|difficulté|niveau|dificultad|difficoltà|dificuldade|nível|moeilijkheid)\s?[:：]\s?(?:easy|moderate|hard|difficult|leicht|mittel|schwer|facile|moyen|difficile|fácil|moderad[oa]|medi[ao]|difícil|e{1,2}a?(?!\p{L})|makkelijk|gemiddeld|zwaar)|^(?:time|zeit|temps|tiempo|tempo|tijd)\s?[:：]?\s?\d{1,2}(?:[.,:]\d{1,2})?\s?(?:[-–]\s?\d{1,2}\s?)?(?:h|std|hours?|stunden|heures?|horas?|ore|uur)(?!\p{L}))|^時間\s?[:：]?\s?\d{1,2}時間|所要時間|コースタイム|歩行時間/gimu;
/** Where papers and people put what they tell: a log of days, a forum, a tag. */
const POST =
  /^https?:\/\/(?:[^/]{0,60}\.)?(?:blogspot|wordpress|medium|substack|tumblr|hatenablog|livejournal|over-blog|canalblog|ameblo|note)\.[a-z.]{2,8}\/|^https?:\/\/[^/]{1,80}\/(?:[^?#]{0,120}\/)?(?:blogs?|news|nieuws|notizie?|noticias?|aktuelles|actualites?|actus?|articles?|artikel|story|stories|posts?|tags?|category|categories|kategorie|forums?|magazine?|recits?|review|reviews)\/|^(?![^?#]{0,200}\/(?:events?|races?|calendar|courses?)\/)[^?#]{0,200}\/20\d\d\/(?:0?[1-9]|1[0-2])(?:\/|$)|viewtopic|showthread/i;
export const isPostAddress = (url: string): boolean => POST.test(url.slice(0, 300));

/** What a link or button to the registration says. */
export const CALL_TO_ENTER =
  /^\W{0,3}(?:(?:register|sign[- ]?up|enter|book your place|secure your (?:spot|place))(?: (?:now|here|online|today))?|(?:jetzt|online|hier) (?:an|zur an)meld(?:en|ung)|zur (?:online-?)?anmeldung|(?:je )?m['’]inscri(?:s|re)|s['’]inscrire|inscription en ligne|inscr[íi]be?te(?: (?:ya|ahora|aquí))?|inscríbete|iscriviti(?: (?:ora|subito|qui))?|inscreva-se(?: (?:já|agora|aqui))?|inscreve-te|schrijf (?:je|u) (?:nu )?in|(?:nu|direct|online) inschrijven|(?:エントリー|参加申込|申し?込み?)(?:はこちら|する)?)\W{0,3}$/iu;

const LEAST_NAME = 7;
/** A site's name may have a year or a country before or behind it. */
const MOST_BESIDE = 6;
const bareName = (text: string) =>
  text
    .toLowerCase()
    .replace(/(?<!\d)20\d\d(?!\d)/g, '')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');

/** Whether a site is named after what its title names: "Kingston City Run" on kingstoncityrunja.com. */
export function isSiteOfName(title: string, url: string): boolean {
  const host = bareName(/^https?:\/\/(?:www\.)?([^/.]{1,60})\./i.exec(url)?.[1] ?? '');
  return title
    .split(/[|·–—:,]| - /)
    .map(bareName)
    .some(
      (name) => name.length >= LEAST_NAME && host.includes(name) && host.length <= name.length + MOST_BESIDE,
    );
}
