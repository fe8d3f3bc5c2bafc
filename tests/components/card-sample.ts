import type { CardView } from '../../lib/advice/card-view';
import { speakerFor } from '../../lib/words';
import { cardLabels } from '../../lib/words/labels';

/** A card with something in every place; tests take away or replace what they are about. */
export const sampleView: CardView = {
  form: 'card',
  lang: 'en',
  dir: 'ltr',
  glyph: 'flat',
  answer: 'ANSWER',
  lookAfter: 'LOOK AFTER',
  next: { label: 'NEXT', opens: 'plan' },
  notices: ['NOTICE'],
  choices: [
    { terrain: 'flat', label: 'FLAT', chosen: true },
    { terrain: 'hilly', label: 'HILLY', chosen: false },
  ],
  distances: [
    { km: 42.195, label: 'MARATHON', chosen: true, glyph: 'flat', terrain: 'CLASS 1' },
    { km: 21.0975, label: 'HALF', chosen: false, glyph: 'hilly', terrain: 'CLASS 2' },
  ],
  stated: 'STATED',
  fileFacts: ['FILE FACT'],
  evidence: [
    { quote: 'QUOTE 1', from: 'FROM 1', says: 'SAYS 1', at: 'page' },
    { quote: 'QUOTE 2', from: 'FROM 2', says: 'SAYS 2', at: 'data' },
    { quote: 'QUOTE 3', from: 'FROM 3', says: 'SAYS 3', at: 'elsewhere' },
  ],
  disagreeing: [{ quote: 'OTHER QUOTE', from: 'OTHER FROM', says: 'OTHER SAYS', at: 'page' }],
  correction: { text: 'CORRECTION', notARace: false },
  correcting: {
    ofKm: 42.2,
    title: 'CORRECTING',
    units: 'metric',
    mostMPerKm: 150,
    terrains: [
      { terrain: 'rolling', label: 'AS ROLLING', chosen: false },
      { terrain: 'mountainous', label: 'AS MOUNTAINOUS', chosen: false },
    ],
    surfaces: [
      { surface: 'road', label: 'ON ROAD', chosen: false },
      { surface: 'trail', label: 'ON TRAIL', chosen: false },
    ],
    gain: { label: 'GAIN', value: '', read: '46' },
    distance: { label: 'DISTANCE', value: '', read: '42.2' },
  },
  muscles: [
    { id: 'gastrocnemius', name: 'CALF', why: 'CALF WHY' },
    { id: 'hamstrings', name: 'HAMSTRINGS', why: 'HAMSTRINGS WHY' },
  ],
  review: [{ text: 'REVIEW', claims: [] }],
  plan: {
    title: 'PLAN TITLE',
    paceFirst: 'PACE FIRST',
    twinge: 'TWINGE',
    runWalk: 'RUN WALK',
    lead: 'LEAD',
    time: {
      headline: 'TIME HEADLINE',
      label: 'TIME LABEL',
      lines: ['TIME LINE'],
      inOrder: false,
      draft: 'TIME DRAFT',
      note: 'TIME NOTE',
    },
    standingRules: ['STANDING RULE'],
    cues: [
      {
        kind: 'cadence_up',
        startKm: 10,
        lengthKm: 0.25,
        where: 'CUE WHERE',
        say: 'CUE SAY',
        magnitude: 'CUE MAGNITUDE',
        rests: 'CUE RESTS',
        loads: 'CUE LOADS',
        why: 'CUE WHY',
        provisional: 'PROVISIONAL',
        claims: ['C1'],
      },
      {
        kind: 'down_quick',
        startKm: 15,
        lengthKm: 1,
        where: 'BARE WHERE',
        say: 'BARE SAY',
        magnitude: '',
        rests: '',
        loads: '',
        why: '',
        provisional: null,
        claims: [],
      },
    ],
    practiseFirst: [
      {
        kind: 'cadence_up',
        name: 'PRACTISE NAME',
        why: 'PRACTISE WHY',
        ladder: [{ when: 'LADDER WHEN', what: 'LADDER WHAT' }],
      },
    ],
    leftOut: [{ name: 'LEFT OUT', why: 'LEFT OUT WHY' }],
    footer: 'FOOTER',
  },
  tips: [{ text: 'TIP', claims: ['C1'] }],
  why: ['WHY'],
  sources: [
    {
      id: 'C1',
      says: 'CLAIM',
      grade: 'GRADE',
      citations: [
        { text: 'CITED', url: 'https://doi.org/10.1000/1' },
        { text: 'UNLINKED' },
        { text: 'HOSTILE', url: 'javascript:void 0' },
      ],
    },
  ],
  courseFiles: [{ href: '/course.gpx', label: 'FETCH FROM HOST' }],
  courseFilesElsewhere: ['ELSEWHERE'],
  courseMaps: [{ href: 'https://maps.example/course', label: 'MAP' }],
  canSave: true,
  saved: false,
  disclaimer: 'DISCLAIMER',
  labels: cardLabels(speakerFor('en', 'metric')),
};

/** Every text of the sample that must be somewhere in the open panel. */
export const SAMPLE_TEXTS = (
  'ANSWER|LOOK AFTER|NEXT|NOTICE|FLAT|HILLY|MARATHON|HALF|CLASS 1|CLASS 2|STATED|FILE FACT|CORRECTION|QUOTE 1|FROM 1|SAYS 1|QUOTE 3|OTHER QUOTE|' +
  'OTHER FROM|OTHER SAYS|CALF|CALF WHY|HAMSTRINGS|REVIEW|PLAN TITLE|PACE FIRST|TWINGE|RUN WALK|' +
  'LEAD|STANDING RULE|CUE WHERE|CUE SAY|CUE MAGNITUDE|CUE RESTS|CUE LOADS|CUE WHY|PROVISIONAL|BARE SAY|' +
  'PRACTISE NAME|PRACTISE WHY|LADDER WHEN|LADDER WHAT|LEFT OUT WHY|FOOTER|TIP|WHY|CLAIM|GRADE|CITED|UNLINKED|' +
  'HOSTILE|FETCH FROM HOST|ELSEWHERE|DISCLAIMER'
).split('|');
