import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/page/blocks';
import { readRace } from '../../lib/page/race';

const block = (text: string, kind: Block['kind'] = 'text'): Block => ({
  kind,
  text,
  level: 0,
  heading: null,
  link: false,
  inScope: true,
});
const race = (lines: readonly string[], today?: string) =>
  readRace(
    [block('Harbour Half Marathon', 'title'), ...lines.map((line) => block(line))],
    { events: [], title: null, description: null },
    today,
  );

describe('the date of an edition', () => {
  it.each([
    ['Race weekend: 29–30 August 2031', '2031-08-29'],
    ['Race weekend: August 29-30, 2031', '2031-08-29'],
    ['Termin: 29. und 30. August 2031', '2031-08-29'],
    ['Les 29 et 30 août 2031', '2031-08-29'],
    ['Fecha: 29 de agosto de 2031', '2031-08-29'],
    ['2031年8月29日', '2031-08-29'],
    ['Datum: zondag 29 augustus 2031', '2031-08-29'],
  ])('%s', (line, iso) => {
    expect(race([line]).date).toBe(iso);
  });

  it('is the coming one where the last one stands beside it', () => {
    const lines = ['Race day was Sunday, May 4, 2031.', 'Race day: Sunday, May 2, 2032'];
    expect(race(lines, '2031-06-01')).toMatchObject({ date: '2032-05-02', status: 'upcoming' });
    expect(race(lines, '2032-06-01').status).toBe('past');
  });

  it('is not the day on which registration closes', () => {
    const lines = ['Registration closes May 20, 2031', 'Race day: Sunday, June 1, 2031'];
    expect(race(lines, '2031-05-01').date).toBe('2031-06-01');
  });
});

describe('a cancelled edition', () => {
  it.each([
    'The race has been cancelled.',
    'Der Lauf ist abgesagt.',
    'La course est annulée.',
    'La carrera queda cancelada.',
    'La gara è annullata.',
    'De loop is afgelast.',
    'Závod je zrušen.',
    '大会は中止となりました。',
  ])('%s', (line) => {
    expect(race([line]).status).toBe('cancelled');
  });

  it.each([
    'If the race is cancelled there are no refunds.',
    'Falls der Lauf abgesagt wird, gibt es kein Geld zurück.',
    'En cas de course annulée, aucun remboursement.',
    'Si la carrera es cancelada no hay devolución.',
    '荒天の場合は中止となります。',
  ])('is not what may be: %s', (line) => {
    expect(race([line]).status).toBe('unknown');
  });

  it('is not an edition of years ago', () => {
    const lines = ['Race day: Sunday, June 1, 2031', 'The 2020 race was cancelled because of the virus.'];
    expect(race(lines, '2031-05-01').status).toBe('upcoming');
  });
});

describe('the place', () => {
  it.each([
    ['Location: Boathouse Park, Port Ellis', 'Boathouse Park, Port Ellis'],
    ['Ort: Sporthalle Seeburg', 'Sporthalle Seeburg'],
    ['会場:市民体育館前広場', '市民体育館前広場'],
    ['Location: https://maps.example/x', null],
  ])('%s', (line, place) => {
    expect(race([line]).place).toBe(place);
  });
});
