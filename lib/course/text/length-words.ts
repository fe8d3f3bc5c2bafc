import { HALF_MARATHON_KM, MARATHON_KM } from '../../units';
import { NUMBER, SPACED_NUMBER } from './numbers';

/** Numbers that a race is named by in words, in the languages that are read. */
export const SPELT_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    [1, 'one'],
    [2, 'two zwei twee deux'],
    [3, 'three drei drie trois tres tre três'],
    [4, 'four vier quatre cuatro quattro quatro'],
    [5, 'five fünf vijf cinq cinco cinque'],
    [6, 'six sechs zes seis sei'],
    [7, 'seven sieben zeven sept siete sette sete'],
    [8, 'eight acht huit ocho otto oito'],
    [9, 'nine neun negen neuf nueve nove'],
    [10, 'ten zehn tien dix diez dieci dez'],
    [11, 'eleven elf onze once undici'],
    [12, 'twelve zwölf twaalf douze doce dodici doze'],
    [13, 'thirteen dreizehn dertien treize trece tredici treze'],
    [14, 'fourteen vierzehn veertien quatorze catorce quattordici'],
    [15, 'fifteen fünfzehn vijftien quinze quince quindici'],
    [16, 'sixteen sechzehn zestien seize dieciséis sedici dezesseis'],
    [18, 'eighteen achtzehn achttien dieciocho diciotto dezoito'],
    [20, 'twenty zwanzig twintig vingt veinte venti vinte'],
    [21, 'einundzwanzig eenentwintig veintiuno ventuno'],
    [25, 'fünfundzwanzig vijfentwintig veinticinco venticinque'],
    [30, 'thirty dreißig dreissig dertig trente treinta trenta trinta'],
    [42, 'zweiundvierzig tweeënveertig quarantadue'],
    [50, 'fifty fünfzig vijftig cinquante cincuenta cinquanta cinquenta'],
    [1.5, 'eineinhalb anderthalb anderhalve'],
    [2.5, 'zweieinhalb tweeënhalve'],
    [3.5, 'dreieinhalb drieënhalve'],
    [4.5, 'viereinhalb vierënhalve'],
    [5.5, 'fünfeinhalb'],
    [6.5, 'sechseinhalb'],
    [7.5, 'siebeneinhalb zevenënhalve'],
    [10.5, 'zehneinhalb'],
    [100, 'hundred hundert honderd cent cien cento cem'],
  ].flatMap(([value, names]) =>
    String(names)
      .split(' ')
      .map((name) => [name, Number(value)]),
  ),
);

const KILOMETRES = '(?:k|ch|qu)il[oóô]m[eè]t(?:er|re|ro|ri)(?:[ns](?!\\p{L}))?';
const MILES = 'miles?|milers?|meilen|mijl(?:en)?|millas?|miglia|milhas?|milles';

/** Lengths that are written with a bare M for miles: 50M, 13.1M. */
export const SHORT_MILES = new Set([
  1, 2, 3, 4, 5, 10, 12, 13.1, 15, 20, 25, 26.2, 30, 31, 40, 50, 60, 62, 100, 150, 200,
]);
/** "50km42km": the columns of a table without its cells. Letters of other scripts may stand right behind the unit. */
export const MEASURE = new RegExp(
  `(?:(?<![\\w.,:/$£€#-]|\\d[xX×]|\\d [xX×] |\\d[.,] (?=\\d{3}(?!\\d)))|(?<=\\dkm|\\d\\s?k(?:m|ms)?[/-]|\\d\\s?mi(?:les?)?[/-]|marathon/|\\p{L}:))(${NUMBER})(?:(\\s?-?\\s?)(kms?|㎞|${KILOMETRES}|k\\b|mi\\b|Engelse mijl(?:en)?|EM\\b|(?:${MILES})|キロ(?:メートル)?|マイル)|(M)\\b(?![./]|\\s?[-–]?\\s?(?:\\d+\\s?M\\s)?(?:ascent|climb|gain|elev|vert)))(?!/h(?!\\p{L})|ph|\\s?/\\s?h(?!\\p{L})|(?!\\p{L}{0,14}(?:run|loop|lauf|strecke|wedstrijd|wettbewerb)(?!\\p{L}))[\\p{Script=Latin}\\p{Script=Cyrillic}]|\\s(?:per hour|an hour))`,
  'giu',
);
export const SPELT = new RegExp(
  `(?<!\\p{L})(${Object.keys(SPELT_NUMBERS).join('|')})( and a half|-and-a-half)?[- ](?:(${MILES}|${KILOMETRES}|km)(?:(?!\\p{L})|(?=\\p{L}{0,14}(?:run|loop|lauf|strecke|wedstrijd|wettbewerb)(?!\\p{L})))|k(?!\\p{L}))`,
  'giu',
);
export const HALF =
  /(?<![\p{Script=Latin}\d]|\d\/)(?:(?<=\bthe )half(?= (?:is|has|course|route|starts?|runners|runs|takes|follows)\b)|marathon half|half[- ]?(?:marathon(?:s|ers?)?|mary)|(?<=(?<!\p{L})(?:le|du|au|ce) )semi(?![\p{L}-]| finale)|(?<=(?:^|[;|•])\W{0,3})semi(?=\s?[:–—|(])|1\/2[- ]?marathon|½[- ]?marathon|halbmarathon\p{L}{0,12}|semi[- ]?marathons?|media[- ]?marat[oó]n|medio[- ]?marat[oó]n|mezz[ae][- ]?maraton[ae]|meia[- ]?maratona|halve[- ]?marathon|p[uů]lmaraton\p{L}{0,3}|p[oó][lł]maraton\p{L}{0,2}|halvmara(?:ton|thon))(?!\p{L})|ハーフ(?:マラソン|(?=[のはと、・:：\s()（）/／&＆】\]]|コース|$))/giu;
/** Not where the word belongs to something shorter or longer: mini marathon, quarter marathon, 13.1 marathon. */
export const FULL =
  /(?<![\p{L}\d])(?<!\b13[.,]1[ -](?:miles? )?)(?<!\b(?:mini|kids?|baby|junior|quarter|ultra|trial|virtual|children'?s|kinder|schüler|school)[- ])(?:full[- ]marathon|marathon(?:ers?|s|strecke|lauf|läufer|distanz)?|marat[oó]n|maratona|maraton)(?!\p{L}|[- ](?:relay|majors?\b|series))|フルマラソン/giu;
/** A race in one word with its name: "SailView5k", "ST36K"; and the letter first: "K42". */
export const NAMED_K =
  /(?<![\p{L}\d])(?:\p{Script=Latin}{2,20}(?=\d{1,3}(?:[.,]\d)?km?(?![\p{L}\d]))(\d{1,3}(?:[.,]\d)?)km?|K(\d{2,3})(?![\p{L}\d%]|[.,:-]\d))/giu;
/** The length alone behind the name that it is one word with, "Coruña10"; not where things are numbered so. */
export const NAMED_FIGURE =
  /(?<![\p{L}\d])(?!(?:Area|Zone|Level|Route|Windows|Agenda|Horizon|Vision|Covid|Photo|Image|Figure|Table|Page|Step|Phase|Race|Stage|Group|Team|Channel|Studio|Formula|Chapter|Article)\d)\p{Lu}(?=\p{L}*\p{Ll})\p{L}{3,20}(?=(?:5|10|15|20|21|25|42|50|100)(?![\p{L}\d%°]|[.,:-]\d))(\d{1,3})/gu;
/** "6 kilómetros y 700 metros": the metres behind its kilometres. */
export const METRES_BEHIND = /^\s(?:y|e|et|und|and|en)\s(\d{3})\s?m(?:et\p{L}{2,5})?(?![\p{L}\d])/iu;
/** Metres that are said to be run, whoever runs them: "carrera de 800 metros", "die 600 Meter lange Strecke". */
export const RUN_BEFORE =
  /(?<!\p{L})(?:distancias?|distances?|distanza|distanz|distância|afstand|carrera|course|corsa|corrida|lauf\p{L}{0,2}|läufe|races?|runs?|strecke|laufen|recorrer|correr|courir)(?: a recorrer)?(?: es| is| ist)? (?:de|di|über|of|over|von|van|su)? ?(?:ca\. |circa |about |unos )?$/iu;
export const RUN_AFTER =
  /^[- ]?(?:(?:lange?n?|long) )?(?:strecke|lauf(?!\p{L})|race|run(?!\p{L})|dash|sprint|fun)/iu;
/** "Der 10er", as German speaks of a race. */
export const RACE_OF =
  /(?<=(?<!\p{L})(?:der|den|dem|beim|zum|vom|im) )(5|10|15|20|21|25|30|42|50|100)er(?!\p{L}|[- ](?:\p{L}{0,10}jahre|\p{L}{0,6}team|karte|staffel|gruppe|block|pack))/giu;
export const QUARTER =
  /(?<!\p{L})(?:quarter[- ]?marathon|viertel[- ]?marathon|kwart(?:[- ]?marathon)|quart de marathon|cuarto de marat[oó]n)(?!\p{L})/giu;
/** The exact lengths, written bare, as in "Lake 13.1" and "42,195". */
export const BARE_FIGURE =
  /(?<![\w.,:/$£€#-])(13\.1|26\.2|42[.,] ?195|21[.,] ?0975?)(?:\s?(?:km|kms|k|mi|miles?))?(?![\w%]|[.,]\d| ?(?:€|%|°|m\b|min))/gi;
export const BARE_KM: Readonly<Record<string, number>> = {
  '13': HALF_MARATHON_KM,
  '21': HALF_MARATHON_KM,
  '26': MARATHON_KM,
  '42': MARATHON_KM,
};
/** A race word alone, good only in a row with other lengths: "5K/10K/half", "maratón, media y 10 km". */
export const SHORT_NAME =
  /(?<![\p{L}\d-])(half|halbe?|halve|semi|media|mezza|meia|full)(?![\p{L}\d-]| (?:hour|heures?|hora|ora|uur|stunde|way|price))/giu;
export const JOINED =
  /^\s?(?:[,/&|+–-]|(?:and|or|und|oder|et|ou|y|o|e|en|of)(?!\p{L}))\s?(?:(?:the|a|la|el|il|de|der|die|le) )?$/iu;
/** The unit first, as Italians write it: "di km 9,250", "lungo km. 75"; elsewhere "km 7" is a place on the way. */
export const UNIT_FIRST = new RegExp(
  `(?<=(?<!\\p{L})(?:di|lung[oa]|distanza|percorso|circa|totale|sviluppo|lunghezza)[ :]{1,3})km\\.?\\s?(${NUMBER})(?![\\w.,])`,
  'giu',
);
export const METRES = new RegExp(
  `(?<![\\w.,$£€+])(${SPACED_NUMBER}|${NUMBER})\\s?-?(?:m|metres?|meters?|metros|mètres|metri|Metern?)(?![\\p{L}\\p{N}²]|\\s?D?[+])`,
  'giu',
);
/** Who runs less than a kilometre: children by name, by class, or by an age of one figure or of the teens. */
export const CHILDREN =
  /(?<![\p{L}\d])(?:kids?(?:run|lauf|loop|race|dash)?|child(?:ren)?'?s?|toddlers?|girls|boys|youth|juniors?|bambin[aio]\p{L}{0,6}|kinder\p{L}{0,12}|schüler\p{L}{0,10}|mädchen|jungen|jungs|knaben|buben|mini\p{L}{0,6}lauf|minis|enfants?|jeunes?|pr[ée][- ]?poussin\p{L}{0,3}|poussin\p{L}{0,3}|benjamin\p{L}{0,3}|minimes?|cadet\p{L}{0,3}|jugend\p{L}{0,8}|alev[ií]n\p{L}{0,3}|(?:pre)?benjam[ií]n\p{L}{0,3}|chupet\p{L}{0,5}|giovan\p{L}{1,4}|ragazz[ie]|esordienti|pulcini|éveil|infantil\p{L}{0,2}|infanto|niñ[oa]s|menores|crianças|mirim|mirins|meninos|meninas|jeugd\p{L}{0,8}|kinderen|meisjes|jongens|jahrg[aä]ng(?:e|s)?|U ?(?:[6-9]|1[0-6])|age[sd]? ?(?:[1-9]|1[0-5])(?!\d)|(?:0?[1-9]|1[0-5])[- ]?(?:jährige\p{L}{0,2}|anos|años|ans|anni|jahre?n?|jaar|years?|yrs?))(?!\p{L})|小学|中学|園児|幼児|未就学|親子|キッズ|ちびっこ|ファミリー|(?<!\d)(?:[3-9]|1[0-5])(?:歳|才)/iu;
/** Parts of a mile, as small children run it. */
export const PART_OF_A_MILE =
  /(?<![\p{L}\d/.-])(?:(1\/2|½|half(?:[- ]a)?)|1\/4|¼|(?:a )?quarter)[- ](?:of a )?miles?(?![\p{L}-]? ?(?:mark|point|away|from|hill|uphill|long))/giu;
export const FUN = /\b(?:fun|dash|diaper|tots?|little)\b/i;
/** Numbers that share the unit behind the last: "5 & 10K", "10 et 20 km", "5,3 – 12,7 – 21 ou 39 km". */
export const SHARED =
  /(?<![\w.,:/$£€-]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? )(\d{1,3}(?:[.,]\d{1,3})?)-?\s?(?:,|&|\/|\+|(?:(?<=[.,]\d{1,3} )[–-])|and|or|und|et|y|e|en|ou|of|o|oder|respektive|resp\.|bzw\.|beziehungsweise|sowie|・|、|と)\s?$/i;
/** The same before metres: "5000 und 10 000 Meter". */
export const SHARED_METRES =
  /(?<![\w.,:/$£€-]|\d )(\d{1,2}[ .,']?\d{3}|\d{3})(?: |-|)(?:,|&|\/|\+|and|or|und|et|y|e|en|ou|of|o|oder|respektive|resp\.|bzw\.|beziehungsweise|sowie|・|、|と)\s$/i;
/** The same in words: "fünf und zehn Kilometer", "vijf- en tien-kilometer-loop". */
export const SHARED_SPELT = new RegExp(
  `(?<!\\p{L})(${Object.keys(SPELT_NUMBERS).join('|')})(?!\\p{L})-?\\s?(?:,|&|/|and|or|und|et|y|e|en|ou|of|o|oder|über|bis(?: zu)?|sowie)(?: die)?\\s$`,
  'iu',
);
