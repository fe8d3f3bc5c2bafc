import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page';
import { languageOf } from '../../lib/page/language';
import { documentOf } from '../../scripts/inspect/dom';

const page = (lang: string, body: string) =>
  readPage(
    documentOf(
      `<!doctype html><html lang="${lang}"><head><title>Lauf</title></head><body><main>${body}</main></body></html>`,
    ),
    'https://lauf.example/',
  );
const said = (reading: ReturnType<typeof page>) =>
  reading.hints.map(({ says }) =>
    says.kind === 'terrain' ? says.terrain : says.kind === 'gain' ? `gain ${Math.round(says.m)}` : says.kind,
  );

describe('the language of a text', () => {
  it.each([
    ['en', 'The race starts at nine in the park and the finish is on the main square.'],
    ['de', 'Der Lauf startet um neun Uhr im Park, und das Ziel ist auf dem Marktplatz.'],
    ['fr', 'La course part à neuf heures du parc et les coureurs arrivent sur la place.'],
    ['es', 'La carrera sale a las nueve del parque y los corredores llegan a la plaza.'],
    ['it', 'La gara parte alle nove dal parco e gli atleti arrivano nella piazza del paese.'],
    ['pt', 'A corrida começa às nove no parque e os corredores chegam na praça da cidade.'],
    ['nl', 'De loop start om negen uur in het park en de lopers finishen op het plein.'],
    ['cs', 'Závod začíná v devět hodin v parku a běh je pro všechny, trasa bude značená.'],
    ['ja', '大会は午前九時に公園をスタートします。参加者はゴールのあとに広場へ集まります。'],
    [
      'ca',
      'La cursa surt a les nou del parc i els corredors arriben a la plaça amb els seus amics, és una festa.',
    ],
    ['eu', 'Lasterketa bederatzietan hasiko da eta korrikalariak plazara iritsiko dira, ez da zaila izango.'],
    ['gl', 'A carreira sae ás nove do parque e unha festa espera na praza, con máis premios para todos.'],
    [
      'no',
      'Løpet starter klokka ni og løypa er merket, vi møtes på torget og det er mat til alle, ikke glem drikke.',
    ],
    [
      'da',
      'Løbet starter klokken ni, og ruten er afmærket, vi mødes på torvet, og der er mad til alle, ikke kun løbere.',
    ],
    [
      'sv',
      'Loppet startar klockan nio och banan är markerad, vi möts på torget och det finns mat för alla, inte bara löpare.',
    ],
    ['pl', 'Bieg startuje o dziewiątej, trasa jest oznaczona i zawodnicy nie będą sami na mecie.'],
    ['fi', 'Juoksu alkaa yhdeksältä ja reitti on merkitty, mutta muistakaa että ei ole huoltoa.'],
    [
      'sk',
      'Preteky sa začínajú o deviatej a trať je značená, pre všetkých sú pripravené ceny, ktoré bude rozdávať starosta.',
    ],
  ])('%s: %s', (tag, text) => {
    expect(languageOf(text)).toBe(tag);
  });

  it('is not told from a name or two', () => {
    expect(languageOf('Sierra Nevada Trail 2027')).toBeNull();
    expect(languageOf('')).toBeNull();
  });
});

describe('a page whose lang attribute lies', () => {
  it('is read in the language of its text', () => {
    const reading = page(
      'en-US',
      '<h1>10-km-Lauf am See</h1><p>Der Start ist um neun Uhr, die Anmeldung ist für alle Läufer offen.</p><p>Die Strecke ist flach und schnell, insgesamt 40 Höhenmeter.</p>',
    );
    expect(reading.language).toBe('de');
    expect(said(reading)).toEqual(expect.arrayContaining(['flat', 'gain 40']));
  });
});

describe('a page in two languages', () => {
  const german =
    '<p>Der Lauf startet am 3. Mai um neun Uhr, die Anmeldung ist für alle Läufer bis zum 1. Mai offen, und das Ziel ist auf dem Marktplatz.</p>';
  const french =
    '<p>La course part le 3 mai à neuf heures, les inscriptions sont ouvertes à tous les coureurs et l’arrivée est sur la place du marché.</p>';

  it('is read in both, whichever says more', () => {
    const reading = page(
      'de',
      `<h1>10-km-Lauf am See</h1>${german}${german.replace('Mai', 'Juni')}<p>Startunterlagen gibt es ab acht Uhr.</p>${french}<p>Le parcours est vallonné pour les coureurs de la région, avec 180 m de dénivelé positif.</p>`,
    );
    expect(reading.language).toBe('de');
    expect(said(reading)).toEqual(expect.arrayContaining(['rolling', 'gain 180']));
  });

  it('has its short lines read in either', () => {
    const reading = page(
      'de',
      `<h1>10-km-Lauf am See</h1>${german}${german.replace('Mai', 'Juni')}${french}<p>Parcours plat et rapide</p>`,
    );
    expect(said(reading)).toContain('flat');
  });

  it('has no words of one language read in the other', () => {
    // "Plat" is flat in French, and no word at all of a page in German alone.
    const reading = page('de', `<h1>10-km-Lauf am See</h1>${german}<p>Parcours plat et rapide</p>`);
    expect(said(reading)).not.toContain('flat');
  });
});

describe('a page in a language that is not read', () => {
  it.each([
    ['pl', 'Bieg na 21 km', 'Trasa jest płaska i szybka dla zawodników, suma podbiegów nie będzie duża.'],
    [
      'sv',
      'Lopp 21 km',
      'Banan är platt och snabb för alla som vill springa, det är inte en backe på banan.',
    ],
    ['da', 'Løb 21 km', 'Ruten er flad og hurtig for alle, der vil løbe, og der er ikke en bakke på ruten.'],
  ])('has its figures read and no words guessed (%s)', (_tag, title, text) => {
    const reading = page('', `<h1>${title}</h1><p>${text}</p><p>21 km, +350 m / -340 m</p><p>350 m D+</p>`);
    const meanings = reading.hints.map(({ says }) => says.kind);
    expect(meanings).not.toContain('terrain');
    if (reading.kind === 'race') expect(said(reading)).toContain('gain 350');
  });
});
