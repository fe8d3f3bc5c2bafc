import { describe, expect, it } from 'vitest';
import { type CourseRow, missed } from './course-of';

/** Sentences such as organisers write, each with all that a fair reader takes from it. */
const ROWS: readonly CourseRow[] = [
  ['flat', '平坦なコースです。'],
  ['flat', 'フラットで走りやすいコース。'],
  ['flat', '高低差がほとんどない平坦コース。'],
  ['flat', '起伏の少ないフラットなコースで記録が狙えます。'],
  ['flat', 'アップダウンのない高速コース。'],
  ['flat', '高低差はわずか5mのコースです。'],
  ['flat', 'ほぼ平坦。'],
  ['flat', '全体的に平坦なコースです。'],
  ['flat', '坂のない走りやすいコースです。'],
  ['flat|rolling', '概ね平坦ですが、一部に坂があります。'],
  ['flat|rolling', 'アップダウンの少ないコース。'],
  ['rolling', '緩やかな起伏のあるコース。'],
  ['rolling', 'なだらかなアップダウンが続きます。'],
  ['rolling', '多少のアップダウンがあります。'],
  ['rolling', 'ゆるやかな坂が続くコースです。'],
  ['rolling|hilly', 'アップダウンのあるコース。'],
  ['rolling|hilly', '適度なアップダウンが楽しめます。'],
  ['rolling|hilly', '起伏に富んだコース。'],
  ['hilly', 'アップダウンの激しいコースです。'],
  ['hilly', '起伏の激しい難コース。'],
  ['hilly', '急な坂が続くタフなコースです。'],
  ['hilly', '高低差の大きい厳しいコース。'],
  ['hilly', '上り下りを繰り返すハードなコースです。'],
  ['hilly', '坂道の多いコースです。'],
  ['gain 400', '累積標高400m'],
  ['gain 400', '累積標高差:400m'],
  ['gain 400', '獲得標高 400m'],
  ['gain 400', '累積標高差(+)400m'],
  ['gain 400', '累積標高:約400m'],
  ['gain 400', '累積獲得標高は400mです。'],
  ['gain 400', '距離21km 累積標高400m'],
  ['gain 400', 'D+400m'],
  ['gain 400', '総上昇量400m'],
  ['mountainous', '標高差1,000mを一気に駆け上がる山岳コース。'],
  ['mountainous|hilly', '山岳コースで、急登が続きます。'],
  ['downhill', 'コース全体が下り基調です。'],
  ['downhill', '下り坂の続く高速コース。'],
  ['unknown', '4km地点から城への上り坂が始まります。'],
  ['unknown', '会場は平坦な芝生広場です。'],
  ['unknown', '当地は美しい山と湖で知られています。'],
  ['unknown', '昨年のコースは起伏がありました。'],
  ['unknown', '標高600mの高原で開催されます。'],
];

describe('what Japanese pages call a course', () => {
  it.each(ROWS)('%s: %s', (expected, text) => {
    expect(missed([expected, text], 'ja')).toEqual([]);
  });
});
