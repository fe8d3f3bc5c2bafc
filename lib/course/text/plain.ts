import { international } from './international';
import { NUMBER, SPACED_NUMBER } from './numbers';
import { NEVER, type ReadingLanguage, type TerrainWord } from './types';
import { withVariants } from './variants';

/** The words of a language that is read plainly: alternatives of regular expressions, without their bounds. */
export interface PlainWords {
  readonly code: string;
  /** Other spellings of a letter, as alternatives of it: "ß" as "(?:ß|ss)". */
  readonly variants?: Readonly<Record<string, string>>;
  readonly cue: string;
  readonly course: string;
  readonly part: string;
  readonly elsewhere: string;
  readonly hedge: string;
  readonly concession: string;
  readonly negation: string;
  /** Flat by itself ("flat and fast course"), and flat beside a word for the course. */
  readonly flatFormula: string;
  readonly flat: string;
  /** Of a course that runs easily, which is a hint of flat at most. */
  readonly nearlyFlat?: string;
  readonly rolling: string;
  readonly hilly: string;
  /** Hills somewhere on the course. */
  readonly climbs: string;
  readonly mountainous: string;
  /** Whole turns of phrase that hold a word of another class: "alternance de plats et de montées". Read before all. */
  readonly rollingTurns?: string;
  readonly hillyTurns?: string;
  /** A climb named in passing: one alone says nothing of the course. */
  readonly hills?: string;
  readonly downhill: string;
  readonly circular: string;
  /** Labels before a figure of climb, and words behind it. */
  readonly gainBefore: string;
  readonly gainAfter: string;
  readonly lossBefore: string;
  readonly lossAfter: string;
  /** The finish below the start, before and behind the difference. */
  readonly dropBefore?: string;
  readonly dropAfter?: string;
  /** Small words between a label and its figure. */
  readonly link: string;
  /** Words that keep a figure from being a total: ranges, altitudes, single climbs. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly perLap: string;
  readonly laps: string;
  readonly lapNouns: string;
  /** Labels that mean a total of climb so clearly that a bare number may follow without a colon. */
  readonly bareLabel?: string;
  /** A unit that means metres of climb by itself ("Höhenmeter"). */
  readonly climbUnit?: string;
  /** The start and the finish, before their altitudes. */
  readonly ends?: readonly [start: string, finish: string];
  readonly masks?: readonly RegExp[];
  /** This edition ("this year", "the new course"), and spelt numbers as "word:value word:value". */
  readonly current?: string;
  readonly numbers?: string;
  /** Climb and drop in one label ("gain/loss"), and behind their figure. */
  readonly bothBefore?: string;
  readonly bothAfter?: string;
  /** Formulas that deny flatness ("anything but flat"). */
  readonly notFlat?: string;
  /** "In all": makes a figure the total in spite of a part word. */
  readonly total?: string;
  /** Behind a climb: the drop is as much. */
  readonly sameLoss?: string;
  /** One hill of several, before its height ("the first climb:"). */
  readonly singleHill?: string;
  /** Between a figure and the distance behind it that it belongs to ("350 m pour le 10 km"). */
  readonly belongsTo?: string;
  /** Words that begin a new clause ("then", "while"). */
  readonly joins?: string;
  /** Courses of others: walks, rides, children's races. What is said of them is not read. */
  readonly others?: string;
  /** Joins two courses, so that what stands behind it is of the second; that of any language where absent. */
  readonly and?: string;
  /** A race that only climbs, by its name, and what the difference of height is called, which is its climb. */
  readonly uphill?: readonly [race: string, difference: string];
  /** Answers to a question ("Is it flat?"). */
  readonly yes?: string;
  readonly no?: string;
  /** Climbs as a plural noun, and "each", for "four climbs of 100 m each". */
  readonly eachHill?: readonly [climbs: string, each: string];
}

/** An altitude rather than a length; asked of the start, as the finish is told in the same breath. */
const ALTITUDE = 'quota|altitudine|altitude|altitud|höhe|seehöhe|meereshöhe|cota';

/** A new statement of the course, which a negation before it does not reach. */
const AGAIN =
  '(?:(?:et (?:reste|est)|und (?:bleibt|ist)|en (?:blijft|is))|(?:y|ed?) (?:\\p{L}{3,14}mente|muy|molto|muito|casi|quasi|quase|pressoché))\\s';

/** A clause on another's course, to its end or to where a run is named. */
const ofOthers = (others: string, and = 'und|et|en|y|e|sowie') =>
  `(?<!\\p{L})(?:${others})(?!\\p{L})(?:(?!\\s(?:${and})\\s(?:[ao]s?|l[aeo]s?|l['’]|du|une?|el|il|un[ao]?|der|die|das|den|beim|de|het|een|halve|semi|\\d)|\\s[–—-]\\s|trail|marat|semi|\\d\\s?km? [^\\d]{0,12}(?:lauf|run|loop))(?:[^,;.()|]|[.,](?=\\d)|,(?=\\s\\d))){0,60}`;

/** Builds a reading language from plain words; what a plain language does not tell stays unread. */
export function plain(given: PlainWords): ReadingLanguage {
  const spelt = (source: string, flags: string) =>
    new RegExp(withVariants(source, given.variants ?? {}), flags);
  const words = (alternatives: string, flags = 'iu') =>
    spelt(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, flags);
  const word = (
    alternatives: string,
    terrain: TerrainWord['terrain'],
    weight: number,
    reach: TerrainWord['reach'],
    negated?: TerrainWord['negated'],
  ): TerrainWord => ({
    pattern: words(alternatives, 'giu'),
    terrain,
    weight,
    reach,
    ...(negated ? { negated } : {}),
  });
  const before = (labels: string) =>
    spelt(
      `(?<!\\p{L})(?:${labels})(?:\\s*\\([^)]{0,20}\\)|\\s+(?:${given.link})(?!\\p{L})|\\s?d['’]environ){0,6}\\s*[:=|~≈>+–-]{0,2}\\s*(?:(?:${given.link})\\s*)?[~≈+]?\\s*$`,
      'iu',
    );
  const after = (labels: string) => spelt(`^\\.?\\s*(?:\\([^)]{0,18}\\)\\s*)?(?:${labels})(?!\\p{L})`, 'iu');
  const rolling = { terrain: 'rolling', weight: 0.4 } as const;
  const flat = { terrain: 'flat', weight: 0.45 } as const;
  return {
    ...international,
    code: given.code,
    cue: spelt(`${given.cue}|${international.cue.source}|\\d\\s?m(?!\\p{L})`, 'iu'),
    masks: [
      ...(given.masks ?? []),
      ...(given.others ? [spelt(ofOthers(given.others, given.and), 'giu')] : []),
    ],
    course: words(given.course),
    part: words(given.part),
    ...(given.joins ? { figurePart: words(given.part) } : {}),
    elsewhere: words(given.elsewhere),
    hedge: spelt(`(?<!\\p{L})(?:${given.hedge})\\s+(?:\\p{L}{1,16}\\s+)?$`, 'iu'),
    concession: words(given.concession),
    negation: spelt(`(?<!\\p{L})(?:${given.negation})\\s+(?:(?!${AGAIN})\\p{L}{1,14}\\s+){0,3}$`, 'iu'),
    ...(given.total ? { total: words(given.total) } : {}),
    ...(given.sameLoss ? { sameLoss: words(given.sameLoss) } : {}),
    ...(given.singleHill
      ? { singleHill: spelt(`(?<!\\p{L})(?:${given.singleHill})[^.;,\\d]{0,24}$`, 'iu') }
      : {}),
    ...(given.belongsTo
      ? { belongsTo: spelt(`^[^.;,\\d]{0,32}?(?<!\\p{L})(?:${given.belongsTo})\\s+$`, 'iu') }
      : {}),
    ...(given.joins ? { joins: words(given.joins, 'giu') } : {}),
    ...(given.others ? { others: spelt(`^\\W{0,3}(?:${given.others})(?!\\p{L})`, 'iu') } : {}),
    ...(given.uphill
      ? {
          uphill: {
            race: words(given.uphill[0]),
            difference: { before: before(given.uphill[1]), after: after(given.uphill[1]) },
          },
        }
      : {}),
    terrain: [
      ...(given.hillyTurns ? [word(given.hillyTurns, 'hilly', 0.6, 'formula')] : []),
      ...(given.rollingTurns ? [word(given.rollingTurns, 'rolling', 0.55, 'formula')] : []),
      ...(given.notFlat ? [word(given.notFlat, 'hilly', 0.6, 'course', rolling)] : []),
      word(given.flatFormula, 'flat', 0.75, 'formula', rolling),
      word(given.flat, 'flat', 0.6, 'course', rolling),
      ...(given.nearlyFlat
        ? [{ ...word(given.nearlyFlat, 'flat', 0.4, 'course', rolling), hedged: true }]
        : []),
      word(given.rolling, 'rolling', 0.6, 'course'),
      word(given.mountainous, 'mountainous', 0.55, 'formula'),
      word(given.hilly, 'hilly', 0.65, 'course', flat),
      word(given.climbs, 'hilly', 0.4, 'feature', flat),
      ...(given.hills ? [word(given.hills, 'hilly', 0.2, 'feature', flat)] : []),
    ],
    downhill: [words(given.downhill, 'giu')],
    circular: words(given.circular),
    figures: {
      netDrop: {
        ...(given.dropBefore ? { before: before(given.dropBefore) } : {}),
        ...(given.dropAfter ? { after: after(given.dropAfter) } : {}),
      },
      netRise: {},
      both: {
        ...(given.bothBefore ? { before: before(given.bothBefore) } : {}),
        ...(given.bothAfter ? { after: after(given.bothAfter) } : {}),
      },
      gain: { before: before(given.gainBefore), after: after(given.gainAfter) },
      loss: { before: before(given.lossBefore), after: after(given.lossAfter) },
    },
    notTotal: {
      before: spelt(`(?<!\\p{L})(?:${given.notBefore})(?!\\p{L})[^.;]{0,20}$`, 'iu'),
      after: spelt(`^\\s*(?:${given.notAfter})`, 'iu'),
    },
    perLap: words(given.perLap),
    laps: words(given.laps),
    lapAfter: spelt(`^[- ]?(?:\\p{L}{1,10} )?(?:${given.lapNouns})`, 'iu'),
    lapBefore: spelt(`(?:${given.lapNouns})\\p{L}{0,2}(?: \\p{L}{1,6}){0,2}\\s*$`, 'iu'),
    ...(given.climbUnit
      ? {
          climbFigure: spelt(
            `(?<![\\w.,]|(?<!\\d\\s?[kK]m?)/)(${SPACED_NUMBER}|${NUMBER})\\s?(?:${given.climbUnit})(?!\\p{L})`,
            'gu',
          ),
        }
      : {}),
    labelledFigure: spelt(
      `(?<!\\p{L})(?:(?:${given.gainBefore})(?:\\s?\\([^)\\d]{1,12}\\))?(?:\\s?[:=+↑↗]{1,2}\\s?\\+?|\\s(?:(?:${given.link})\\s)?(?:mt?|metri)\\.?)${given.bareLabel ? `|(?:${given.bareLabel})\\s?[:=|]?` : ''})\\s?(?:(?:${given.link})\\s){0,2}[~≈+↑↗]{0,2}\\s?(?=\\d[\\d.,])(${NUMBER})(?!\\s?(?:(?!(?:auf|bei|mit|sur|pour|op|over|und|et|en)\\s)[\\p{L}%°€$£'’′/x×-]|\\d)|[.,:]\\d)`,
      'giu',
    ),
    perLength:
      /^[^.;,\d]{0,28}?(?:\/\s?|(?<!\p{L})(?:par|pro|je|por|per|al|au|a|op)\s)(?:(mile)|(km|kil[oó]m[eè]t\p{L}{1,3}|quil[ôo]metro))(?!\p{L})/iu,
    ...(given.ends
      ? {
          startHeight: spelt(
            `(?<!\\p{L})(?:${given.ends[0]})(?!\\p{L})[^.;\\d]{0,50}(?:${ALTITUDE})[^.;\\d]{0,12}$`,
            'iu',
          ),
          finishHeight: spelt(`(?<!\\p{L})(?:${given.ends[1]})(?!\\p{L})[^.;\\d]{0,50}$`, 'iu'),
        }
      : {}),
    ...(given.current ? { current: words(given.current) } : {}),
    ...(given.eachHill
      ? {
          eachHill: spelt(
            `(?<!\\p{L})(\\d{1,2}|\\p{L}{2,9}) (?:\\p{L}{3,12} )?(?:${given.eachHill[0]}) [^.;\\d]{0,20}\\d[\\d.,]{0,6}\\s?\\p{L}{1,14} (?:${given.eachHill[1]})`,
            'iu',
          ),
        }
      : {}),
    numbers: Object.fromEntries(
      (given.numbers ?? '').split(' ').flatMap((entry) => {
        const [name = '', value] = entry.split(':');
        return value === undefined ? [] : [[name, Number(value)]];
      }),
    ),
    yes: given.yes ? spelt(`^(?:${given.yes})(?!\\p{L})`, 'iu') : NEVER,
    no: given.no ? spelt(`^(?:${given.no})(?!\\p{L})`, 'iu') : NEVER,
  };
}
