import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/course/text';

const said = (language: string, text: string) =>
  readText([{ text, from: 'text' }], { distancesKm: [21.0975], language }).flatMap(({ says }) =>
    says.kind === 'terrain' ? [says.terrain] : [],
  );

describe('words for the course in Spanish, Italian and Portuguese', () => {
  it.each([
    ['es', 'El perfil es muy llano y el recorrido discurre sin apenas cuestas.', 'flat'],
    ['es', 'Un trazado muy exigente, de continuos repechos.', 'hilly'],
    ['es', 'El recorrido tiene suaves pendientes junto al río.', 'rolling'],
    ['es', 'Es un ultra de montaña por las cumbres.', 'mountainous'],
    ['it', 'Percorso scorrevole e veloce, privo di salite.', 'flat'],
    ['it', 'Il tracciato è muscolare, con continui saliscendi.', 'hilly'],
    ['it', 'Percorso mangia e bevi tra le vigne.', 'rolling'],
    ['it', 'Una gara in quota: chilometro verticale sul monte.', 'mountainous'],
    ['pt', 'Percurso praticamente plano, sem ladeiras.', 'flat'],
    ['pt', 'A prova tem altimetria exigente e várias subidas.', 'hilly'],
    ['pt', 'O percurso tem pequenas elevações.', 'rolling'],
    ['pt', 'Corrida na montanha, serra acima.', 'mountainous'],
  ])('%s: %s', (language, text, terrain) => {
    expect(said(language, text)[0]).toBe(terrain);
  });
});

describe('a Spanish fact of climb', () => {
  it.each(['Desnivel de subida acumulado: 640 metros.', 'Desnivel positivo total: 640 m'])('%s', (text) => {
    const [hint] = readText([{ text, from: 'text' }], { distancesKm: [9], language: 'es' });
    expect(hint?.says).toEqual({ kind: 'gain', m: 640 });
  });
});

describe('what is said only to be denied', () => {
  it.each([
    ['en', 'You might think the course is flat, but it is not.'],
    ['en', 'A flat course? Wrong, it never is.'],
    ['fr', 'On pourrait croire le parcours plat : c’est faux.'],
    ['fr', 'Parcours plat ? Pas du tout.'],
    ['de', 'Man könnte meinen, die Strecke sei flach: weit gefehlt.'],
    ['es', 'El circuito es llano, dicen, pero no es cierto.'],
    ['it', 'Il percorso è pianeggiante? Niente affatto.'],
    ['pt', 'Podem pensar que o percurso é plano, mas não é verdade.'],
    ['nl', 'Je zou denken dat het parcours vlak is: niets is minder waar.'],
  ])('%s: %s', (language, text) => {
    expect(said(language, text)).not.toContain('flat');
  });

  it('leaves alone what is only set beside something else', () => {
    expect(said('en', 'The course is flat and fast, but not boring.')).toEqual(['flat']);
    expect(said('fr', 'Le parcours est plat, mais pas monotone.')).toEqual(['flat']);
  });
});
