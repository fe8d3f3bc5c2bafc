import { lexicon } from './lexicon';

/** Words that name another sport or thing in passing on a race's own page: taken out before the others are counted. */
export const HARMLESS = lexicon({
  en: 'bike path*, bike paths, bike trail*, bike trails, cycle path*, cycle paths, cycle lane*, cycle track*, cycleway*, cycle route*, lead bike*, lead cyclist*, lead car, lead vehicle, sweep bike*, bike racks, bike parking, bike rack, mountain bike trail*, mountain bike preserve, bike patrol*, bike support, foot or bicycle, by bike, by bicycle, car park, car parks, car parking, parked cars, by car, share cars, car sharing, swim at your own risk, stage race*, stage races, main stage, awards stage, live music, code of conduct, promo code*, discount code*, qr code*, post code*, zip code*, dress code, country code, coupon code*, ride home, ride back, rides home, hiking poles, hiking trail*, ski area, ski resort, ski lodge, ski hill, hotel rooms, golf course, golf club, movie theater, warm up, cool down, entry form, consent form, waiver form, application form, registration form, drop bag, drop bags, drop off, drop out, ski trail, ski trails, ski slope*, ski lift*, ski club, ski hut, ski centre, ski center, ski field*, ski chalet, ski bowl, ski village, nordic center, football field*, football pitch*, football club, football stadium, football ground*, football complex, soccer field*, soccer pitch*, soccer complex, soccer club, rugby club, rugby ground*, rugby field*, rugby pitch*, cricket club, cricket ground*, cricket pavilion, cricket pitch*, tennis club, tennis court*, tennis centre, tennis center, hockey club, hockey pitch*, hockey arena, rowing club, rowing lake, sailing club, boat club, canoe club, canoe launch, kayak launch, golf links, golf centre, golf center, golf resort, swimming pool*, swim centre, swim center, swimming baths, bike and hike, bike & hike, hike and bike, hike & bike, hike bike trail, bike hike trail, bike shop, cycle shop, bike route*, bike bridge, bike valet, bike marshal*, cycle marshal*, bike escort*, horse capital, horse country, horse creek, wild horse, iron horse, white horse, dark horse, crazy horse, black horse, horse trail*, horse park, horse farm*, horse stable*, horse camp, rally point*, motorcycle escort*, police motorcycle*, film crew, post race concert, live concert*, theatre royal, movie theatre, concert hall, rowing boat, climbing wall',
  de: 'radweg*, radwegen, fahrradweg*, fahrradbegleit*, führungsfahrrad, fahrradständer, fahrradparkpl*, wanderweg*, wanderparkplatz*, wanderpfad*, mit dem fahrrad, mit dem rad, skigebiet*, skilift*, skihütte*, skistation*, skihang, freibad, schwimmbad*, hallenbad, schwimmhalle, skipiste*, skiklub, skiclub, ski club, skihalle, skischule, skistadion, biathlonstadion, biathlonarena, fußballplatz, fußballverein, reitverein, reithalle, reitplatz, ruderclub, golfplatz, golfclub, kanuverein, badesee, strandbad, wanderheim, wanderhütte, wanderverein, radbegleitung, begleitrad, konzerthaus, mit rad, fahrradstraße, radlweg',
  fr: "piste cyclable, pistes cyclables, à vélo, en vélo, vtt d'ouverture, vélo suiveur, chemin de randonnée, chemins de randonnée, sentier de randonnée, sentiers de randonnée, station de ski, randonnée pédestre, randonnées pédestres, rando pédestre, terrain de football, stade de football, terrain de foot, stade de foot, remontées mécaniques, piste de ski, pistes de ski, piscine, base nautique, centre équestre, golf de, local à vélos, parking vélo, parking vélos, parc à vélos, garage à vélos, vélo d'ouverture, vélo balai, salle de concert, salle de cinéma, refuge de, refuge du, refuge des",
  es: 'carril bici, carriles bici, en bicicleta, estación de esquí, bici escoba, sendero*, ruta senderista, campo de fútbol, pista de tenis, piscina municipal, estación invernal, pistas de esquí, club náutico, club de golf, campo de golf, guardarropa bici, bici guía, en bici, centro hípico',
  it: 'pista ciclabile, piste ciclabili, pista ciclo pedonale, ciclabile, ciclopedonal*, in bici, in auto, sentieri cai, impianti sciistici, auto propria, campo da calcio, campo sportivo, piscina comunale, piste da sci, pista da sci, sci club, golf club, apripista in bici, maneggio, circolo canottieri, campo da golf, pista ciclo',
  pt: 'ciclovia*, de bicicleta, estação de esqui, campo de futebol, campo de golfe, piscina municipal, centro hípico, clube náutico, bicicletário, de bike, ginásio, pista de esqui',
  nl: 'fietspad*, fietspaden, fietsenstalling*, met de fiets, op de fiets, fietsenrek*, fietsbegeleid*, wandelpad*, voorfietser*, fietsstraat, zwembad*, voetbalveld*, voetbalclub, voetbalvereniging, zwemhal, tennisbaan, tennisbanen, tennisclub, manege, golfbaan, golfclub, skibaan, skipiste, ruiterpad*, roeibaan, fietsroute*, fietsbrug, fietsknooppunt*, motorrijder*, begeleidende fiets*, per fiets, wandelroute*',
  cs: 'cyklostezk*, cyklotras*, na kole, lyžařský areál, koupališt*',
  pl: 'ścieżk* rowerow*, na rowerze',
  nordic: 'cykelväg*, cykelbana*, cykelsti*, sykkelsti*, simhall*, svømmehal*, skidstadion, skistadion*',
  fi: 'pyörätie*, uimahalli*, hiihtostadion*, hiihtomaja*',
  ja: 'サイクリングロード, 自転車道, スキー場, キャンプ場, 登山道, 登山口, ハイカー, 登山者, 自転車伴走, スキー場, ゴルフ場, サッカー場, 野球場, テニスコート, サイクルステーション, 駐輪場, プール',
});

/** Sentences that forbid something: what they name is not what the page is about. */
export const FORBIDDING = lexicon({
  en: 'no, not allowed, not permitted, prohibited, forbidden, banned, without, instead of',
  de: 'keine, kein, keinen, verboten, untersagt, nicht erlaubt, nicht gestattet, ohne',
  fr: 'interdit*, pas autorisé*, aucun, aucune, sans',
  es: 'prohib*, no se permit*, sin, no podrán',
  it: 'vietat*, non è consentit*, non sono ammess*, proibit*, senza, divieto',
  pt: 'proibi*, não é permitid*, sem, não são permitid*',
  nl: 'geen, verboden, niet toegestaan, zonder',
  cs: 'zakáz*, zákaz, bez',
  pl: 'zakaz*, zabrani*, bez',
  nordic: 'inte tillåt*, ikke tillad*, ikke tillat*, förbjud*, forbudt, inga, ingen',
  fi: 'kiellet*, ilman',
  ja: '禁止, できません, 以外',
});

/** Other sports and other things that borrow a race's words. */
export const OTHER = lexicon({
  en: 'classic technique, freestyle technique, skate technique, freestyle, coxes, eights, boats, lawmaker*, parliament, ministers, lenders, deposits, wetsuit*, tow float*, swim cap*, buoy, buoys, pontoon*, drafting, transition zone, transition area, racking, mechanic, bike, bikes, biker, bikers, biking, bicycle, bicycles, cycle, cycles, cyclist, cyclists, cycling, rider, riders, ride, rides, riding, gran fondo, granfondo, sportive, peloton, mtb, e bike*, gravel ride, gravel race, triathlon*, triathlete*, duathlon*, aquathlon*, aquabike, ironman, swimrun*, musher*, mushing, bikejor*, sleddog*, sled dog*, sled dogs, dog sled*, dogsled*, dog team*, in harness, canicross, coxswain*, coxless, coxed, sculls, sculling, sculler*, oarsm*, regattas, scrutineering, co driver*, steward*, swim, swims, swimmer, swimmers, swimming, open water, helmet, helmets, handlebar*, mechanics, mechanical support, hounds, ski, skis, groomed, wax, waxing, skating, skier, skiers, skiing, snowboard*, snowshoe*, nordic ski*, biathlon*, roller ski*, rollerblad*, inline golf, golfer, golfers, golfing, tee time, horses, jockey, jockeys, odds, betting, bet, bets, horse, filly, furlong, furlongs, bookmaker*, motorsport*, motocross, rallycross, rally, turbo, motorcycle*, engine*, kayak*, canoe*, paddle, paddl*, rowing, rower, rowers, regatta, sailing, surfski, hackathon*, hackers, coding, coder*, thread, threads, programmer*, programming, developer*, movie, movies, cinema, film, films, screening*, binge, episode, episodes, campaign, election, candidate*, senate, senator, voter, voters, shipping, shipment*, parcel, parcels, concert, concerts, orchestra, symphony, symphonies, quartet*, piano, choir, hotel rooms, dj, djs, hike, hikes, hiker, hikers, hiking, backpack*, add to cart, add to basket, obedience, greyhound*, sled, anime, chess, poker, esports, gamer*, gaming, football, soccer, basketball, hockey, cricket, rugby, tennis, boxing, mma, wrestling, climbing wall, bouldering, orienteering, sudoku, telethon, knitting, theatre, theater, comedy, improv, reading marathon, hair salon, dose*, real estate, mortgage',
  any: 'triathlon*, triatlon*, triatlón*, duathlon*, duatlon*, duatlón*, ironman, gran fondo, granfondo, mtb, gravel, enduro, brevet*, randonneurs, biathlon, vasaloppet, sportful, audax, e bike*, swimrun, bikejoring, spartan sprint',
  de: 'skating, gespurt*, klassisch, wachstipps, tarifverhandl*, gewerkschaft*, bundestag*, abgeordnete*, minister*, neopren*, neo, badekappe*, boje, bojen, windschatten*, wechselzone*, werkstattservice, materialwagen, helmpflicht, klavier*, pianist*, bibliothek*, loppet, helmpflicht*, helm, ivv, *wandertag*, volkswander*, radfahr*, radtour*, rennrad*, radrennen, radmarathon*, radsport*, mountainbike*, fahrrad*, radler*, biker*, bike*, jedermannrennen, schwimm*, schwimmer*, freiwasser*, skimarathon*, langlauf*, langläufer*, skilauf*, *skilauf, skisport*, loipe*, *loipe, *loppet, skilanglauf*, ski, skier, skiern, skitour*, biathlon*, schneeschuh*, wander*, *wanderung, wandermarathon*, pferd*, galopp*, reiter*, motorrad*, rallye*, autorenn*, kanu*, kajak*, paddel*, ruder*, segel*, warenkorb, konzert*, orchester*, filmmarathon*, kino*, hackathon*, inliner*, skater*, inlineskat*, rollski*, hundeschlitten*, quiz*, lesung*, wahlkampf*, koalitionsverhandl*, verhandlungsmarathon, sitzungsmarathon, impf*, klassische technik, freie technik, freien technik, klassischen technik',
  fr: 'skating, fartage, foyer de fond, style classique, style libre, député*, amendement*, ministre*, gouvernement, assemblée nationale, élection*, néoprène, combinaison, bouée, bouées, bonnet de bain, parc à vélos, drafting, aspiration abri, assistance mécanique, coque rigide, plaque de cadre, dépannage mécanique, lecture*, bibliothèque*, casque, casques, vélo, vélos, vtt, vttiste*, cyclo*, cyclosport*, cyclotour*, cycliste, cyclistes, cyclisme, gravel, peloton, natation, nageur*, nager, ski, skieur*, raquette*, patin*, roller*, rollers, chevaux, hippique*, équestre*, jockey*, rallye*, pilote*, automobile*, kayak*, canoë*, aviron*, régate*, randonneur*, concert*, orchestre*, cinéma*, film*, panier, hackathon*, podcast*, refuge*, trek*, ',
  es: 'estilo clásico, técnica clásica, encerado, candidat*, alcaldía, mítines, urnas, diputad*, ministr*, gobierno, neopreno*, boya, boyas, gorro de baño, boxes, drafting, asistencia mecánica, asistencia técnica mecánica, casco, cascos, lectura*, libros, biblioteca*, casco obligatorio, nadador*, bici*, bicicleta*, ciclis*, ciclista*, cicloturis*, ciclomaratón, mtb, btt, gravel, pelotón, natación, nadador*, nadar, nado, aguas abiertas, esquí, esquiador*, patin*, caballo*, hípic*, jinete*, rally*, piloto*, automovil*, kayak*, canoa*, piragüis*, remo, regata*, senderis*, excursion*, concierto*, orquesta*, cine, película*, carrito, hackathon*, electoral*, campaña*, ruta senderista, tramo cronometrado, vía ferrata, barranquismo, etapa reina',
  it: 'tecnica classica, tecnica libera, sciolin*, elezion*, deputat*, ministr*, parlament*, muta, boe, cuffia, zona cambio, scia, assistenza meccanica, soccorso meccanico, meccanic*, pianist*, pianoforte, lettura, biblioteca*, casco, bici*, ciclis*, ciclist*, cicloturis*, granfondo, mediofondo, mtb, gravel, nuoto, nuotator*, nuotare, scialp*, sciator*, pattin*, rotell*, cavall*, ippic*, fantin*, rally*, pilot*, canoa*, kayak*, canottagg*, regat*, escursion*, trekking, concert*, orchestra*, cinema*, film*, carrello, hackathon*, cantina*, vigna*, ferrata, pedalat*, velocipede*, ',
  pt: 'eleiç*, eleitoral*, deputad*, ministr*, parlament*, fato isotérmico, roupa de borracha, boia, boias, touca, parque de transição, apoio mecânico, assistência mecânica, leitura*, livros, leitor*, capacete*, cachoeira*, mirante*, bicicleta*, ciclis*, ciclista*, cicloturis*, pedal*, mtb, btt, gravel, natação, nadador*, nadar, águas abertas, esqui*, patin*, cavalo*, hípic*, rali*, piloto*, automobil*, caiaque*, canoa*, canoagem, remo, regata*, montanhis*, excurs*, trekking, enduro a pé, concerto*, orquestra*, cinema*, filme*, carrinho, hackathon*, ',
  nl: 'kabinet, minister*, tweede kamer, verkiezing*, kamerdebat, wetsuit*, boei, boeien, badmuts*, wisselzone*, parc fermé, technische dienst, helm, helmplicht, fiets*, fietser*, wielren*, wieler*, wielertoer*, mountainbik*, mtb, toertocht*, toerrit*, gravel*, veldrit*, zwem*, zwemmer*, zwemtocht*, ski*, schaats*, schaatser*, elfstedentocht*, skeeler*, langlauf*, paard*, jockey*, motor*, rally*, kano*, kajak*, roei*, zeil*, regatta*, wandeltocht*, wandelvierdaagse*, wandeldag*, wandelaar*, *daagse, concert*, orkest*, film*, winkelwagen*, hackathon*, biker*, peloton, vierdaagse*',
  cs: 'přilba, přilby, helma, kolo, kola, kole, cyklo*, cyklist*, bik*, horská kola, horských kol, jízd*, jezd*, plav*, plaván*, lyž*, lyžař*, běžky, brusl*, inline, kůň, koně, koní, dostih*, rally*, jezdec*, kajak*, kánoe*, vodák*, veslo*, pěší turist*, turistick* pochod, koncert*, film*, košík*',
  pl: 'kask*, rower*, kolar*, kolarst*, pływa*, narciar*, narty, nart*, łyżw*, rolk*, koń, koni, jeźdz*, rajd*, kierowc*, kajak*, wioślar*, regat*, żegl*, piesz* wędrów*, koncert*, film*, koszyk*',
  nordic:
    'cykel*, cykla*, cykling*, cyklist*, cykelløb*, sykkel*, sykl*, syklist*, cross country skiing, skidor, skid*, ski*, vasaloppet, längdskid*, langrenn*, skøjte*, skridsko*, rullskid*, rulleski*, sim*, simning, svøm*, häst*, hest*, motor*, kajak*, kanot*, rodd*, vandring*, vandre*, konsert*, film*, varukorg',
  fi: 'pyöräil*, pyörä*, hiiht*, hiihto*, laduilla, latu*, uin*, uinti*, luistel*, hevo*, ravit, moottor*, ralli*, melon*, soutu*, purje*, vaellu*, konsert*, elokuv*, ostoskori*',
  ja: 'クラシカル, フリー走法, 国会, 審議, 選挙, 議員, 交渉, ウェットスーツ, ウエットスーツ, ブイ, トランジション, メカニック, ヘルメット, 車種, 車両規定, サイクリスト, 検車, 斜度, 自転車, サイクリング, サイクルイベント, ロードバイク, ヒルクライム, マウンテンバイク, エンデューロ, ライド, ライダー, トライアスロン, デュアスロン, アクアスロン, スイム, 水泳, 遠泳, オープンウォーター, スキー, スケート, 競馬, ラリー, モータースポーツ, カヤック, カヌー, 登山, ハイキング, ウォーキングツアー, 映画, コンサート, フェス, ゴルフ, サッカー, 野球, 将棋, アニメ, ハッカソン, ドラマ, 一挙',
  ru: 'велосипед*, вело*, лыж*, плав*, заплыв*, триатлон*, конн*, мото*, ралли, каяк*, концерт*, фильм*, хакатон*',
});

/** On foot, but not running: a page that speaks more of it than of running is about it. */
export const WALKING = lexicon({
  en: 'walk, walks, walker, walkers, walking, hike, hikes, hiker, hikers, ramble*, stroll*, on foot or by bike',
  de: 'wander*, *wanderung, walking, spazier*',
  fr: 'marche, marches, marcheur*, rando*, randonn*, balade*',
  es: 'caminata*, marcha, marchas, caminar, caminant*, andar, senderis*',
  it: 'camminat*, camminare, passeggiat*, escursion*, marcia, marce',
  pt: 'percurso pedestre, percursos pedestres, rota pedestre, caminhad*, caminhar, caminhante*, trilheir*, marcha, marchas, passeio*, trekking, pedestrianismo',
  nl: 'wandel*, wandelaar*, *wandeling, *daagse',
  cs: 'pochod*, turist*, procházk*',
  pl: 'marsz*, wędrów*, spacer*',
  nordic: 'vandr*, gång*, promenad*, tur, turmarsj*',
  fi: 'kävel*, vaellu*',
  ja: 'ウォーキング, ウオーキング, ウォーク, ウオーク, ウォーカー, 歩く, 歩い, 歩き, 歩け, 歩こう, 完歩, 歩者, 山歩き, 登山, 登り, 下山, ハイキング, トレッキング',
});

/** Words of one person telling of a day: organisers say "we". */
export const FIRST_PERSON = lexicon({
  en: "i, i'm, i'd, i've, i'll, me, my, myself",
  de: 'ich, mich, mir, mein, meine, meinen, meinem, meiner',
  fr: "j'ai, j'étais, j'avais, je, moi, mon, ma, mes, me",
  es: 'yo, mi, mis, conmigo, me',
  it: 'io, mio, mia, miei, mie, mi',
  pt: 'eu, meu, minha, meus, minhas, me',
  nl: 'ik, mij, mijn, me',
  nordic: 'jag, jeg, mig, meg, min, mitt, mine',
  cs: 'jsem, mě, mně, můj, moje',
  pl: 'ja, mnie, mój, moja, moje',
  ja: '私, 僕, 自分',
});

/** Words of advice on training, of plans and of goods for runners: a page full of them is no race's. */
export const ADVICE = lexicon({
  en: 'training plan, training plans, training schedule, workout, workouts, week 1, week 2, week 3, weeks to go, weekly mileage, mileage, interval, intervals, tempo run, tempo runs, long run, easy run, rest day, rest days, repeats, strength training, coaching, vo2, heart rate, cadence, carbs, protein, cushioning, midsole, outsole, upper, foam, size guide, our pick, add to cart, in stock, free shipping, reviewed',
  de: 'trainingsplan*, trainingspläne*, trainingswoche*, woche 1, woche 2, intervall*, dauerlauf*, ruhetag*, pulsbereich, anfänger*, verletzung*, laufschuh*, dämpfung*, testsieger',
  fr: "plan d'entraînement, plans d'entraînement, entraînement*, séance*, fractionné*, semaine 1, semaine 2, blessure*, débutant*, amorti*, chaussure*",
  es: 'plan de entrenamiento, entrenamient*, series, semana 1, semana 2, lesion*, principiant*, zapatilla*, amortigua*, rodaje*',
  it: 'tabell*, allenament*, settimana 1, settimana 2, ripetut*, infortun*, principiant*, scarp*, ammortizz*',
  pt: 'planilha*, treino*, treinament*, semana 1, semana 2, lesão, lesões, iniciante*, tênis, amorteciment*, rodagem',
  nl: 'trainingsschema*, week 1, week 2, interval*, blessure*, beginner*, hardloopschoen*, demping*, duurloop*',
  ja: '練習メニュー, シューズ, 初心者, ケガ, クッション, インターバル',
});
