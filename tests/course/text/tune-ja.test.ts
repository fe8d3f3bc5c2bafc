import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/course/text';

const said = (text: string) =>
  readText([{ text, from: 'text' }], { distancesKm: [42.195], language: 'ja' }).map(({ says }) =>
    'terrain' in says ? says.terrain : 'm' in says ? `${says.kind} ${says.m}` : says.kind,
  );

describe('what Japanese pages say of a course', () => {
  it.each([
    ['コースはアップダウンが多いので前半は抑えましょう。', ['hilly']],
    ['高低差は小さいですがアップダウンは激しいコースです。', ['hilly']],
    ['峠を三つ越える、六所の峠が難関のコース。', ['hilly']],
    ['緩やかな起伏のあるコースを走ります。', ['rolling']],
    ['アップダウンありのコース、足を残して走ろう。', ['rolling']],
    ['コースのアップダウンを攻略しよう。', ['rolling']],
    ['スカイレースの部は稜線を走るコースです。', ['mountainous']],
    ['累積標高はフルで約1,450メートルです。', ['gain 1450']],
    ['コースはアップダウンが少なく初心者向き。', ['flat']],
    ['前回よりアップダウンの多い大会が続く。', []],
    ['最大高低差は約320メートル。', []],
    ['フラットなコースを走っても脚は疲れます。', []],
    ['とてもフラットなコースです。', ['flat']],
  ])('%s', (text, meaning) => {
    expect(said(text)).toEqual(meaning);
  });
});
