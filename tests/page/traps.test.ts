import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page';
import { documentOf } from '../../scripts/inspect/dom';

/** A page of a title and paragraphs, `|` between two; `<` begins markup of its own. */
const page = (title: string, text: string) =>
  readPage(
    documentOf(
      `<!doctype html><html><head><title>${title}</title></head><body><main><h1>${title}</h1>${text
        .split('|')
        .map((line) => (line.trim().startsWith('<') ? line : `<p>${line.trim()}</p>`))
        .join('')}</main></body></html>`,
    ),
    'https://www.example.org/page/12',
  );
const said = (reading: ReturnType<typeof page>) =>
  reading.hints.map(({ says, appliesToKm }) => {
    const tied = appliesToKm === undefined ? '' : ` @${appliesToKm}`;
    if (says.kind === 'terrain') return says.terrain + tied;
    return says.kind === 'gain' || says.kind === 'loss'
      ? `${says.kind} ${Math.round(says.m)}${tied}`
      : says.kind;
  });
const kms = (reading: ReturnType<typeof page>) => reading.distances.map(({ km }) => Math.round(km * 10) / 10);

/** What makes each a page of a race to enter. */
const ENTRY = {
  en: 'Registration is open. Runners start on Sunday 9 May at 9:00 am and collect bibs before the race. Every finisher gets a medal.',
  de: 'Die Anmeldung ist offen. Der Lauf startet am Sonntag, 9. Mai um 9 Uhr, die Startnummern gibt es vor dem Start. Alle Läufer erhalten eine Medaille im Ziel.',
  fr: 'Les inscriptions sont ouvertes. Les coureurs partent le dimanche 9 mai à 9 h, les dossards se retirent avant la course. Médaille à l’arrivée.',
  es: 'Las inscripciones están abiertas. Los corredores salen el domingo 9 de mayo a las 9:00 y recogen el dorsal antes de la carrera. Medalla en la meta.',
  it: 'Le iscrizioni sono aperte. La gara podistica parte domenica 9 maggio alle 9:00, gli atleti ritirano i pettorali prima della partenza. Medaglia per tutti all’arrivo.',
  nl: 'De inschrijving is open. De lopers starten op zondag 9 mei om 9 uur en halen hun startnummer voor de start op. Medaille voor alle deelnemers.',
};

describe('a page with the same words that is no run', () => {
  it.each([
    [
      'en',
      'Hill Country Gran Fondo',
      '100 miles and over 8,000 ft of climbing. | Register now, the timing chip is in the packet. | Bring your road bike and a helmet; SAG support on the road.',
    ],
    [
      'fr',
      'Brevet de randonneurs 1000 km',
      'BRM 1000 avec 8 000 m de dénivelé+. | Inscription avant le 1er mai. | Vélo en bon état, éclairage et casque obligatoires pour les cyclistes.',
    ],
    [
      'it',
      'Gran Fondo dei Colli',
      '120 km e 2.300 m di dislivello. | Iscrizioni aperte, pacco gara e pettorali per i ciclisti. | Casco e bici obbligatori.',
    ],
    [
      'en',
      'Lake Marathon Swim',
      'A 10 km marathon swim across the lake. | Swimmers need a kayaker. Registration closes in June. | Water temperature 18 degrees, wetsuits optional.',
    ],
    [
      'de',
      'Ski-Marathon',
      'Der Skimarathon führt auf 42 km über die Loipe. | Anmeldung bis 1. Februar, Startnummern im Zielgelände. | Klassische Technik, Skiwachs-Service vor Ort.',
    ],
    [
      'es',
      'Remo: 42.195 metros en el embalse',
      'Regata de remo de 42.195 metros. | Inscripciones abiertas para botes de cuatro remeros con timonel.',
    ],
    [
      'de',
      'Rundweg Schlossberg',
      'LÄNGE 6,9 km · HÖHENMETER 210 · DAUER 2:30 h | Die Wanderung führt vom Parkplatz zur Ruine. Wanderschuhe empfohlen, Einkehr im Gasthaus.',
    ],
    [
      'en',
      'Hackathon: 24-hour coding marathon',
      'Join the coding marathon and sprint through 5K lines of code. | Register your team of developers. Pizza at midnight, prizes for the best app.',
    ],
    [
      'fr',
      'Marathon du cinéma',
      'Un marathon de films de 12 heures : cinq projections à la suite. | Inscription à la caisse du cinéma, popcorn offert.',
    ],
    [
      'es',
      'Maratón de cine de terror',
      'Maratón de películas desde las 20:00 en la sala 3. | Entradas en taquilla, palomitas gratis.',
    ],
    [
      'en',
      'Race 5 – odds',
      'The 5K handicap on the flat track: horses, jockeys and odds. | Place your bet before the start.',
    ],
    [
      'de',
      'Triathlon am See',
      '1,5 km Schwimmen, 40 km Radfahren, 10 km Laufen. | Die Laufstrecke ist flach und schnell, die Radstrecke hügelig. | Anmeldung für Triathleten, Wechselzone ab 7 Uhr, Neopren erlaubt.',
    ],
  ])('%s: %s', (_language, title, text) => {
    expect(page(title, text).cardShown).toBe(false);
  });
});

describe('a race in odd clothes', () => {
  it.each([
    [
      'en',
      'Run 4 Office 5K',
      `Vote for your favourite candidate with your feet: a 5K run around the capitol. | ${ENTRY.en}`,
    ],
    [
      'es',
      'Media maratón en el circuito de velocidad',
      `Media maratón de 21,097 km dentro del circuito de coches: la pista es llana. | ${ENTRY.es}`,
    ],
    ['fr', '10 km de l’hippodrome', `Une course de 10 km sur la piste des chevaux. | ${ENTRY.fr}`],
    [
      'de',
      '10-km-Lauf auf der Trabrennbahn',
      `Zehn Runden à 1 km, wo sonst Pferde rennen: 10 km. | ${ENTRY.de}`,
    ],
  ])('%s: %s', (_language, title, text) => {
    expect(page(title, text).cardShown).toBe(true);
  });
});

describe('a name that sounds like a course', () => {
  it.each([
    ['en', 'Over the Hill Track Club 10K', ENTRY.en],
    ['en', 'Salt Flats Half Marathon', ENTRY.en],
    ['en', 'Peak to Creek Half Marathon', ENTRY.en],
    ['de', 'Halbmarathon Berghausen', ENTRY.de],
    ['de', '10-km-Lauf in Flachslanden', ENTRY.de],
    ['fr', 'Semi-marathon de Montplaisir', ENTRY.fr],
    ['fr', '10 km de la Plaine Saint-Denis', ENTRY.fr],
    ['es', '10 km Los Llanos de Aridane', ENTRY.es],
    ['it', '10 km di Montagnana', ENTRY.it],
    ['nl', 'Halve marathon Bergen op Zoom', ENTRY.nl],
  ])('%s: %s says nothing of its profile', (_language, title, text) => {
    const reading = page(title, text);
    expect(reading.cardShown).toBe(true);
    expect(said(reading)).toEqual([]);
  });
});

describe('a length that is no distance on offer', () => {
  it.each([
    [
      'en',
      'Half Marathon',
      `The half marathon leads along the canal. | ${ENTRY.en} | Aid stations at miles 3, 6 and 10. The airport is 26 miles away. | Cut-off at mile 8 is 2 hours.`,
      [21.1],
    ],
    [
      'en',
      'Harbour 10K',
      `A 10K around the harbour. | ${ENTRY.en} | You need no qualifying marathon, as you would for the city race.`,
      [10],
    ],
    [
      'de',
      'Halbmarathon am See',
      `Der Halbmarathon führt um den See. | ${ENTRY.de} | Verpflegung bei km 5, km 10 und km 15. | Vom Bahnhof sind es 3 km bis zum Start.`,
      [21.1],
    ],
    [
      'fr',
      '10 km du canal',
      `Une course de 10 km. | ${ENTRY.fr} | Ravitaillement au km 5. | La gare est à 2 km du départ.`,
      [10],
    ],
    [
      'es',
      '10 km del puerto',
      `Una carrera de 10 km. | ${ENTRY.es} | Avituallamiento en el km 5. | El aparcamiento está a 2 km de la salida.`,
      [10],
    ],
    [
      'it',
      'Mezza maratona del lago',
      `La mezza maratona gira intorno al lago. | ${ENTRY.it} | Ristori al km 5, 10 e 15. | L’hotel dista 3 km dalla partenza.`,
      [21.1],
    ],
  ])('%s: %s', (_language, title, text, expected) => {
    expect(kms(page(title, text))).toEqual(expected);
  });
});

describe('whose figure it is on a page of several distances', () => {
  it.each([
    ['en', 'Ridge Trail Run', `15 km / 900 m | 30 km / 1,800 m | The trails are marked. | ${ENTRY.en}`],
    [
      'en',
      'Ridge Trail Run',
      `<table><tr><th>Distance</th><th>Elevation gain</th></tr><tr><td>15 km</td><td>900 m</td></tr><tr><td>30 km</td><td>1800 m</td></tr></table> | ${ENTRY.en}`,
    ],
    ['de', 'Kammlauf', `15 km: 900 Höhenmeter | 30 km: 1.800 Höhenmeter | ${ENTRY.de}`],
    ['fr', 'Trail des crêtes', `<ul><li>15 km – 900 m D+</li><li>30 km – 1 800 m D+</li></ul> | ${ENTRY.fr}`],
    [
      'es',
      'Trail de la cresta',
      `<h3>Trail 15K</h3><p>Desnivel positivo: 900 m</p><h3>Trail 30K</h3><p>Desnivel positivo: 1.800 m</p> | ${ENTRY.es}`,
    ],
    [
      'it',
      'Trail della cresta',
      `<table><tr><td>15 km</td><td>D+ 900 m</td></tr><tr><td>30 km</td><td>D+ 1.800 m</td></tr></table> | ${ENTRY.it}`,
    ],
  ])('%s: %s', (_language, title, text) => {
    const reading = page(title, text);
    expect(kms(reading)).toEqual([30, 15]);
    expect(said(reading)).toEqual(expect.arrayContaining(['gain 900 @15', 'gain 1800 @30']));
    expect(said(reading).filter((says) => says.startsWith('gain'))).toHaveLength(2);
  });

  it.each([
    ['en', `The 5K is flat. The 30K is a hilly course. | ${ENTRY.en}`],
    ['de', `Die 5-km-Strecke ist flach. Die 30-km-Strecke ist hügelig. | ${ENTRY.de}`],
    ['fr', `Le parcours de 5 km est plat. Le parcours de 30 km est accidenté. | ${ENTRY.fr}`],
  ])('ties words to their distance too (%s)', (_language, text) => {
    const reading = page('Ridge Run 5 km and 30 km', text);
    expect(said(reading)).toEqual(expect.arrayContaining(['flat @5', 'hilly @30']));
  });
});

describe('a list of many races', () => {
  it.each([
    [
      'en',
      'Races this autumn',
      'Lake 10K: 3 October, flat and fast. | Ridge Half Marathon: 10 October, a hilly course with 450 m of gain. | Tower Trail 30K: 17 October, mountain run. | Canal 5K: 24 October, pancake flat. | Forest Marathon: 31 October, rolling hills.',
    ],
    [
      'de',
      'Laufkalender Herbst',
      '3. Oktober: Seelauf 10 km, flache Strecke. | 10. Oktober: Halbmarathon am Kamm, hügelig, 450 Höhenmeter. | 17. Oktober: Turmlauf 30 km, Berglauf. | 24. Oktober: Kanallauf 5 km, flach. | 31. Oktober: Waldmarathon, wellig.',
    ],
    [
      'fr',
      'Calendrier des courses d’automne',
      '3 octobre : 10 km du lac, parcours plat. | 10 octobre : semi-marathon des crêtes, vallonné, 450 m D+. | 17 octobre : trail de la tour 30 km, course de montagne. | 24 octobre : 5 km du canal, plat et rapide. | 31 octobre : marathon de la forêt, vallonné.',
    ],
    [
      'es',
      'Calendario de carreras de otoño',
      '3 de octubre: 10 km del lago, circuito llano. | 10 de octubre: media maratón de la cresta, 450 m de desnivel. | 17 de octubre: trail de la torre 30 km, carrera por montaña. | 24 de octubre: 5 km del canal, llano y rápido. | 31 de octubre: maratón del bosque, ondulado.',
    ],
  ])('has no profile of its own (%s)', (_language, title, text) => {
    expect(page(title, text).cardShown).toBe(false);
  });
});

describe('a heading whose content is a picture', () => {
  it.each([
    [
      'en',
      'Harbour 10K',
      `<h2>Course &amp; Elevation Maps</h2><img src="map.png" alt=""><h2>Elevation Profile</h2><img src="p.png" alt=""> | The 10K is in May. | ${ENTRY.en}`,
    ],
    [
      'de',
      '10 km am See',
      `<h2>Höhenprofil</h2><img src="p.png" alt="Höhenprofil"> | Der Lauf über 10 km. | ${ENTRY.de}`,
    ],
    [
      'fr',
      '10 km du lac',
      `<h2>Profil et dénivelé</h2><img src="p.png" alt="profil"> | Une course de 10 km. | ${ENTRY.fr}`,
    ],
  ])('says nothing (%s)', (_language, title, text) => {
    const reading = page(title, text);
    expect(reading.cardShown).toBe(true);
    expect(said(reading)).toEqual([]);
  });
});

describe('a second figure beside the right one', () => {
  it.each([
    [
      'en',
      `The half marathon has 240 m of elevation gain.<h2>Runner reviews</h2><p>My GPS showed 310 m of elevation gain on this half.</p> | ${ENTRY.en}`,
    ],
    [
      'de',
      `Der Halbmarathon hat 240 Höhenmeter. | <h2>Läuferstimmen</h2><p>Meine Uhr zeigte 310 Höhenmeter.</p> | ${ENTRY.de}`,
    ],
    [
      'fr',
      `Le semi-marathon compte 240 m de dénivelé positif. | <h2>Avis</h2><p>Ma montre indique 310 m de dénivelé positif.</p> | ${ENTRY.fr}`,
    ],
  ])('leaves the organiser’s first (%s)', (_language, text) => {
    const [first] = page('Half Marathon / Halbmarathon / Semi-marathon', text)
      .hints.filter(({ says }) => says.kind === 'gain')
      .sort((a, b) => b.weight - a.weight);
    expect(first?.says).toEqual({ kind: 'gain', m: 240 });
  });
});

describe('one climb on a page of several distances', () => {
  const gains = (text: string, title = 'Ridge Trail Run') =>
    page(title, text)
      .hints.filter(({ says }) => says.kind === 'gain')
      .map(({ says, appliesToKm, weight }) => [says, appliesToKm, weight < 0.6]);

  it.each([
    ['en', `We offer 5 km, 12 km and 24 km. | The total elevation gain is 800 m. | ${ENTRY.en}`],
    ['de', `Zur Wahl stehen 5 km, 12 km und 24 km. | Insgesamt sind 800 Höhenmeter zu laufen. | ${ENTRY.de}`],
    ['fr', `Au choix 5 km, 12 km et 24 km. | Le dénivelé positif est de 800 m. | ${ENTRY.fr}`],
  ])('is that of the longest, with a doubt (%s)', (_language, text) => {
    expect(gains(text)).toEqual([[{ kind: 'gain', m: 800 }, 24, true]]);
  });

  it('is left open where two are told and neither says of which', () => {
    const text = `We offer 5 km, 12 km and 24 km. | The total elevation gain is 800 m. | Elevation gain: 350 m | ${ENTRY.en}`;
    expect(gains(text).every(([, km]) => km === undefined)).toBe(true);
  });

  it('belongs to the distance that the title names', () => {
    const text = `We offer 5 km, 12 km and 24 km. | The total elevation gain is 400 m. | ${ENTRY.en}`;
    expect(gains(text, 'Ridge Trail Run 12 km')).toEqual([[{ kind: 'gain', m: 400 }, 12, false]]);
  });
});
