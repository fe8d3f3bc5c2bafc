import { lexicon } from './lexicon';

/** Words of going on foot for a race, by language. */
export const RUNNING = lexicon({
  en: 'team relay, relay race, relay races, relay team, relay teams, hill race, hill races, mountain race, mountain races, run, runs, dear racers, runner, runners, running, half marathon, half marathons, marathon, marathons, marathoner*, parkrun*, ultra, ultras, ultra marathon, ultra marathons, ultramarathon*, ultra runner*, ultrarunn*, trail run, trail runs, trail running, trailrun*, fun run, fun walk, jog, jogger*, jogging, footrace, foot race, footraces, fell race, fell races, fell runn*, fellrunn*, hill runn*, mountain runn*, backyard ultra, cross country, xc, athletics, usatf, turkey trot, trot, miler, milers, marathon relay, track club, harriers, road race, run walk, walkers, on foot, pacers, running club, trail race, trail races, color run, mud run, race walk*',
  any: 'marathon, marathons, san silvestre, são silvestre, silvesterlauf, corrida de noël, backyard ultra, trail, trails, trailrun*, trail running, ultratrail, ultra trail, skyrace, sky race, skyrunning, skymarathon, canicross, cross, crosslauf, itra, utmb, iaaf, aims, ffa, fidal, rfea, dlv, asa',
  de: 'lauf*, läufe, laufs, laufes, läufer*, laufen, laufstreck*, laufveranstalt*, laufsport*, laufserie, laufevent*, läuft, laufend*, lauftreff, halbmarathon*, marathonlauf, ultramarathon*, ultralauf*, ultraläuf*, *läufer, *läufern, *läuferinnen, *läuferin, berglauf*, volkslauf*, volksläuf*, stadtlauf*, waldlauf*, straßenlauf*, staffellauf*, *lauf, *laufs, *laufes, *läufe, *läufen, walking, walker*, nordic walking, leichtathletik*, schuh und lauf, zehner, wegstrecke zu fuß, zu fuß',
  fr: 'course à pied, courses à pied, course pédestre, courses pédestres, course nature, courses nature, course sur route, courses sur route, course hors stade, hors stade, coureur, coureurs, coureuse, coureuses, courir, court, courent, courez, marcheurs, semi marathon, semi marathons, semi, foulée, foulées, trail, trails, traileur*, traileuse*, athlétisme, cross, pédestre, pédestres, corrida, relais, ekiden, marche nordique, running, joggeur*, jogging, joggings, allure libre, ultra',
  es: 'carrera, carreras, corredor, corredores, corredora, corredoras, correr, corre, maratón, maratones, media maratón, medio maratón, maratonian*, atletismo, atleta, atletas, trail, trails, runner*, running, marcha nórdica, carrera a pie, pedestre, cursa, milla, cross, ultra, ultramaratón, a pie, trotar, trote, participantes a pie',
  it: 'corri, corriamo, corsa, corse, corsa su strada, corsa in montagna, podist*, podismo, maratona, maratone, maratonin*, mezza maratona, mezze maratone, mezza, corridore, corridori, correre, corrono, camminata, camminate, ludico motori*, trail, trails, trailer*, runner*, running, atletica, fidal, skyrace, non competitiva, corsa campestre, ultra*, ultratrail, passo libero, stracittadina',
  pt: 'corrida, corridas, corredor, corredores, corredora, corredoras, correr, maratona, maratonas, meia maratona, meias maratonas, atletismo, atleta, atletas, trail, trails, caminhada, caminhadas, pedestre, pedestrian*, trilho, trilhos, trilha, ultramaratona, ultra, running, légua, s silvestre',
  nl: 'hardlo*, loper, lopers, loopster*, loop, loopt, lopen, gelopen, loopje, *loop, *lopen, *loper, *lopers, loopevenement*, loopwedstrijd*, loopparcours*, marathon*, halve marathon*, kwart marathon, trailrun*, trail, run, runs, atletiek*, prestatieloop, joggen, jogging*, wandelaars, estafette*',
  cs: 'běh*, běž*, *běh, *běhu, maraton*, půlmaraton*, půl maraton, závodní trať běhu, atletik*, desítka, desítku, desítky, pětka, kros, kros*, trail*, ultra*',
  pl: 'bieg*, biec, maraton*, półmaraton*, lekkoatlet*, nordic walking, przełaj*, ultra*, marszobieg',
  nordic:
    'löp*, *lopp, loppet, *loppet, löpning, løb*, *løb, *løbet, løp*, *løp, *løpet, maraton*, marathon*, halvmara*, halvmarat*, terränglöp*, terrengløp*, motionsløb*, mosjonsløp*, stafett*, friidrott*, friidrett*, atletik',
  fi: 'juoks*, *juoksu, *juoksun, *juoksut, maraton*, puolimaraton*, hölk*, polkujuoks*, yleisurheil*',
  ja: 'マラソン, ランナー, ランニング, トレイルラン, トレラン, ロードレース, 駅伝, 走者, 走る, 走り, 走路, 伴走, 健走, 力走, 競走, ハーフの部, ジョギング, ウルトラ, クロスカントリー, 陸上競技, 陸連, リレーマラソン, ラン大会, ファンラン, 市民ランナー',
  ru: 'забег*, бег*, марафон*, полумарафон*, трейл*, кросс*, пробег*, бегун*',
  sl: 'tek*, maraton*, polmaraton*, gorski tek',
  hu: 'fut*, *futás, *futó, maraton*, félmaraton*, terepfut*',
  ca: 'cursa, curses, corredor*, córrer, marató, mitja marató, atletisme, trail',
  eu: 'lasterketa*, korrikala*, maratoi*',
  zh: '马拉松, 馬拉松, 半马, 越野跑, 路跑, 跑者, 跑步',
  ko: '마라톤, 러닝, 달리기, 러너',
});

/** Words that hold a word of running and have nothing of it: taken out before the others are counted. */
export const LOOKALIKES = lexicon({
  en: 'running for office, running for senate, running for president, run for office, runtime, run time, running time, running costs, running water, in the long run, run out, run by, runs out, runner up, runners up, run a business, running a business, hit and run, home run, home runs, ski marathon*, skimarathon*, ski run, ski runs, front runner, radio marathon, film marathon, movie marathon, code runs, program runs, dry run, cross country ski*, run through, happy trails, runny',
  de: 'laufwerk*, laufzeit*, laufband*, laufbahn*, langlauf*, skilanglauf*, *skilauf*, skiläuf*, *skimarathon*, volksski*, eislauf*, rollskilauf*, ablauf*, abläufe*, verlauf*, *verlauf*, kreislauf*, lebenslauf*, anlauf*, auflauf*, umlauf*, durchlauf*, zulauf, zieleinlauf*, einlauf*, rücklauf*, vorlauf*, vorläufig*, läufig, laufend*, laufenden, beläuft, gelaufen, radmarathon*, weitläufig*, wanderlauf*, geläufig*, zuläuf*, mitläuf*',
  fr: 'à court, de court, au court, court terme, courts métrages, en cours, cross country vtt, course cycliste, courses cyclistes, course automobile, courses hippiques, marathon vtt',
  es: 'carrera ciclista, carreras ciclistas, carrera política, carrera profesional, carrera universitaria, carrera de caballos, carreras de caballos, maratón btt, maratón mtb, corredor ciclista',
  it: 'corsa ciclistica, gara ciclistica, corse di cavalli, in corsa per, maratona televisiva, marathon mtb, corsa di biciclette',
  pt: 'corrida de cavalos, corridas de cavalos, corrida presidencial, corrida eleitoral, maratona de séries, maratona btt, corrida de bicicleta',
  nl: 'verloop, afloop, aanloop, doorloop*, verlopen, aflopen, oploop, loopbaan*, loop van, in de loop, beloop, lopende, skimarathon*, schaatsmarathon*, fietsmarathon*, mtb marathon*, koploper*, voorloper*',
  nordic:
    'förlopp*, forløb*, forløp*, skidlopp*, cykellopp*, långlopp*, skimarathon*, vasaloppet, avlopp*, cykelløb*, sykkelløp*, skiløp*, langløp',
  fi: 'hiihtomaraton*, pyörämaraton*',
  cs: 'cyklomaraton*, během, běžný, běžně, běžné, běžných, běžkař*, běžky, běžkách, běžeckých lyž*, běžecké lyž*, mtb maraton*, bike maraton*, lyžařský maraton',
  pl: 'przebieg*, narciarsk* bieg*, biegi narciarskie, bieg narciarski, biegów narciarskich, zabieg*, ubieg*, nabieg, maraton mtb, maraton rowerow*, biegun*',
  ja: 'サイクルマラソン, スキーマラソン, 映画マラソン, アニメマラソン, マラソン上映, マラソン配信',
});

/** A race of any kind: half a word of running. */
export const RACING = lexicon({
  en: 'race, races, racer, racers, racing, race day, competitor, competitors',
  de: 'wettkampf*, rennen, wettbewerb*, etappenrennen, langstreckenrennen',
  fr: 'course, courses, épreuve, épreuves, compétition*',
  es: 'prueba, pruebas, competición, competencia, evento',
  it: 'gara, gare, competizione, manifestazione, prova',
  pt: 'prova, provas, competição, evento',
  nl: 'wedstrijd*, evenement*, parcours',
  cs: 'závod*',
  pl: 'zawod*, wyścig*',
  nordic: 'tävling*, konkurrence*, konkurranse*',
  fi: 'kilpailu*, tapahtum*',
  ja: '大会, レース, 競技, コース, 完走',
  ru: 'соревнован*, гонк*, старт*',
});
