/** One activity as the account holds it, before it is written as anyone's export. */
export interface Activity {
  readonly id: string;
  /** ISO, UTC. */
  readonly at: string;
  readonly name: string;
  readonly description: string;
  readonly type: 'run' | 'trail' | 'belt' | 'ride' | 'strength';
  readonly elapsedS: number;
  readonly movingS: number;
  readonly metres: number;
  readonly gainM: number | null;
  readonly lossM: number | null;
  readonly file: string | null;
}

export interface Account {
  readonly header: readonly string[];
  readonly types: Readonly<Record<Activity['type'], string>>;
  readonly date: (at: Date) => string;
  readonly decimal: '.' | ',';
  readonly miles?: boolean;
}

const two = (value: number) => String(value).padStart(2, '0');
const time = (at: Date, mark = ':') =>
  [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(mark);
const half = (at: Date, am: string, pm: string, before = false) => {
  const hour = at.getUTCHours();
  const clock = `${hour % 12 || 12}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
  const word = hour < 12 ? am : pm;
  return before ? `${word} ${clock}` : `${clock} ${word}`;
};
const named =
  (months: string) =>
  (at: Date): string =>
    months.split(' ')[at.getUTCMonth()] ?? '';
const [y, m, d] = [
  (at: Date) => at.getUTCFullYear(),
  (at: Date) => at.getUTCMonth() + 1,
  (at: Date) => at.getUTCDate(),
];

const english = named('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
const french = named('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.');
const spanish = named('ene feb mar abr may jun jul ago sept oct nov dic');
const italian = named('gen feb mar apr mag giu lug ago set ott nov dic');
const dutch = named('jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.');
const russian = named('янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.');
const brazilian = named('jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.');
const polish = named('sty lut mar kwi maj cze lip sie wrz paź lis gru');
const danish = named('jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.');

const ENGLISH_HEADER = [
  'Activity ID',
  'Activity Date',
  'Activity Name',
  'Activity Type',
  'Activity Description',
  'Elapsed Time',
  'Distance',
];

/** How accounts in these languages have their dates, numbers and kinds of activity written. */
export const ACCOUNTS: Readonly<Record<string, Account>> = {
  'English (US)': {
    header: ENGLISH_HEADER,
    types: { run: 'Run', trail: 'Trail Run', belt: 'Virtual Run', ride: 'Ride', strength: 'Weight Training' },
    date: (at) => `${english(at)} ${d(at)}, ${y(at)}, ${half(at, 'AM', 'PM')}`,
    decimal: '.',
  },
  'English (US), miles': {
    header: ENGLISH_HEADER,
    types: { run: 'Run', trail: 'Trail Run', belt: 'Virtual Run', ride: 'Ride', strength: 'Workout' },
    date: (at) => `${english(at)} ${d(at)}, ${y(at)}, ${half(at, 'AM', 'PM')}`,
    decimal: '.',
    miles: true,
  },
  'English (UK)': {
    header: ENGLISH_HEADER,
    types: { run: 'Run', trail: 'Trail Run', belt: 'Virtual Run', ride: 'Ride', strength: 'Workout' },
    date: (at) => `${d(at)} ${english(at)} ${y(at)}, ${time(at)}`,
    decimal: '.',
  },
  German: {
    header: ['Aktivitäts-ID', 'Aktivitätsdatum', 'Name der Aktivität', 'Aktivitätsart', 'Beschreibung'],
    types: {
      run: 'Lauf',
      trail: 'Traillauf',
      belt: 'Virtueller Lauf',
      ride: 'Radfahrt',
      strength: 'Training',
    },
    date: (at) => `${two(d(at))}.${two(m(at))}.${y(at)}, ${time(at)}`,
    decimal: ',',
  },
  French: {
    header: ['ID de l’activité', 'Date de l’activité', 'Nom de l’activité', 'Type d’activité'],
    types: {
      run: 'Course à pied',
      trail: 'Trail',
      belt: 'Course virtuelle',
      ride: 'Vélo',
      strength: 'Entraînement',
    },
    date: (at) => `${d(at)} ${french(at)} ${y(at)} à ${time(at)}`,
    decimal: ',',
  },
  Spanish: {
    header: ['ID de actividad', 'Fecha de la actividad', 'Nombre de la actividad', 'Tipo de actividad'],
    types: {
      run: 'Carrera',
      trail: 'Carrera de montaña',
      belt: 'Carrera virtual',
      ride: 'Bicicleta',
      strength: 'Entrenamiento',
    },
    date: (at) => `${d(at)} ${spanish(at)} ${y(at)}, ${half(at, 'a.\u00a0m.', 'p.\u00a0m.')}`,
    decimal: ',',
  },
  Italian: {
    header: ['ID attività', 'Data dell’attività', 'Nome attività', 'Tipo attività'],
    types: {
      run: 'Corsa',
      trail: 'Corsa trail',
      belt: 'Corsa virtuale',
      ride: 'Pedalata',
      strength: 'Allenamento',
    },
    date: (at) => `${d(at)} ${italian(at)} ${y(at)}, ${time(at)}`,
    decimal: ',',
  },
  Portuguese: {
    header: ['ID da atividade', 'Data da atividade', 'Nome da atividade', 'Tipo de atividade'],
    types: {
      run: 'Corrida',
      trail: 'Corrida em trilha',
      belt: 'Corrida virtual',
      ride: 'Pedalada',
      strength: 'Treino',
    },
    date: (at) => `${d(at)} de ${brazilian(at)} de ${y(at)}, ${time(at)}`,
    decimal: ',',
  },
  'Portuguese (PT)': {
    header: ['ID da atividade', 'Data da atividade', 'Nome da atividade', 'Tipo de atividade'],
    types: {
      run: 'Corrida',
      trail: 'Corrida em trilhos',
      belt: 'Corrida virtual',
      ride: 'Volta',
      strength: 'Treino',
    },
    date: (at) => `${two(d(at))}/${two(m(at))}/${y(at)}, ${time(at)}`,
    decimal: ',',
  },
  Dutch: {
    header: ['Activiteits-ID', 'Datum van activiteit', 'Naam activiteit', 'Activiteitstype'],
    types: {
      run: 'Hardloopsessie',
      trail: 'Trail hardlopen',
      belt: 'Virtuele hardloopsessie',
      ride: 'Fietsrit',
      strength: 'Krachttraining',
    },
    date: (at) => `${d(at)} ${dutch(at)} ${y(at)} ${time(at)}`,
    decimal: ',',
  },
  Russian: {
    header: ['ИД тренировки', 'Дата тренировки', 'Название тренировки', 'Тип тренировки'],
    types: {
      run: 'Забег',
      trail: 'Трейл',
      belt: 'Виртуальный забег',
      ride: 'Велозаезд',
      strength: 'Тренировка',
    },
    date: (at) => `${d(at)} ${russian(at)} ${y(at)}\u00a0г., ${time(at)}`,
    decimal: ',',
  },
  Japanese: {
    header: ['アクティビティ ID', 'アクティビティ日', 'アクティビティ名', 'アクティビティタイプ'],
    types: {
      run: 'ラン',
      trail: 'トレイルラン',
      belt: 'バーチャルラン',
      ride: 'ライド',
      strength: 'ワークアウト',
    },
    date: (at) => `${y(at)}/${two(m(at))}/${two(d(at))} ${at.getUTCHours()}:${time(at).slice(3)}`,
    decimal: '.',
  },
  Korean: {
    header: ['활동 ID', '활동 날짜', '활동 이름', '활동 유형'],
    types: {
      run: '달리기',
      trail: '트레일 러닝',
      belt: '가상 달리기',
      ride: '라이드',
      strength: '근력 운동',
    },
    date: (at) => `${y(at)}. ${m(at)}. ${d(at)}. ${half(at, '오전', '오후', true)}`,
    decimal: '.',
  },
  Chinese: {
    header: ['活动编号', '活动日期', '活动名称', '活动类型'],
    types: { run: '跑步', trail: '越野跑', belt: '虚拟跑步', ride: '骑行', strength: '力量训练' },
    date: (at) => `${y(at)}年${m(at)}月${d(at)}日 ${time(at)}`,
    decimal: '.',
  },
  'Chinese (TW)': {
    header: ['活動 ID', '活動日期', '活動名稱', '活動類型'],
    types: { run: '跑步', trail: '越野跑', belt: '虛擬跑步', ride: '騎乘', strength: '重量訓練' },
    date: (at) => `${y(at)}年${m(at)}月${d(at)}日 ${half(at, '上午', '下午', true)}`,
    decimal: '.',
  },
  Polish: {
    header: ['Identyfikator', 'Data aktywności', 'Nazwa aktywności', 'Typ aktywności'],
    types: { run: 'Bieg', trail: 'Trail Run', belt: 'Virtual Run', ride: 'Jazda', strength: 'Workout' },
    date: (at) => `${d(at)} ${polish(at)} ${y(at)}, ${time(at)}`,
    decimal: ',',
  },
  Danish: {
    header: ['Aktivitets-id', 'Aktivitetsdato', 'Aktivitetsnavn', 'Aktivitetstype'],
    types: { run: 'Løb', trail: 'Trail Run', belt: 'Virtual Run', ride: 'Cykeltur', strength: 'Workout' },
    date: (at) => `${d(at)}. ${danish(at)} ${y(at)} ${time(at, '.')}`,
    decimal: ',',
  },
};

const quoted = (cell: string, end: string, between: string) =>
  /["\n\r]/.test(cell) || cell.includes(between) || cell.trim() !== cell
    ? `"${cell.replaceAll('"', '""').replaceAll('\n', end)}"`
    : cell;

export type Age = 'oldest' | 'old' | 'new';

/** The table as such an account gets it: the oldest in metres, the old without the second half, the new with all of it. */
export function csvOf(
  activities: readonly Activity[],
  account: Account,
  age: Age = 'new',
  end: '\n' | '\r\n' = '\n',
  between: ',' | ';' = ',',
): string {
  const figure = (value: number, digits: number) => value.toFixed(digits).replace('.', account.decimal);
  const head = [...account.header, ...Array.from({ length: 7 }, (_, i) => `X${i}`)].slice(0, 7);
  const english = account.header.length === 7;
  const tail: Readonly<Record<Age, readonly string[]>> = {
    oldest: ['Commute', 'Activity Gear', 'Filename'],
    old: ['Max Heart Rate', 'Relative Effort', 'Commute', 'Activity Gear', 'Filename'],
    new: [
      ...[
        'Max Heart Rate',
        'Relative Effort',
        'Commute',
        'Activity Private Note',
        'Activity Gear',
        'Filename',
      ],
      ...['Athlete Weight', 'Bike Weight', 'Elapsed Time', 'Moving Time', 'Distance', 'Max Speed'],
      ...[
        'Average Speed',
        'Elevation Gain',
        'Elevation Loss',
        'Elevation Low',
        'Elevation High',
        'Max Grade',
      ],
    ],
  };
  const header = [...head, ...(english ? tail[age] : tail[age].map((_, i) => `Y${i}`))];
  const rows = activities.map((one) => {
    const unitM = age === 'oldest' ? 1 : account.miles ? 1609.344 : 1000;
    const height = (value: number | null) => (value === null ? '' : figure(value, 1));
    const first = [
      one.id,
      account.date(new Date(one.at)),
      one.name,
      account.types[one.type],
      one.description,
      String(one.elapsedS),
      figure(one.metres / unitM, age === 'oldest' ? 1 : 2),
    ];
    const middle = { oldest: [], old: ['171', '54'], new: ['171', '54'] }[age];
    const file = ['false', ...(age === 'new' ? ['slept, badly'] : []), 'Old shoes', one.file ?? ''];
    const speed = one.metres / one.movingS;
    const last = [
      ...['70.0', '', `${one.elapsedS}.0`, `${one.movingS}.0`, String(one.metres), String(speed * 1.4)],
      ...[String(speed), height(one.gainM), height(one.lossM)],
      ...(one.gainM === null ? ['', ''] : [figure(120, 1), figure(120 + one.gainM, 1)]),
      '7.1',
    ];
    return [...first, ...middle, ...file, ...(age === 'new' ? last : [])];
  });
  return [header, ...rows]
    .map((row) => row.map((cell) => quoted(cell, end, between)).join(between) + end)
    .join('');
}

/** Five activities over a year and a half, with everything in their texts that a table can stumble over. */
export const ACTIVITIES: readonly Activity[] = [
  {
    id: '2000000001',
    at: '2026-11-30T16:05:09Z',
    name: 'Evening Run, with "strides"',
    description: 'First line,\nsecond; line\n\n"end"',
    type: 'run',
    elapsedS: 3720,
    movingS: 3600,
    metres: 10012.4,
    gainM: 84,
    lossM: 83.5,
    file: 'activities/2000000001.fit.gz',
  },
  {
    id: '2000000002',
    at: '2027-02-03T06:34:12Z',
    name: 'Ride',
    description: '',
    type: 'ride',
    elapsedS: 7200,
    movingS: 7000,
    metres: 51234.5,
    gainM: 410,
    lossM: 410,
    file: 'activities/2000000002.fit.gz',
  },
  {
    id: '2000000003',
    at: '2027-05-09T12:34:12Z',
    name: 'Up and over',
    description: 'Mud',
    type: 'trail',
    elapsedS: 9000,
    movingS: 8100,
    metres: 18250.25,
    gainM: 912,
    lossM: 905,
    file: 'activities/2000000003.gpx.gz',
  },
  {
    id: '2000000004',
    at: '2027-10-12T11:00:00Z',
    name: 'Belt',
    description: '',
    type: 'belt',
    elapsedS: 2400,
    movingS: 2400,
    metres: 7000,
    gainM: null,
    lossM: null,
    file: 'activities/2000000004.tcx.gz',
  },
  {
    id: '2000000005',
    at: '2028-04-25T00:30:00Z',
    name: 'Gym',
    description: '',
    type: 'strength',
    elapsedS: 1800,
    movingS: 1800,
    metres: 0,
    gainM: null,
    lossM: null,
    file: null,
  },
];
