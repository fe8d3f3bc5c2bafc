import { plain } from './plain';

/** German. */
export const de = plain({
  code: 'de',
  cue: 'flach|hügel|alpin|gebirge|höhen|hm|steig|stieg|anspruchsvoll|rampe|profiliert|bergauf|auf und ab|gefälle|profil|wellig|eben|berg|abfallend|rundkurs|runde|bestzeit|kupiert|gewellt|selektiv',
  course:
    '\\p{L}{0,14}strecken?|kurs|rundkurs|runde|profil|\\p{L}{0,12}lauf|parcours|\\p{L}{0,6}marathon|streckenprofil|verlauf',
  current: 'dieses jahr|in diesem jahr|heuer|diesmal|neue strecke|ab 20\\d\\d|aktuell|nun',
  part: 'auf \\d{2,4} ?m(?:etern?)? länge|(?:erste|letzte|zweite|dritte|mittlere)[nrs]? (?:\\p{L}+ |\\d+ ){0,2}(?:hälfte|drittel|kilometer|km|teil|abschnitt|meter|runde)|\\p{L}{0,12}abschnitte?s?|(?:ab|bis|bei|nach|zwischen|von) (?:km|kilometer)|teilstück\\p{L}{0,2}|anfangs|zunächst|am (?:anfang|ende)|zum schluss|im ziel|danach|start (?:ist|verläuft)|dann',
  elsewhere:
    'im gegensatz|anders als|verglichen|(?:alte|bisherige|frühere)[nr]? (?:\\p{L}{0,8}strecke|(?:rund)?kurs)|normalerweise|sonst|üblich\\p{L}{0,4}|im vergleich|letztes jahr|im vorjahr|früher|ich|mir|mein\\p{L}{0,2}|gestern|wäre|würde|wer (?:es|lieber|(?:eine |auf )?(?:flache|schnelle))|andere (?:läufe|strecken)|flacher als|training',
  hedge:
    'weitgehend|überwiegend|größtenteils|meist|meistens|relativ|fast|nahezu|eher|recht|ziemlich|leicht|etwas|weitestgehend',
  concession: 'aber|jedoch|allerdings|bis auf|außer|mit ausnahme|obwohl|trotzdem|dennoch',
  negation:
    'nicht|kein|keine|keinen|keiner|ohne|kaum|wenig|wenige|alles andere als|weder|keineswegs|keinesfalls|mitnichten',
  flatFormula:
    'flache[nrsm]?(?:,? (?:und )?\\p{L}{3,20}){0,3},? (?:strecken?|kurs|runde|rundkurs|parcours|laufstrecke|streckenführung)|flach und schnell\\p{L}{0,2}|schnell\\p{L}{0,2} und flach\\p{L}{0,2}|brettebene?[nrs]?|topfeben(?:e[nrsm]?)?|bretteben|flaches profil|flachkurs|steigungsfrei(?:e[nrsm]?)?|(?:minimale|geringe|unwesentliche|vernachlässigbare)[nrms]? höhen(?:unterschiede?|differenz)|(?:ohne|kaum|keine(?:rlei)?|wenige?|nur (?:sehr )?wenige?) (?:(?:nennenswerte|größere|große|wesentliche)[nr]? )?(?:höhenunterschiede?|höhendifferenz|höhenmeter|steigungen|anstiege)|(?:steigungen|anstiege|höhenmeter) gibt es (?:\\p{L}{1,12} ){0,3}(?:nicht|kaum|keine)',
  flat: '(?<!alles andere als )flach(?:e[nrsm]?)?(?! (?:als|land|wasser))|bestzeit(?:en)?(?:tauglich|fähig)(?:e[nrsm]?)?|(?:nahezu|fast|völlig|weitgehend|überwiegend|komplett|absolut|durchgehend|durchweg|vollständig|topf|\\p{L}{0,8}strecke:|\\p{L}{0,8}profil:|ist) eben(?! ?(?:so|falls|noch|auch|mal|nicht|die|der|das|ein))|eben(?:e[nrsm]?)(?= (?:\\p{L}{0,12}strecke|kurs|rundkurs|runde))',
  rolling:
    '(?<!(?:stark|sehr) )(?:wellig|gewellt|kupiert)(?:e[nrsm]?)?|(?:leicht(?:e[nrsm]?)?|sanft|mäßig|moderat|etwas) (?:hügelig|profiliert|wellig|gewellt|kupiert|bergig)(?:e[nrsm]?)?|(?:stetes |ständiges )?(?:bergauf und bergab|auf und ab)|sanfte hügel|(?:leichte|moderate|sanfte|kleine|kleinere)n? (?:steigungen|anstiegen?)',
  hilly:
    'alles andere als (?:flach|eben)|(?:stark|sehr) (?:wellig|gewellt|kupiert)(?:e[nrsm]?)?|(?:viele|zahlreiche|reichlich|ordentlich)n? höhenmetern?|höhenmeterreich(?:e[nrsm]?)?|selektive[nrs]? (?:strecke|kurs|rundkurs|profil)|hügelig(?:e[nrsm]?)?|anspruchsvolle[sn]? (?:profil|strecke)|profiliert(?:e[nrsm]?)?|bergig(?:e[nrsm]?)?',
  climbs:
    '(?:steile|lange|kräftige|knackige|giftige|harte|starke)[nr]? (?:anstiege?n?|steigung(?:en)?|rampen?|berge)|steigungen|anstiege',
  mountainous:
    '\\p{L}{0,14}berglauf\\p{L}{0,2}|(?:hoch)?alpine[nrs]? (?:strecken?|gelände|lauf|trails?|pfade?n?)|bergmarathon|ins hochgebirge',
  downhill: 'netto bergab|überwiegend bergab|meist bergab|bergablauf|durchgehend bergab',
  circular: 'rundkurs|start und ziel (?:sind|ist|befinden sich)',
  ends: ['start(?:punkt|ort)?|startet', 'ziel|endet'],
  gainBefore:
    '(?<!negative[nr]? )(?:gesamt)?höhenmetern?|hm|gesamtaufstieg|gesamthöhengewinn|höhen(?:unterschied|differenz)(?: \\((?:kumuliert|gesamt|total)\\)| kumuliert)|kumulierte[rn]? höhen(?:unterschied|differenz)|(?:gesamt)höhen(?:unterschied|differenz)|höhendifferenz gesamt|gesamtanstieg|höhengewinn|aufstieg|anstieg gesamt|höhenunterschied gesamt|gesamtsteigung',
  gainAfter: 'höhenmetern?|hm|anstieg|steigung(?!en)|gesamtaufstieg|aufstieg|im aufstieg|höhengewinn|bergauf',
  lossBefore: 'abstieg|negative höhenmeter|gefälle gesamt',
  lossAfter: '(?:im )?abstieg|bergab|abwärts|hinab|hinunter|runter|gefälle',
  link: 'ca\\.?|circa|etwa|rund|von|insgesamt|gesamt|ungefähr|knapp|gut|über|pro|runde|auf|der|strecke|beträgt|sind',
  notBefore: 'höhe von|auf|meereshöhe|höchster punkt|gipfel|seehöhe|höhenlage',
  notAfter:
    'ü\\.?\\s?nn|über (?:dem meer|nn|normal)|über meereshöhe|hoch|höhe(?!n)|lang|breit|entfernt|vom|vor|nach|flach',
  perLap: 'pro runde|je runde|jede runde|(?:eine|einer) runde',
  laps: '(\\d{1,2}|zwei|drei|vier|fünf) runden',
  lapNouns: 'rund(?:e|en|kurs)',
  bothBefore:
    'auf- (?:und|/) abstieg|(?:aufstieg|anstieg) ?/ ?abstieg|höhenmeter ?\\+ ?/ ?[-−]|(?:höhenmeter )?bergauf ?/ ?bergab',
  eachHill: ['anstiege|steigungen|hügel|berge', 'je(?:weils)?'],
  numbers:
    'ein:1 eins:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 fünfzehn:15 zwanzig:20 dreißig:30 dreissig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90 hundert:100 tausend:1000',
  climbUnit: '(?:(?:[Pp]ositive[nr]? )?Höhenmetern?|HM|Hm|hm)',
});
