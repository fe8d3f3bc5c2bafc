import { international } from './international';
import type { ReadingLanguage } from './types';

/** Japanese, which writes no spaces: its words stand without bounds. */
export const ja: ReadingLanguage = {
  ...international,
  code: 'ja',
  masks: [/(?:平坦|坂)\p{Script=Han}?(?:町|村|駅|橋)/gu],
  cue: /総登高|上昇|峠|勾配|スカイレース|バーティカル|登山|急登|難コース|タフ|フラット|平坦|アップダウン|起伏|坂|平ら|登り|上り|累積|獲得標高|高低差|急坂|山岳/,
  course: /コース|大会|マラソン|全体/,
  part: /前半|後半|序盤|終盤|最初の|最後の|区間|付近|地点|スタート直後|km(?:から|まで|過ぎ)/,
  current: /今年|今大会|新コース|今回/,
  elsewhere: /旧コース|比べ|(?<!と)ても(?=[、体足脚疲])|他の大会|昨年|前回|私|以前/,
  hedge: /(?:ほぼ|比較的|全体的に|おおむね|概ね)\s*$/,
  concession: /ですが|だが|しかし|ものの|ほかは|以外/,
  negation: /(?!)/,
  terrain: [
    {
      pattern:
        /アップダウンの?(?:が)?(?:少な|ほとんど(?:な|あ)|な[くい])|高低差[がのもは]?(?:少な|ほとんどな|な[いく])|起伏[がのもは]?(?:少な|ほとんどな|な[いく])|平らな|坂[がのもは]?(?:少な|ほとんどな|な[いく])/g,
      terrain: 'flat',
      weight: 0.6,
      reach: 'formula',
    },
    {
      pattern: /(?:フラット|平坦)(?:なコース)?(?:では|じゃ)(?:な|あり)/g,
      terrain: 'rolling',
      weight: 0.4,
      hedged: true,
      reach: 'course',
    },
    { pattern: /フラット|平坦/g, terrain: 'flat', weight: 0.6, reach: 'course' },
    {
      pattern:
        /(?:適度な|緩やかな|ゆるやかな|多少の|小さな|若干の)(?:アップダウン|起伏|上り下り)|(?:アップダウン|起伏)[がのも]?(?:ある|あり|ございま)|起伏に富|(?:緩やか|ゆるやか)な(?:上り|登り|坂)/g,
      terrain: 'rolling',
      weight: 0.55,
      reach: 'course',
    },
    {
      pattern:
        /(?:アップダウン|起伏|高低差)[がのはも]?(?:とても|非常に|かなり)?(?:激し|多|続|連続|大き|厳し|きつ)|(?:激しい|厳しい|きつい)(?:アップダウン|起伏|高低差)|坂[がの]多|急坂|激坂|難コース|タフなコース|(?:\d{1,2}|[一二三四五六七八九十])[カヶか箇]?所の峠|峠越え/g,
      terrain: 'hilly',
      weight: 0.6,
      reach: 'course',
    },
    { pattern: /アップダウン|起伏/g, terrain: 'rolling', weight: 0.5, reach: 'course' },
    {
      pattern: /(?:厳しい|きつい|長い|急な|心臓破りの)(?:上り|登り|坂)|急勾配|峠(?!町|村|駅)/g,
      terrain: 'hilly',
      weight: 0.45,
      reach: 'feature',
    },
    {
      pattern:
        /山岳コース|山岳レース|山岳マラソン|登山(?:競走|マラソン|レース)|スカイレース|バーティカル|山岳地帯|急登/g,
      terrain: 'mountainous',
      weight: 0.6,
      reach: 'formula',
    },
  ],
  figures: {
    ...international.figures,
    gain: {
      before:
        /(?:累[積計](?:獲得)?(?:標高|高度|上昇|登り|登坂|登高)|獲得標高|総(?:上昇量?|登高)|(?<!の)(?:登り|上り))(?:差)?(?:[(\uff08]?[+\uff0b][)\uff09]?)?\s?(?:[:\uff1a]|は|が)?\s?(?:上り|登り|フル(?:マラソン)?で?は?|ハーフ(?:マラソン)?で?は?|全体で|合計で?|\d{1,3}(?:km|キロ)(?:の部)?で?は?)?\s?(?:およそ|約)?\s?$/,
      after: /^\s?(?:の)?(?:累積標高|獲得標高)/,
    },
    loss: { before: /(?<!の)(?:累[積計])?(?:下り|下降)\s?[:：]?\s?約?\s?$/ },
  },
};
