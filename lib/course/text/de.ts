import { plain } from './plain';

/** German. */
export const de = plain({
  code: 'de',
  cue: 'flach|hügel|alpin|gebirge|höhen|hm|steig|stieg|anspruchsvoll|rampe|profiliert|bergauf|auf und ab|gefälle|profil|wellig|eben|berg|abfallend|rundkurs|runde',
  course:
    '\\p{L}{0,14}strecken?|kurs|rundkurs|runde|profil|\\p{L}{0,12}lauf|parcours|\\p{L}{0,6}marathon|streckenprofil|verlauf',
  part: 'auf \\d{2,4} ?m(?:etern?)? länge|(?:erste|letzte|zweite|dritte|mittlere)[nrs]? (?:\\p{L}+ |\\d+ ){0,2}(?:hälfte|drittel|kilometer|km|teil|abschnitt|meter|runde)|\\p{L}{0,12}abschnitte?s?|(?:ab|bis|bei|nach|zwischen|von) (?:km|kilometer)|teilstück\\p{L}{0,2}|anfangs|zunächst|am (?:anfang|ende)|zum schluss|im ziel|danach|start (?:ist|verläuft)|dann',
  elsewhere:
    'im gegensatz|anders als|verglichen|im vergleich|letztes jahr|im vorjahr|früher|ich|mir|mein\\p{L}{0,2}|gestern|wäre|würde|wer (?:es|lieber)|andere (?:läufe|strecken)|flacher als|training',
  hedge:
    'weitgehend|überwiegend|größtenteils|meist|meistens|relativ|fast|nahezu|eher|recht|ziemlich|leicht|etwas|weitestgehend',
  concession: 'aber|jedoch|allerdings|bis auf|außer|obwohl|trotzdem|dennoch',
  negation: 'nicht|kein|keine|keinen|keiner|ohne|kaum|wenig|wenige|alles andere als|weder',
  flatFormula:
    'flache[nrsm]?(?:,? (?:und )?\\p{L}{3,20}){0,3},? (?:strecken?|kurs|runde|rundkurs|parcours|laufstrecke|streckenführung)|flach und schnell\\p{L}{0,2}|schnell\\p{L}{0,2} und flach\\p{L}{0,2}|brettebene?[nrs]?|topfeben|bretteben|flaches profil',
  flat: 'flach(?:e[nrsm]?)?(?! als)|(?:nahezu|fast|völlig|weitgehend|überwiegend|komplett|absolut|topf|strecke:|profil:|ist) eben(?! ?(?:so|falls|noch|auch|mal|nicht|die|der|das|ein))|eben(?:e[nrsm]?)(?= (?:strecke|kurs|runde))|keine nennenswerten (?:steigungen|anstiege)',
  rolling:
    'wellig(?:e[nrsm]?)?|leicht(?:e[nrsm]?)? (?:hügelig(?:e[nrsm]?)?|profiliert(?:e[nrsm]?)?|wellig(?:e[nrsm]?)?)|(?:stetes |ständiges )?(?:bergauf und bergab|auf und ab)|sanfte hügel|leichte (?:steigungen|anstiege)',
  hilly:
    'hügelig(?:e[nrsm]?)?|anspruchsvolle[sn]? (?:profil|strecke)|profiliert(?:e[nrsm]?)?|bergig(?:e[nrsm]?)?',
  climbs:
    '(?:steile|lange|kräftige|knackige|giftige|harte|starke)[nr]? (?:anstiege?n?|steigung(?:en)?|rampen?|berge)|steigungen|anstiege',
  mountainous:
    '\\p{L}{0,14}berglauf\\p{L}{0,2}|(?:hoch)?alpine[nrs]? (?:strecken?|gelände|lauf|trails?|pfade?n?)|bergmarathon|ins hochgebirge',
  downhill: 'netto bergab|überwiegend bergab|meist bergab|bergablauf|durchgehend bergab',
  circular: 'rundkurs|start und ziel (?:sind|ist|befinden sich)',
  ends: ['start(?:punkt|ort)?|startet', 'ziel|endet'],
  gainBefore:
    '(?:gesamt)?höhenmetern?|hm|gesamtanstieg|höhengewinn|aufstieg|anstieg gesamt|höhenunterschied gesamt|gesamtsteigung',
  gainAfter: 'höhenmetern?|hm|anstieg|aufstieg|im aufstieg|höhengewinn|bergauf',
  lossBefore: 'abstieg|gefälle gesamt',
  lossAfter: 'abstieg|im abstieg|bergab',
  link: 'ca\\.?|circa|etwa|rund|von|insgesamt|gesamt|ungefähr|knapp|gut|über|pro|runde|auf|der|strecke|beträgt|sind',
  notBefore: 'höhe von|auf|meereshöhe|höchster punkt|gipfel|seehöhe|höhenlage',
  notAfter:
    'ü\\.?\\s?nn|über (?:dem meer|nn|normal)|über meereshöhe|hoch|höhe(?!n)|lang|breit|entfernt|vom|vor|nach|flach',
  perLap: 'pro runde|je runde|jede runde|(?:eine|einer) runde',
  laps: '(\\d{1,2}|zwei|drei|vier|fünf) runden',
  lapNouns: 'rund(?:e|en|kurs)',
  climbUnit: 'Höhenmetern?|HM|Hm|hm',
});
