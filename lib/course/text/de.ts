import { plain } from './plain';

const COURSE =
  '\\p{L}{0,16}(?:strecken?|kurse?s?|runden?|parcours|profils?|verlauf|streckenführung|marathons?|läufe?|lauf|trails?)';
/** Adjectives and lengths between a word and its noun; articles and prepositions begin another phrase. */
const BETWEEN =
  '(?:,? (?:und |aber |sowie )?(?!(?:der|die|das|dem|den|des|neben|bei|bis|zur|zum|vor|nach|auf|aus|von|für|am|an|im|in|mit|wiesen?|stellen?|stücke?|teile?|passagen?|etappen?|zielgerade) )[\\p{L}\\d.,-]{2,24}){0,3},? (?:\\d{1,3}(?:[.,]\\d{1,3})?[- ]?(?:km|kilometer)?[- ]?)?';
const ENDING = '(?:e[nrsm]?)?';
/** Nothing worth a name. */
const NAMED =
  '(?:(?:nennenswerte|größere|große|wesentliche|echte|ernsthafte|besondere|steile|starke|extreme|längere|einzige|spürbare)[nrs]? )?';
const CLIMBS =
  '(?:höhenunterschiede?n?|höhendifferenz(?:en)?|höhenmetern?|steigungen|steigung|anstiegen?|erhebung(?:en)?|bergen?|hügeln?|hügel|berg|rampen?|kuppen?|bergaufpassagen|wellen|gefälle)';
/** What one runs on, which is as flat as the course. */
const WAYS =
  '\\p{L}{0,12}(?:wegen?|straßen|strassen|pfaden?|untergrund|geläuf|gelände|terrain|boden|asphalt|trassen?|bahntrassen?|promenaden?|pisten?)';
/** Up and down in one breath, with any words for it. */
const UP_AND_DOWN =
  '(?:(?:bergauf|bergan|rauf|hinauf|hoch|aufwärts)(?:,| und| wie| oder)?(?: mal| wieder| auch)? (?:bergab|runter|hinunter|hinab|abwärts)|auf und ab)';
const GENTLE = '(?:leicht|sanft|mäßig|moderat|etwas|schwach|gering|minimal)';

/** German. */
export const de = plain({
  code: 'de',
  variants: { ä: '(?:ä|ae)', ö: '(?:ö|oe)', ü: '(?:ü|ue)', ß: '(?:ß|ss)' },
  cue: 'flach|sägezahn|welle|steil|hügel|alpin|gebirge|höhen|hm|steig|stieg|anspruchsvoll|rampe|profil|bergauf|auf und ab|auf-|gefälle|wellig|eben|berg|abfallend|fällt|rundkurs|runde|bestzeit|kupiert|gewellt|selektiv|platt|gipfel|erhebung|rauf|runter|hinauf|hinab|ziege|abschüssig|tiefer',
  course: `${COURSE}|profil|rennen|topographie|topografie|gelände|terrain|führt|verläuft|verlaufen|geht es|es geht|bei uns|wir laufen|gelaufen wird|streckencharakter(?:istik)?|charakteristik`,
  current: 'dieses jahr|in diesem jahr|heuer|diesmal|neue strecke|ab 20\\d\\d|aktuell|nun',
  part: 'auf \\d{2,4} ?m(?:etern?)? länge|(?:erste|letzte|zweite|dritte|mittlere|hintere|vordere)[nrs]? (?:\\p{L}+ |\\d+ ){0,2}(?:hälfte|drittel|kilometern?|km|teil|abschnitt|metern?|m|runde|anstieg)|\\p{L}{0,12}abschnitte?s?|(?:ab|bis|bei|nach|zwischen|von) (?:km|kilometer)|(?:bei|nach) (?:etwa |ca\\.? |rund |knapp )?\\d{1,3} (?:km|kilometern)|teilstück\\p{L}{0,2}|anfangs|zunächst|am (?:anfang|ende)|zum schluss|im ziel|zielbereich|danach|start (?:ist|verläuft)|dann|zeltplatz|parkplatz|parkplätze|festplatz|sportplatz|zielgerade|zieleinlauf|startgelände|startbereich',
  elsewhere:
    'im gegensatz|anders als|verglichen|(?:alte|bisherige|frühere)[nr]? (?:\\p{L}{0,8}strecke|(?:rund)?kurs)|\\p{L}{0,12}(?:serie|cup|challenge) (?:umfasst|besteht|vereint)|nachbar\\p{L}{2,12}|normalerweise|wie sonst|sonst (?:sind|waren|üblich\\p{L}{0,4})|üblich\\p{L}{0,4}|(?:im|zum) vergleich|(?:im )?(?:letzte[ns]|vergangene[ns]) jahr|im vorjahr|früher|ich|mir|mein\\p{L}{0,2}|gestern|wäre|würde|wer (?:es|lieber|(?:eine |auf )?(?:flache|schnelle))|andere (?:läufe|strecken)|fahren sie|biegen sie|zufahrt|anfahrt|autobahn(?:ausfahrt|abfahrt|kreuz)?|zugang|barrierefrei\\p{L}{0,3}|dehnübungen|flacher als|training|trainier\\p{L}{1,4}|qualifikation|mindestens|siegerin|sieger',
  hedge:
    'weitgehend|überwiegend|größtenteils|großteils|meist|meistens|relativ|fast|nahezu|beinahe|annähernd|eher|recht|ziemlich|leicht|etwas|weitestgehend|im wesentlichen|hauptsächlich|mehrheitlich|insgesamt|vergleichsweise|verhältnismäßig|vorwiegend',
  concession: 'aber|jedoch|allerdings|bis auf|außer|obwohl|trotzdem|dennoch|abgesehen von',
  negation:
    'nicht|keineswegs|keinesfalls|mitnichten|nie|kein|keine|keinen|keiner|keinerlei|ohne|kaum|wenig|wenige|weder|frei von',
  joins: 'mit|außer|bis auf|aber|jedoch|dann|danach|bevor|während|ehe|anschließend|ansonsten',
  total:
    'insgesamt|gesamt\\p{L}{0,16}|in summe|zusammen|alles in allem|über die gesamte|kumuliert\\p{L}{0,2}',
  others:
    '(?:die |der |den |das |beim |unser )?(?:kinder|bambini|schüler|knirpse|zwergerl|mini|jugend|rad|bike|fahrrad|mtb|mountainbike|inline|skater|handbike|schwimm|walking|nordic[- ]walking|wander|ski|langlauf|hunde)[- ]?\\p{L}{0,3}(?:strecken?|läufe?|lauf|runde|parcours|kurs|tour|marathon|run|route)|wander\\p{L}{2,8}|radtour(?:en)?|nordic walking|walker|radler|radfahrer|biker',
  notFlat:
    'alles andere als (?:\\p{L}{1,8} )?(?:flach|eben|topfeben)|weit (?:davon )?entfernt[^.;]{0,12} flach|nichts für flachland\\p{L}{0,8}|nicht gerade flach|von wegen flach',
  flatFormula: [
    `(?:brett|topf|super|sehr |ultra|pfannkuchen|tisch|platt|total |komplett |absolut |völlig )?-?flache[nrsm]?${BETWEEN}${COURSE}`,
    `(?:flachste[nrsm]?)(?:,? (?:und )?[\\p{L}-]{3,20}){0,2} (?:${COURSE})`,
    '(?:zählt|gehört)[^.;]{0,30} flachsten',
    `ebene[nrsm]?(?:,? (?:und )?(?!(?:die|der|das|den|dem|des|in|auf|am|mit|von|bei|wiese|fläche|stelle|stücke?|teil|platz) )[\\p{L}-]{2,20}){0,4},? (?:\\d{1,3}(?:,\\d{1,3})?[- ]?km[- ]?)?\\p{L}{0,16}(?:strecken?|kurs|runde|parcours|streckenführung)`,
    `(?:nur|lediglich) (?:sehr |ganz )?(?:minimale|geringe|geringfügige|unbedeutende|unwesentliche)n? ${CLIMBS}`,
    '(?:alles|überall|alle) (?:\\p{L}{2,10} ){0,1}(?:flach|eben)(?=\\s*(?:[,.;:!)]|$|und ))',
    "flacher geht(?: es|[’']s)? (?:es )?(?:nicht|kaum|nimmer|nirgends)|(?:eine[rs]?|zu) de[rn] (?:[\\p{L}-]{4,20}(?:,| und) )?flachsten",
    '(?:super|sehr |recht |absolut )?(?:flach|eben)(?:,| und|, aber) (?:sehr |super|extrem |somit |daher |auch )?schnell\\p{L}{0,2}|schnell\\p{L}{0,2}(?: und|,) (?:sehr |absolut |völlig |total )?flach\\p{L}{0,2}',
    `(?:brett|topf|tisch|bügelbrett|bretter)(?:l|er)?-?(?:eben|flach|leben)${ENDING}|(?:super|ultra|platt|pfannkuchen|pfannenkuchen)-?flach${ENDING}|platt wie ein\\p{L}{0,2} \\p{L}{4,14}|flach wie ein\\p{L}{0,2} \\p{L}{3,14}|flaches \\p{L}{0,9}profil|flachkurs|flachstrecke|steigungsfrei${ENDING}|(?:steigungs|höhenmeter)arm${ENDING}`,
    `(?:minimale|sehr geringe|geringe|unwesentliche|vernachlässigbare|kleinste|unbedeutende)[nrms]? höhen(?:unterschiede?n?|differenz(?:en)?)`,
    `(?:ohne|kaum(?: ein(?:en|e)?)?|(?:praktisch |nahezu |fast |so gut wie )?kein(?:en?|e[nrs]|erlei)?|wenige?n?|nur (?:sehr )?wenige?n?|frei von|arm an) ${NAMED}${CLIMBS}(?! (?:ist|war|wäre|zu hoch))`,
    `(?:der |die )?(?:höhenunterschiede?|höhendifferenz(?:en)?|steigung(?:en)?|höhenmeter) (?:[\\p{L}.]{2,14} ){0,5}?(?:ist|sind|bleib(?:en|t)|fallen|fällt|hält sich|halten sich)(?! (?:nicht (?:zu|gering)|keineswegs|keinesfalls|alles))(?: (?!nicht|keineswegs|keinesfalls|alles)[\\p{L}.]{2,14}){0,3}? (?:minimal|sehr gering|äußerst gering|gering|unbedeutend|vernachlässigbar|zu vernachlässigen|kaum (?:spürbar|der rede wert|zu spüren|ins gewicht|vorhanden)|nicht (?:der rede wert|nennenswert|ins gewicht)|gleich null|nahe null)`,
    `${NAMED}${CLIMBS} (?:gibt|sucht|findet|finden|kennt|bietet|hat)(?: (?!nur |aber |nicht )[\\p{L}.-]{1,14}){0,5}? (?:nicht(?! (?:nur|wenig|zu|ohne|leicht|einfach))|kaum|keine?(?! (?:pause|ende|rast|gnade))|vergebens|vergeblich|fehlanzeige)`,
    `${NAMED}${CLIMBS} sind (?:[\\p{L}-]{2,12} ){0,4}?(?:nicht (?:vorhanden|zu (?:finden|erwarten|befürchten|bewältigen))|keine (?:vorhanden|zu)|kaum (?:vorhanden|zu|der)|fehlanzeige|mangelware)`,
    `(?:steigungen|anstiege|höhenmeter|hügel|berge)\\s?[:?!–-]{0,2} ?fehlanzeige`,
    'höhenmeter ?(?::|=|\\|)? ?(?:keine|null|kaum|0(?! ?\\d))(?! \\p{L})',
  ].join('|'),
  flat: [
    `flach(?! (?:als|land|wasser|atm|hin|organisiert|gehalten|gedrückt|zu (?:atmen|halten)))|flache[nrsm]?(?=\\s*(?:[,.;:!)]|$|und (?!breit)|aber |oder |\\d|km |kilometer|\\p{L}{0,10}(?:gelände|terrain|topogra|touren?|distanz)))`,
    `bestzeit(?:en)?-?(?:tauglich|fähig|verdächtig|geeignet)${ENDING}`,
    '(?<=(?:verläuft|verlaufen|liegt|liegen|führt|führen|bleibt|läuft|laufen|strecken?|kurs) (?:[\\p{L}]{2,12} ){0,4})in der (?:\\p{L}{2,12} )?ebene',
    '(?:nahezu|fast|fast ganz|völlig|weitgehend|überwiegend|komplett|absolut|durchgehend|durchweg|vollständig|größtenteils|meist) eben(?! ?(?:so|falls|noch|auch|mal|nicht|die|der|das|ein))',
    `(?=eben)(?<=(?:^|[,:(–-]\\s?|(?<!\\p{L})(?:ist|sind|bleibt|bleiben|verläuft|verlaufen|führt|führen|liegt|ganz|sehr|recht|relativ|ziemlich|absolut|vollkommen|dort|hier|insgesamt|und|oder) ))eben(?=\\s*(?:[,.;:!)/]|$|und (?!erst|nicht|weil|deshalb|darum)|sowie |aber |mit (?:nur |einer |wenigen )|bis auf))`,
    '(?<=(?<!\\p{L})(?:strecken?|kurs|runde|rundkurs|parcours|weg|wege) (?:ist|sind|verläuft|verlaufen|führt|führen) (?:(?:ganz|sehr|nahezu|recht|fast) )?)eben (?=auf (?:asphalt|fest|gut|befestigt|wald)|am |an der|entlang|durch )',
    `(?:flache|ebene)[nmr]?(?:,? (?:und )?[\\p{L}-]{4,20}e[nrsm]?){0,2} ${WAYS}`,
  ].join('|'),
  nearlyFlat: 'schnelle[nrsm]? (?:stadtkurs|rundkurs|kurs|strecke) für bestzeiten',
  rolling: [
    `(?<!(?:stark|sehr|extrem) )(?:wellig|gewellt|kupiert)${ENDING}`,
    `${GENTLE}${ENDING}(?: (?:bis|und|,) ${GENTLE}${ENDING}| bis mittel\\p{L}{0,8})? (?:hügelig|profiliert|wellig|gewellt|kupiert|bergig|coupiert|ansteigend|steigend|fallend|abfallend)${ENDING}`,
    `hügelig${ENDING}(?=[^.;]{0,50} (?:mit|aber)[^.;]{0,24} (?:leichten|sanften|moderaten|kleinen|sanft|leicht) )`,
    `(?<!${GENTLE}${ENDING} )coupiert${ENDING}`,
    '(?:stete[nrsm]? |ständige[nrsm]? |leichte[nrsm]? |sanfte[nrsm]? |stetige[nrsm]? |munteres )?(?<!steil )(?:(?:bergauf|bergan) und (?:bergab|wieder bergab)|auf und ab)(?! der| mit steil)|(?:sanfte|kleine|leichte)n? hügeln?|(?:leichte|moderate|sanfte|kleine|kleinere|kurze|geringe|geringfügige|minimale|flache|sanft ansteigende|vereinzelte|überschaubare|wenige leichte)n? (?:kurze |leichte |kleine |sanfte )?n?(?:steigungen|an-? (?:und|u\\.) abstiegen?|anstiegen?|höhenunterschieden?|wellen|steigung|anstieg|kuppen|hügeln?|buckeln?)',
    '(?:leicht|sanft|sachte?) (?:bergauf|bergan|ansteigend|hinauf|nach oben)(?:,|;| und)[^.;]{0,24}?(?:leicht|sanft|sachte?|wieder) (?:bergab|abfallend|hinab|hinunter|nach unten)',
    '(?:moderate|überschaubare|verträgliche|humane)[nrsm]? (?:\\p{L}{0,9}profil|höhenmeter)|(?:profil|höhenmeter)[^.;]{0,20} (?:moderat|überschaubar|human)(?=\\s*(?:[,.;:!)]|$|und |mit ))',
  ].join('|'),
  hilly: [
    `(?:stark|sehr|extrem) (?:wellig|gewellt|kupiert|coupiert)${ENDING}`,
    `(?:knackige|anspruchsvolle|giftige|ordentliche|respektable|beachtliche|happige|kernige|schwere|schwieriges?|harte|bergige|heftige|erhebliche|deutliche|ausgeprägte|beeindruckende|abwechslungsreich bergige)[nrsm]? (?:\\p{L}{0,9}profil|höhenunterschiede?|topogra[pf]h?ie)`,
    'selektiv(?=[^.;]{0,60}(?:hügel|anstieg|berg|steigung|höhenmeter|rampe))|nach jedem (?:hügel|anstieg|berg)',
    '(?:\\p{L}{0,9}profil|topogra[pf]h?ie|steigungen|anstiege) (?:ist|sind) (?:\\p{L}{2,10} ){0,2}(?:anspruchsvoll|knackig|bergig|selektiv|schwer|hart|giftig|happig|nicht (?:ohne|zu unterschätzen))|wechsel (?:von|zwischen|aus) (?:an|steig|bergauf)\\p{L}{2,12} und (?:gefälle|abstieg|bergab)',
    'sägezahn\\p{L}{0,9}|fieberkurve|(?:profil|höhenprofil|streckenprofil) (?:hat es in sich|gleicht einer achterbahn)|flachland\\p{L}{2,10} (?:werden|müssen|kommen|sollten)',
    'steil(?:e|en|er|ste|sten|ster)[nrs]? (?:und (?:schön|schwer|anspruchsvoll|technisch)\\p{L}{0,6} )?\\p{L}{0,10}(?:strecken?|kurse?|runden?|parcours)',
    `(?:für (?:echte )?)?(?:bergläufer|bergziegen|kletter(?:er|freunde)|höhenmetersammler)[^.;]{0,40}(?:kosten|herz|freude|ideal|richtig)`,
    'berge? rauf,? (?:und )?(?:berge? )?runter|(?:hügel|berg) (?:für|um|auf) (?:hügel|berg)',
    '(?:viele|zahlreiche|reichlich|ordentlich|jede menge|einige|etliche)n? höhenmetern?|höhenmeterreich(?:e[nrsm]?)?',
    `(?:selektiv|anspruchsvoll)e[nrs]? (?:\\p{L}{0,9}profil|strecke|kurs|rundkurs)(?=[^.;]{0,60}(?:höhenmeter|anstieg|steigung|hügel|berg|profil))`,
    `selektive[nrs]? (?:strecke|kurs|rundkurs|\\p{L}{0,9}profil)|anspruchsvolle[sn]? (?:\\p{L}{0,9}profil|streckenprofil|höhenprofil)`,
    `(?:mittel|stark)?(?:hügelig|bergig|profiliert)${ENDING}|profilreich${ENDING}|hügelreich${ENDING}`,
    '(?:ständige[sn]? |stetige[sn]? )?auf und ab mit (?:\\p{L}{2,12} ){0,2}(?:steilen|giftigen|knackigen|harten|langen) \\p{L}{4,14}|steil (?:bergauf und bergab|bergauf und steil bergab|hinauf und hinab)|gespickt mit (?:\\p{L}{3,12} )?(?:anstiegen|steigungen|höhenmetern|hügeln)|berg- und talbahn|achterbahn(?=[^.;]{0,30}(?:höhenmeter|profil|strecke))',
  ].join('|'),
  climbs:
    "steil (?:\\p{L}{2,10} ){0,3}(?:hinauf|bergauf|bergan|empor|hinunter|bergab)|(?:geht(?: es|[’']s)?|führt|steigt|zieht)[^.;]{0,24} steil (?:nach oben|hoch)|(?:diverse|mehrere|zahlreiche|viele|etliche|einige|reichlich|zwei|drei|vier|fünf)[nr]? (?:\\p{L}{4,14}en? )?(?:anstiegen?|steigungen|kletterpartien)|(?:kraft|kräfte)?(?:zehrende|raubende|fordernde)n? (?:anstiegen?|steigungen)|(?:berüchtigt|bekannt|gefürchtet) (?:für|wegen) (?:ihre[nr]?|seine[nr]?|der) (?:\\p{L}{4,14}n )?(?:anstiege|steigungen|höhenmeter|rampen)|(?:steigungen|anstiege) (?:mögen|lieben|fordern|verlangen|kosten|prägen|machen|haben es|warten)|(?:diverse|mehrere|zahlreiche|viele|etliche) (?:\\p{L}{4,14}e )?(?:hügel|berge)|(?:steile|lange|kräftige|knackige|giftige|harte|starke|heftige|fiese|schwere|anspruchsvolle|ordentliche|happige|zähe|bissige)[nr]? (?:anstiege?n?|steigung(?:en)?|rampen?|berge|bergaufpassagen?|schlussanstieg)",
  hills: 'steigungen|anstiege',
  mountainous:
    '(?<!\\p{L})berglauf\\p{L}{0,2}(?![- ]?(?:welt|europa|deutsch|landes|meister|cup|serie|wm|em|verein|spezialist|team|abteilung|saison|nationalteam))|(?:hoch)?alpine[nrs]? (?:\\p{L}{0,12}(?:strecken?|läufe?|lauf)|gelände|trails?|trail-?\\p{L}{0,12}|pfade?n?|berglauf|ultra\\p{L}{0,10}|marathon)|bergmarathon|(?:lauf|strecke|rennen|kurs|trail) (?:führt|geht|verläuft)(?![^.;]{0,40}bahn )[^.;]{0,40} (?:zur bergstation|zum gipfelkreuz|auf den gipfel)|(?:nur|stetig|immer|ausschließlich) bergauf[^.;]{0,24}(?:gipfel|bergstation)\\p{L}{0,6}|ins hochgebirge|hochgebirgslauf|gebirgslauf|vertical (?:run|km|kilometer)|gebirgsmarathon',
  downhill:
    'netto bergab|(?:überwiegend|meist|durchgehend|fast nur|stetig|vorwiegend|tendenziell|insgesamt|größtenteils|hauptsächlich|nur) (?:leicht )?(?:bergab|abfallend|abwärts)|bergab-?(?:lauf|marathon|halbmarathon|rennen)|(?:vom|von) start (?:bis )?(?:zum|ins|bis ins) ziel (?:\\p{L}{1,10} ){0,4}(?:bergab|abwärts|ab)|(?:mit|bei) (?:leichtem|stetigem|durchgehendem|durchgängigem) gefälle (?:vom|von|bis|zum|ins)|(?:fällt|fallen) (?:\\p{L}{1,12} ){0,3}(?:vom|von) start (?:bis )?(?:zum|ins) ziel|gefällstrecke|gefällekurs|auf (?:der )?ganze[rn] (?:länge|strecke) (?:leicht |stetig |sanft )?(?:ab|bergab|abfallend|abwärts)|(?:strecke|kurs) (?:ist |verläuft )?(?:durchgehend |stetig |insgesamt |durchweg ){1,2}(?:leicht )?(?:abschüssig|fallend|abfallend)',
  circular: 'rundkurs|start und ziel (?:sind|ist|befinden sich)',
  ends: ['start(?:punkt|ort)?|startet', 'ziel|endet'],
  uphill: [
    '\\p{L}{0,20}berglauf\\p{L}{0,4}|bergsprint|bergduell|vertical|hillclimb|gipfellauf|gipfelsturm|treppenlauf|turmlauf',
    '(?:gesamt)?höhen(?:differenz|unterschied)|(?:mit|und) \\d{0}höhe',
  ],
  gainBefore:
    '(?<!negative[nr]? )(?:gesamt)?höhenmetern?(?: gesamt| auf der (?:gesamten |ganzen )?strecke| insgesamt| bergauf| aufwärts| im aufstieg| aufstieg| anstieg| positiv| kumuliert)?|hm|(?:gesamte[nr]? )?(?:gesamt)?aufstiege?|gesamte[rn]? höhenunterschied|insgesamt (?:geht es|steigt|klettert|läuft)[^.;\\d]{0,20}|gesamthöhengewinn|höhen(?:unterschied|differenz)(?: \\((?:kumuliert|gesamt|total|positiv)\\)| (?:kumuliert|positiv|beträgt insgesamt|von insgesamt|gesamt|insgesamt| \\+))|kumulierte[rn]? (?:höhen(?:unterschied|differenz|meter)|anstieg|aufstieg)|(?:gesamt)höhen(?:unterschied|differenz)|gesamtanstieg|höhengewinn|anstieg gesamt|(?:bergauf|aufwärts|(?:gesamt)?(?:anstieg|steigung))(?=\\s?:)|anstieg(?=[^.;]{0,20}(?:gefälle|abstieg))|anstiege(?: gesamt| insgesamt)?(?=\\s?:)|höhenunterschied gesamt|gesamtsteigung|steigung(?:en)? gesamt|steigungsmeter|positive[rn]? höhen(?:unterschied|differenz)|höhendifferenz \\+|höhenunterschied \\+|vertikalmeter|kumulierte[rn]? (?:steigung|höhe)(?= beträgt|:)',
  gainAfter:
    'höhenmetern?|hm|anstieg|steigung(?!en)|gesamtanstieg|gesamtaufstieg|aufstieg|im (?:an|auf)stieg|höhengewinn|bergauf|bergan|aufwärts|hinauf|höhen(?:unterschied|differenz) (?:insgesamt|gesamt|kumuliert)|kumulierte[rn]? höhen(?:unterschied|differenz)|(?:an )?positive[rn]? höhen(?:unterschied|differenz)|steigungsmeter|vertikalmeter|gesamthöhenunterschied|höhen(?:unterschied|differenz)[^.;\\d]{0,30} (?:zu )?(?:überw[iu]nden|bewältig(?:en|t)|bezwingen|meistern|absolvieren)',
  lossBefore:
    'abstieg|negative höhenmeter|höhenmeter (?:bergab|abwärts|negativ|abstieg|im abstieg)|gefälle(?: gesamt)?|gesamtabstieg|gesamtgefälle',
  lossAfter: '(?:im )?abstieg|bergab|abwärts|hinab|hinunter|runter|gefälle|talwärts|negativ',
  link: 'ca\\.?|circa|etwa|rund|von|insgesamt|gesamt|ungefähr|knapp|gut|über|mehr als|pro|runde|auf|der|strecke|beträgt|sind|zirka|total|liegt|liegen|bei',
  notBefore:
    'höhe von|auf(?=\\s+(?:(?:rund|ca\\.?|circa|etwa|über|knapp|gut|nur|fast|bis zu|bis)\\s+)?$)|meereshöhe|höchste[rn]? punkt|gipfel|seehöhe|höhenlage|max(?:imal)?(?:e[rn]?)?|(?:bei|ab|bis) (?:km|kilometer)',
  notAfter:
    'ü\\.?\\s?(?:nn|m|d)|über (?:dem meer|nn|normal|meer)|m\\.?\\s?ü|über meereshöhe|hoch|höhe(?!n)|lang|breit|entfernt|vom|vor|nach|flach',
  singleHill:
    '(?:der|den|dem|die|ein|einen|einem|einer) (?:\\p{L}{2,12} )?(?:erste|letzte|zweite|dritte|längste|steilste|höchste|schwerste|größte|schwierigste|kurze|lange|finale|einzige)[nrsm]? (?:\\p{L}{3,12} )?(?:anstieg|steigung|berg|rampe|hügel|schlussanstieg)|(?:der|dieser|dem|diesem) (?:anstieg|berg|hügel|rampe)|(?<!\\d)er hat',
  belongsTo: '(?:für|auf|beim?|über|im) (?:den |die |der |dem |das )?',
  perLap:
    '(?:pro|je|jede|eine|einer|auf der|auf einer|auf jeder) (?:\\p{L}{2,12} )?runde|runden (?:à|zu je|mit je(?:weils)?|a)|die runde (?:ist|hat|weist)',
  laps: '(\\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|zehn) (?:\\p{L}{3,12} )?runden',
  lapNouns: 'rund(?:e|en|kurs)',
  bothBefore:
    'auf- (?:und|/) abstieg|je(?:weils)?|(?:aufstieg|anstieg) ?/ ?(?:abstieg|gefälle)|höhenmeter ?\\+ ?/ ?[-−]|(?:höhenmeter )?bergauf ?/ ?bergab',
  bothAfter:
    '(?:im |bergauf|höhenmeter |hm )?(?:auf- (?:und|/|u\\.) abstieg|aufstieg und abstieg|bergauf und bergab|rauf und runter|hinauf und hinunter|auf und ab|rauf wie runter)',
  eachHill: ['anstiege|steigungen|hügel|berge', 'je(?:weils)?'],
  numbers:
    'ein:1 eins:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 fünfzehn:15 zwanzig:20 dreißig:30 dreissig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90 hundert:100 tausend:1000',
  climbUnit:
    '(?:zu \\p{L}{4,14}nden? )?(?:(?:[Pp]ositive[nr]? )?(?:[Kk]umulierte )?Höhenmetern?|höhenmetern?|HÖHENMETERN?|HM|Hm|hm|[Hh]öm|[Hh]öhenm\\.)',
  bareLabel:
    'gesamthöhenmeter|höhenmeter(?: gesamt| auf der (?:gesamten |ganzen )?strecke| insgesamt| bergauf| positiv| kumuliert| aufstieg)?',
  yes: 'ja|genau|richtig|absolut|definitiv|stimmt',
  no: 'nein|leider nein|nicht ganz|keineswegs',
  rollingTurns:
    '(?:flach|eben) (?:ist|bleibt|wird|verläuft) (?:es|die strecke|der kurs|die runde|der parcours|das|hier) (?:\\p{L}{2,10} ){0,2}(?:nicht(?! nur)|keineswegs|mitnichten)',
  hillyTurns:
    `(?:viele|zahlreiche|reichlich|ordentlich|jede menge|etliche|einige)n? höhenmetern?|(?:aufgrund|wegen) (?:seiner|ihrer|der|des) (?:\\p{L}{4,14} )?(?:höhenmeter|steigungen|anstiege|höhenprofils)|(?:höhenmeter|anstiege|steigungen|profil|topogra[pf]h?ie)[^.;]{0,12} (?:hat|haben) es (?:durchaus |wirklich |ganz schön )?in sich|zu den (?:anspruchsvollsten|schwersten|härtesten|bergigsten|hügeligsten) \\p{L}{0,14}(?:marathons?|läufen?|strecken|kursen?|rennen)(?=[^.;]*(?:profil|steigung|anstieg|höhenmeter|berg))|(?<=(?:profils?|steigungen|anstiege|höhenmeter)[^.;]{0,30} )zu den (?:anspruchsvollsten|schwersten|härtesten) \\p{L}{0,14}(?:marathons?|läufen?|strecken|kursen?|rennen)|(?:ordentlich|kräftig|heftig|mächtig|steil|kernig|knackig|stramm|permanent|immer|querfeldein,?|immer wieder|ständig|dauernd|stets) ${UP_AND_DOWN}|` +
    'flache (?:abschnitte|stücke|passagen|stellen|meter|kilometer) (?:sind|gibt|findet|sucht|kommen) (?:\\p{L}{2,10} ){0,3}?(?:selten|rar|mangelware|kaum|nicht|vergebens|vergeblich|fehlanzeige)|flach (?:ist|wird|bleibt) (?:es |hier |dabei |die strecke |der kurs )?(?:\\p{L}{2,10} ){0,2}(?:nichts|nie|niemals|nirgends|nirgendwo|selten|kaum)|(?:kein|kaum ein)(?:en)? (?:einziger )?(?:flacher )?meter(?: ist| verläuft)?(?: hier)? (?:flach|eben)|kaum (?:ein(?:en)? )?flache[nrs]? (?:meter|stück|stelle|abschnitt)\\p{L}{0,2}|nirgends flach|nichts ist flach|(?:ständig|dauernd|permanent|immer wieder|fortwährend|ununterbrochen|immerzu) (?:bergauf(?:,| und| oder) (?:wieder )?bergab|rauf und runter|hinauf und hinab|hoch und runter|auf und ab)|(?:rauf und runter|hoch und runter)(?= (?:geht|ging|ohne|auf der gesamten))|für bergziegen|(?:strecke|kurs|runde) für (?:echte )?(?:bergläufer|bergziegen|kletter\\p{L}{1,8})',
  dropAfter:
    '(?:tiefer|niedriger) (?:gelegen )?als (?:der |am |beim )?start|unter(?:halb)? (?:dem|des) starts?',
  dropBefore: 'netto-?gefälle|netto-?höhenverlust|höhenverlust netto',
});
