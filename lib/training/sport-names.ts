/** What a log calls a kind of activity, as far as the review asks: the three ways to run, strength, and the rest. */
export type LoggedSport = 'run' | 'trail-run' | 'treadmill' | 'strength' | 'other';

/**
 * The names of sports as Strava writes them, in the languages that it speaks, and as its exports and scripts do
 * ("TrailRun"). Whole names, compared without case, blanks, hyphens and accents: "run" is not found in "runner".
 * Of those not seen on a page or in an export, the everyday word of the language stands.
 */
const NAMES: Readonly<Record<Exclude<LoggedSport, 'other'>, readonly string[]>> = {
  run: [
    'run',
    'running',
    'race',
    'course',
    'course à pied',
    'lauf',
    'laufen',
    'carrera',
    'carrera a pie',
    'correr',
    'corsa',
    'corrida',
    'hardloopsessie',
    'hardlopen',
    'hardloop',
    'ラン',
    'ランニング',
    'забег',
    'бег',
    '跑步',
    '달리기',
    '러닝',
    'lari',
    'bieg',
    'bieganie',
    'løb',
    'løpetur',
    'löpning',
    'löprunda',
  ],
  'trail-run': [
    'trail run',
    'trail running',
    'trail',
    'traillauf',
    'trailrun',
    'carrera de montaña',
    'carrera de trail',
    'corsa trail',
    'corsa su sentiero',
    'corrida em trilha',
    'corrida em trilhos',
    'trilha',
    'trail hardlopen',
    'trailhardlopen',
    'trailrunsessie',
    'トレイルラン',
    'トレイルランニング',
    'трейлраннинг',
    'трейл',
    '越野跑',
    '트레일 러닝',
    '트레일 달리기',
    'lari lintas alam',
  ],
  treadmill: [
    'virtual run',
    'treadmill',
    'treadmill run',
    'course virtuelle',
    'course à pied virtuelle',
    'course sur tapis',
    'virtueller lauf',
    'virtuelles laufen',
    'laufband',
    'carrera virtual',
    'corsa virtuale',
    'corrida virtual',
    'virtuele hardloopsessie',
    'virtueel hardlopen',
    'バーチャルラン',
    'バーチャルランニング',
    'виртуальный забег',
    '虚拟跑步',
    '虛擬跑步',
    '가상 달리기',
    '가상 러닝',
    'lari virtual',
  ],
  strength: [
    'weight training',
    'strength',
    'strength training',
    'crossfit',
    'workout',
    'pilates',
    'high intensity interval training',
    'hiit',
    'musculation',
    'renforcement musculaire',
    'entraînement',
    'krafttraining',
    'training',
    'entrenamiento',
    'entrenamiento con pesas',
    'entrenamiento de fuerza',
    'pesas',
    'allenamento',
    'allenamento con i pesi',
    'sollevamento pesi',
    'treinamento com peso',
    'treino de força',
    'treino com pesos',
    'musculação',
    'treino',
    'krachttraining',
    'gewichttraining',
    'ウェイトトレーニング',
    '筋トレ',
    'ワークアウト',
    'クロスフィット',
    'силовая тренировка',
    'тренировка',
    '举重训练',
    '力量训练',
    '重量訓練',
    '体能训练',
    '근력 운동',
    '웨이트 트레이닝',
    'latihan beban',
    'latihan kekuatan',
  ],
};

const MOST_NAME = 60;

const bare = (name: string): string =>
  name
    .slice(0, MOST_NAME)
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .replace(/[\s\-_–]+/g, '');

const SPORTS: ReadonlyMap<string, LoggedSport> = new Map(
  (['run', 'trail-run', 'treadmill', 'strength'] as const).flatMap((sport) =>
    NAMES[sport].map((name) => [bare(name), sport] as const),
  ),
);

/** The kind of activity that a name means, in whichever language; "other" for a ride, a swim and a name unknown here. */
export const sportNamed = (name: string): LoggedSport => SPORTS.get(bare(name)) ?? 'other';
