import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page';
import { documentOf } from '../../scripts/inspect/dom';

/** A page of paragraphs, `|` between two. */
const shown = (title: string, text: string, url = 'https://www.example.org/page/12'): boolean =>
  readPage(
    documentOf(
      `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>${text
        .split('|')
        .map((line) => `<p>${line.trim()}</p>`)
        .join('')}</body></html>`,
    ),
    url,
  ).cardShown;

type Page = readonly [language: string, title: string, text: string, url?: string];

const RACES: readonly Page[] = [
  [
    'en',
    'Mandatory kit',
    'Every entrant carries the kit below; we check some of you at the finish. | Waterproof jacket with taped seams, whistle, map, head torch, one litre of water. | If you are found without it you are disqualified. The 34 mile route crosses open fell and the checkpoints are far apart. Runners who retire tell a marshal.',
  ],
  [
    'en',
    'Cut-off times – The Tarnside 55',
    'Sweepers follow the last runner. | CP1 mile 11: 3 hours. CP2 mile 24: 7 hours. Finish: 15 hours. | If you reach a checkpoint late your number is taken and we drive you back to race HQ.',
  ],
  [
    'en',
    'Frequently asked questions',
    'Can I transfer my bib? No, bibs and entries cannot be passed on. | Are strollers allowed? Yes, please start at the back. | Are dogs allowed? No. | Is the course closed to cars? Yes until 11 am. | What is the time limit for the 10K? 90 minutes. | Do walkers get a medal? Every finisher does.',
  ],
  [
    'en',
    'The Old Mill Dozen',
    'How far can you get in twelve hours on a 1.1 mile lap of the mill meadow? Solo and relay teams of four. | A timing mat counts your laps, tents may be pitched beside the course and there is hot food all night. | Start Saturday 8 pm, sign up by 1 August. Prizes to the man and woman with the most laps on foot.',
  ],
  [
    'en',
    'St. Brendan School Spring 5K',
    'Join our families for a 5K walk or run through the village on Saturday, April 18 at 9:00 am. | All money goes to the new library. Registration $25, children $10, T-shirts for all who sign up by April 1. | Start and finish at the school gate.',
  ],
  [
    'en',
    'Race Director: hills and heat',
    'The marathon goes around the reservoir three times. Each lap has 210 feet of climbing and little shade. | Aid every two miles: water, salt, fruit. | We start at 6 am because of the heat, the course closes at noon.',
  ],
  [
    'en',
    'Grandma Kettle Backyard',
    'A 4.167 mile loop every hour on the hour until one is left. | Crew may help in camp only. Whoever is not in the corral at the bell is out. Limited to 80 entrants.',
  ],
  [
    'en',
    'Packet pick-up and parking',
    'Pick up your bib and shirt on Friday 4 – 7 pm at the brewery or on race morning from 6:30 am. | Half marathon runners park at the high school; a shuttle goes to the start line every ten minutes. | Bag drop is beside the finish.',
  ],
  [
    'en',
    'Course changes for this year',
    'River works close the towpath, so the half marathon turns at mile 5 and comes back the same way. | The 10K course stays as it was. Both are flat and measured by the association. | Water at miles 3, 6 and 10. The start is at 9:30 am by the boathouse.',
  ],
  [
    'en',
    'Heroes Dash',
    'A charity 5K for the fire service. | Chip timing, medals for everybody, a kids dash at noon, food trucks. | Register now: $30 until May 1, $40 on the day. Course: one loop of Fairview Park, paved and stroller friendly.',
  ],
  [
    'en',
    'Sheep Fell Race',
    'AS, 6 km, 480 m of ascent. Start at the pub at 7 pm, entries on the night only, £6. | FRA rules, full kit may be needed. Juniors run a short route to the wall and back. | Prizes for the first three and each age category.',
  ],
  [
    'en',
    'Triathlon weekend: Harbour Duathlon and 10K Run',
    'The 10K run on Sunday is open to all, you need not do the duathlon. | Runners collect bibs by 8:30 am; the run starts at 9 am and follows the harbour out and back. Two water stations, medal at the finish line. Minimum age 15.',
  ],
  [
    'de',
    'Häufige Fragen',
    'Kann ich meinen Startplatz weitergeben? Ja, bis zum 1. Mai. | Wo bekomme ich meine Startnummer? In der Turnhalle ab 8 Uhr. | Gibt es Duschen und Parkplätze? Ja, an der Schule. | Wie lange habe ich Zeit? Zielschluss ist nach 3 Stunden. | Sind Hunde erlaubt? Nein. Fahrräder dürfen nicht auf die Laufstrecke.',
  ],
  [
    'de',
    'Rund um den Weiher',
    'Am ersten Mai geht es wieder um den Weiher: 5 und 10 km auf Waldwegen, dazu ein Bambinilauf. | Nachmeldungen bis 30 Minuten vor dem Start, Startgeld 8 Euro. Urkunden und Kuchen im Vereinsheim, Siegerehrung um 12 Uhr. | Die Strecke ist flach und vermessen, das Startgeld beträgt 8 Euro, Läuferinnen und Läufer melden sich online an.',
  ],
  [
    'de',
    'Pflichtausrüstung und Regeln',
    'Stirnlampe, Rettungsdecke, Trinkbecher und Handy sind Pflicht. Wer ohne Ausrüstung angetroffen wird, wird disqualifiziert. | An den Verpflegungsstellen gibt es keine Becher. | Die Strecke über 43 km mit 2400 Höhenmetern ist markiert, der Zielschluss liegt bei 10 Stunden. Trailläufer müssen 18 Jahre alt sein.',
  ],
  [
    'de',
    '24-Stunden-Lauf Grünau',
    'Gelaufen wird eine vermessene Runde von 1,2 km im Park. Einzel und Staffel. | Chipzeitmessung, Zelte an der Strecke, Verpflegung rund um die Uhr. | Start Samstag 12 Uhr, Anmeldung online.',
  ],
  [
    'de',
    'Silvesterlauf Bernbach – Strecke',
    'Die Strecke ist flach und führt auf Asphalt zweimal durch den Ort. 10 km sind amtlich vermessen. | Die Läufer starten um 14 Uhr am Rathaus.',
  ],
  [
    'fr',
    'Matériel obligatoire',
    'Chaque concurrent porte une veste imperméable, une couverture de survie, un sifflet et un litre d’eau. | Contrôle possible au départ et sur le parcours. Sans matériel, pas de départ. | Les barrières horaires et les ravitaillements du 62 km figurent sur la carte. Bâtons permis sur le trail.',
  ],
  [
    'fr',
    'La Ronde du Lavoir',
    'Dimanche 12 mai, le comité des fêtes vous attend pour la 8e édition : 6 et 12 km à travers les vignes. | Départ à 10 h devant la mairie, inscriptions sur place dès 8 h 30, 7 euros, un lot pour tous. Certificat médical ou licence. Marcheurs bienvenus.',
  ],
  [
    'fr',
    'Le parcours',
    'Le semi-marathon emprunte les quais sur 21,1 km, presque sans dénivelé. Quatre ravitaillements, le dernier au km 17. | Départ 9 h place du marché, arrivée au stade. Les coureurs ont 2 h 45.',
  ],
  [
    'fr',
    'Corrida de Noël',
    'Course pédestre de 8 km en quatre boucles au centre-ville. | Dossards au gymnase à partir de 15 h, puce au pied, vin chaud à l’arrivée. Course enfants de 1 km à 16 h. Inscription en ligne avant le 10 décembre.',
  ],
  [
    'es',
    'Reglamento',
    'Art. 1. El club organiza la prueba el 9 de junio a las 9:30 con salida y meta en la plaza mayor. | Art. 2. Distancia de 12 km por pistas y senderos con 350 m de desnivel positivo. | Art. 3. Podrán inscribirse los mayores de 16 años. Los corredores llevarán el dorsal visible. | Art. 4. Trofeos a los tres primeros de cada categoría.',
  ],
  [
    'es',
    'San Silvestre de Valdeoso',
    'El 31 de diciembre a las 18:00 volvemos a las calles: 5 km para adultos y 1 km para niños. | Inscripción gratuita con un kilo de comida. Premio al mejor disfraz, caldo en la meta.',
  ],
  [
    'es',
    'Preguntas frecuentes',
    '¿Dónde recojo mi dorsal? En el polideportivo, el sábado de 17 a 20 h. | ¿Hay guardarropa? Sí, junto a la salida. | ¿Cuánto tiempo tengo? El límite de la maratón es de 6 horas. | ¿Puedo ceder mi inscripción? Hasta el 1 de marzo.',
  ],
  [
    'it',
    'Il regolamento',
    'La società organizza domenica 14 aprile una gara podistica di 10 km omologata Fidal. | Ritrovo alle 8, partenza alle 9.30 dal municipio. Iscrizioni entro giovedì, quota 12 euro con pacco gara. | Tempo massimo 90 minuti, ristoro a metà e all’arrivo. Premi ai primi cinque di ogni categoria.',
  ],
  [
    'it',
    'Giro delle cascine',
    'Camminata ludico motoria di 6, 12 e 18 km a passo libero, tra risaie e cascine. | Partenza libera dalle 7.30 alle 9 dall’oratorio, contributo 3 euro, ristori lungo il percorso pianeggiante. Si corre con ogni tempo.',
  ],
  [
    'pt',
    'Regulamento da prova',
    'A prova realiza-se no dia 5 de maio, com partida às 10h00 junto à câmara. | Distâncias: corrida de 10 km e caminhada de 5 km. Inscrições até 28 de abril, 10 euros com dorsal e t-shirt. | Prémios por escalões. Abastecimento aos 5 km. O atleta responde pela sua saúde.',
  ],
  [
    'pt',
    'Trilho dos Moinhos',
    'Três percursos: 14, 27 e 45 km, o maior com 2300 m de desnível positivo. | Material obrigatório, tempo limite de 9 horas, seis abastecimentos. Inscrições abertas. Os atletas partem às 7h da praça.',
  ],
  [
    'nl',
    'Veelgestelde vragen',
    'Waar haal ik mijn startnummer? In de sporthal vanaf 9.00 uur. | Is er een tijdslimiet? Ja, 2,5 uur voor de halve marathon. | Kan ik mijn startbewijs doorverkopen? Tot een week voor de loop. | Zijn er kleedkamers en douches? Ja.',
  ],
  [
    'nl',
    'Polderloop Noordzijl',
    'Zondag 3 april: 5, 10 en 15 km over vlakke polderwegen. | Inschrijven kan ter plaatse tot 15 minuten voor de start, 6 euro. Prijzen voor de eerste drie dames en heren, de kinderen lopen 1 km om 10.30 uur.',
  ],
  [
    'ja',
    '大会要項',
    '期日 令和8年11月15日(日) 雨天決行 | 種目 10km、5km、3km(小学生) | 参加費 一般3,000円 | 制限時間 10kmは80分 | 表彰 各部門6位まで | ナンバーカードは当日受付で渡します。駐車場は市民体育館。主催 市陸上競技協会',
  ],
  [
    'ja',
    'コース紹介',
    'ハーフマラソンのコースは河川敷を往復するフラットな道です。給水所は5か所。スタートは市役所前、ゴールは競技場。関門は15km地点で制限時間は2時間10分です。',
  ],
  [
    'cs',
    'Propozice',
    'Pořadatel: TJ Lípa. Datum: 6. června. Prezentace od 8 hodin v sokolovně. | Trať 8 km vede lesem, převýšení 180 m. Startovné 150 Kč. | Běžci startují v 10 hodin, vyhlášení vítězů kategorií ve 12 hodin. Šatny a občerstvení v cíli.',
  ],
  [
    'sv',
    'Skogsloppet – bana och anmälan',
    'Löparna springer 10 km på grusvägar runt sjön, banan är kuperad. | Start kl 11 vid skolan, anmälan senast fredag. Nummerlapp hämtas i klubbstugan, vätska efter 5 km, medalj i mål.',
  ],
  [
    'pl',
    'Regulamin biegu',
    'Bieg odbędzie się 14 września na dystansie 10 km. Limit czasu 75 minut. | Zapisy do 1 września, opłata 60 zł. Uczestnicy odbierają numery startowe w biurze zawodów. Start o godzinie 11. Nagrody w kategoriach wiekowych.',
  ],
  [
    'en',
    'New figures from the RD',
    'Dear racers, I was wrong about the climbing and I am sorry. | I have asked two people with good maps and they say the course has about 15,500 feet of elevation gain over the 100 miles. The aid stations stay where they were.',
    'https://larkspur100.example/2031/05/new-figures/',
  ],
  [
    'en',
    'Find a race in the lowlands',
    'Entries close on the Friday, late entries cost more. | Out and back on farm roads for all distances. The 10 km run has a time limit of two hours, the start is at 7 am and there is tea for all runners at the finish.',
  ],
  [
    'en',
    'Pine Bowl 8K – Course',
    'We start at the football field behind the swimming pool, follow the bike and hike trail to the ski lodge and come back round the ski trails. Two laps, wide and clear. | Registration 25 dollars, race numbers from 8 am, awards at noon beside the tennis courts. Runners only on the course, please.',
  ],
  [
    'de',
    'Stadtlauf am Sonntag',
    'Der Stadtlauf führt über 5 und 10 km durch die Altstadt. | Start um 10 Uhr am Sportplatz, Nachmeldung bis 9 Uhr, Startnummern im Vereinsheim, Siegerehrung um 12 Uhr. | Die Strecke ist flach und vermessen, das Startgeld beträgt 8 Euro, Läuferinnen und Läufer melden sich online an.',
    'https://www.example-triathlon.de/news/stadtlauf.html',
  ],
];

const OTHERS: readonly Page[] = [
  [
    'en',
    'Three Valleys Hundred',
    'A hundred miles on quiet lanes with 7,000 ft of climbing. | Helmets are a must, wear your number on your bars. Feed stations at 30 and 65 miles, mechanics on the route, finish at the club. Riders start in waves from 7 am; entry £35, medals for all. Time limit 9 hours.',
  ],
  [
    'en',
    'Lake Loop 5K open water',
    'A 5K swim around the island. | Swimmers get a cap and a chip at registration. Wetsuits below 18 degrees. Start 8 am from the beach, cut-off 2.5 hours, kayaks along the course, medals at the finish.',
  ],
  [
    'en',
    'Snow Marathon weekend',
    'Ski 42 km or 21 km, classic or skate. | Bibs at the lodge, wax tips on the board, tracks groomed at 5 am. Feed stations every 7 km, cut-off 5 hours, start in waves at 9 am. Skiers register by Friday.',
  ],
  [
    'en',
    'Ultra light trail shoe in three colours',
    'Made for runners who want grip on wet rock. | 6 mm drop, 240 g. Add to cart, free shipping over $50. Our athletes ran a 100K in it and finished with dry feet.',
  ],
  [
    'en',
    'Your first half marathon in 12 weeks',
    'Beginners start with three runs a week. | Week 1: easy run 5 km, rest day, long run 8 km. Week 2: intervals. Keep your heart rate low on hills. On race day start slowly and finish strong.',
  ],
  [
    'en',
    'Tempo runs explained',
    'A tempo run is a steady effort of 20 to 40 minutes. | Runners use it for a 10K or a marathon. Warm up for 2 miles, then workout pace on a flat course; cool down. Coaches put it on Tuesday, your long run on Sunday.',
  ],
  [
    'en',
    'Tough night for Ridgemont at state cross country',
    'Ridgemont junior Lee Abbot finished ninth in the 5K in 16:42 on Saturday. | The team placed fourth with 132 points behind Oak Hill. Coach Ray Dunn said the hills hurt. The girls were sixth.',
  ],
  [
    'en',
    'City council backs new riverside trail',
    'The council voted 5–2 on Monday for a 3-mile trail. | Runners and cyclists have asked for it since 2019. Construction starts in May and costs $2 million, the mayor said. A yearly 5K passes nearby.',
  ],
  [
    'en',
    'Marathon of horror: six films in a night',
    'Doors at 8 pm, first film at 8:30. | Tickets $20, entry from 18 years. Costume prizes, coffee at midnight. The last screening finishes at 7 am.',
  ],
  [
    'en',
    '48-hour code race',
    'Teams of four register online and build an app in a weekend. | Start Friday 6 pm, finish Sunday 6 pm. Prizes for the first three teams, mentors, pizza, T-shirts. Rules: code must be your own. Developers of every level.',
  ],
  [
    'en',
    'Marathon Hotel',
    'Rooms with a view of the course of the city marathon. | Check-in from 3 pm, breakfast from 6 am, parking $20, shuttle to the start line on race day. Book now.',
  ],
  [
    'en',
    'Mustang Derby – entries and odds',
    'Ten runners go to the start on Saturday over a mile and a half on a flat turf course. | The favourite won her last race by four lengths. Jockey and trainer table, entries, prize money, bets until the off at 3:15 pm. Horses leave the stable at 2 pm.',
  ],
  [
    'en',
    'Ridge Hike with the mountain club',
    'A guided hike of 9 miles and 2,500 ft of elevation gain. | Meet at the trailhead at 7 am, bring water and boots. Sign up, 12 hikers at most. We finish at 4 pm.',
  ],
  [
    'en',
    'Race calendar of the county',
    'May 4: Mill 10K, flat. May 11: Ridge 15K, hilly. May 18: Pier Half Marathon. June 1: Fen Marathon. | Enter online; each race has a time limit, medals and a start at 9 am. Runners of all clubs.',
  ],
  [
    'en',
    'Order summary',
    'Half Marathon entry $75, T-shirt size M, processing fee $4.50. | Bib personalisation. Waiver accepted. Pay now.',
  ],
  [
    'en',
    'Harbour 10K 2031 – overall results',
    '1 A. Smith 31:02 bib 12 M30 | 2 B. Jones 31:40 bib 9 M25 | Runners, finish time, age group, course record.',
  ],
  [
    'en',
    'How I broke four hours',
    'I started too fast and my legs hurt by mile 18 of the marathon. We ran along the river. I felt sick at the aid station but I finished in 3:58 and got my medal. My goal was done.',
  ],
  [
    'de',
    'Alpentour – Radmarathon',
    '180 km und 3500 Höhenmeter auf dem Rennrad. | Startnummern am Freitag, Start um 6 Uhr, Labestationen auf den Pässen, Zielschluss 18 Uhr. Anmeldung online, Helmpflicht für alle Teilnehmer.',
  ],
  [
    'de',
    'Volkswandertag in Moosach',
    'Strecken über 6, 11 und 20 km, Start von 7 bis 12 Uhr an der Halle. | Wanderer zahlen 3 Euro Startgeld, Verpflegung am Kontrollpunkt, Urkunde im Ziel. IVV-Wertung.',
  ],
  [
    'de',
    'Marathonsitzung im Bundestag',
    'Die Abgeordneten berieten bis 4 Uhr. Der Lauf der Verhandlung überraschte, am Ziel war niemand. | Die nächste Etappe beginnt am Montag.',
  ],
  [
    'de',
    'Laufschuhe im Test',
    'Zehn Modelle für Läufer: Dämpfung, Gewicht, Preis. | Für den Halbmarathon empfehlen wir den leichten Schuh. In den Warenkorb.',
  ],
  [
    'fr',
    'La Granfondo des Cols',
    '140 km et 3200 m de dénivelé positif pour les cyclistes. | Dossards et puces le samedi, départ à 7 h, ravitaillements aux sommets, barrières horaires. Casque obligatoire, certificat médical. Inscriptions ouvertes.',
  ],
  [
    'fr',
    'Randonnée des moulins',
    'Parcours de 8, 14 et 20 km fléchés. | Inscription sur place, 3 euros, ravitaillement et pot à l’arrivée. Départ libre de 7 h à 9 h. Chaussures de marche conseillées.',
  ],
  [
    'fr',
    'Triathlon du Lac',
    'Natation 750 m, vélo 20 km, course à pied 5 km. | Retrait des dossards à 8 h, départ à 10 h, parc à vélos surveillé, récompenses. Licence ou pass.',
  ],
  [
    'es',
    'Marcha cicloturista de las lagunas',
    '110 km con salida neutralizada a las 8:00. | Dorsales y chip el sábado, dos avituallamientos, casco obligatorio para los ciclistas, meta en el polideportivo. Inscripción 35 euros.',
  ],
  [
    'es',
    'Travesía a nado del puerto',
    'Nadadores de todas las edades, 1500 m. | Inscripción hasta el viernes, gorro y chip, salida a las 10:00, trofeos por categorías.',
  ],
  [
    'it',
    'Mediofondo delle colline',
    '88 km, dislivello 1500 m, in bici tra le vigne. | Iscrizioni online, pacco gara, partenza alle 8.30, ristori, casco obligatorio, ciclisti tesserati. Premi di categoria.',
  ],
  [
    'it',
    'Escursione al rifugio',
    'Dislivello 900 m, 12 km, ore 6 di cammino. | Ritrovo alle 7 al parcheggio, iscrizioni in sede CAI. Percorso per escursionisti esperti, scarponi.',
  ],
  [
    'pt',
    'Passeio BTT da vila',
    'Percursos de 25 e 45 km, capacete obrigatório. | Inscrições até sexta, abastecimentos, banhos e almoço. Partida às 9h. Bicicletas em bom estado.',
  ],
  [
    'nl',
    'Toertocht door de heuvels',
    'Fietsers kiezen 60, 90 of 130 km. | Inschrijven ter plaatse, start tussen 8 en 10 uur, bevoorrading onderweg, helm verplicht. 1400 hoogtemeters.',
  ],
  [
    'nl',
    'Schaatsmarathon op natuurijs',
    'De rijders gaan 100 ronden over het meer. Start 14 uur, inschrijven bij de ijsclub, prijzen voor de eerste drie. Schaatsers dragen een startnummer.',
  ],
  [
    'ja',
    'サイクルフェスタ要項',
    '種目 ロングライド100km、ショート40km | 参加費 5,000円 エントリー9月まで | 自転車は整備済みのものに限る。ヘルメット着用。スタート7時、給水所4か所、制限時間8時間。',
  ],
  [
    'ja',
    '湖オープンウォーター大会',
    '種目 3km、1.5km | 参加費 6,000円 スイム用ウェットスーツ着用。スタート9時、制限時間2時間、表彰あり。水泳帽を受付で渡します。',
  ],
  [
    'cs',
    'Cyklomaraton Horka',
    'Trať 60 km na horských kolech, převýšení 1400 m. | Prezentace od 7 hodin, startovné 400 Kč, přilba povinná, občerstvení na trati, start v 10 hodin. Cyklisté dostanou číslo.',
  ],
  [
    'sv',
    'Skidloppet över myren',
    'Åkarna väljer 30 eller 60 km i klassisk stil på skidor. | Anmälan senast fredag, nummerlapp i stugan, vallningstips, start kl 8, vätska i spåret, mål i byn.',
  ],
  [
    'en',
    'Red Mesa Sprint – Course',
    'Swim: 0.5 mi, counter clockwise round the buoys, a kayak is never far. | Bike: 12 mi, out to the mesa and back, one aid station. | Run: 3.1 mi along the shore, an aid station at each mile, finish at the boat ramp. | Register now.',
  ],
  [
    'pt',
    'IX Caminhada do Vale Verde',
    'O evento não tem caráter competitivo. | Data: 3 de maio. Início da caminhada: 10 horas, almoço às 15 horas. | Inscrição R$ 40, vagas limitadas. | Roteiro da caminhada: 1ª etapa 2.300 m, trilha do arroio; 2ª etapa 1.000 m, trilha do morro. A caminhada termina no salão.',
  ],
];

const named = ([language, title, text, url]: Page) => ({ language, title, text, url });

describe('a race that a reader may run', () => {
  it.each(RACES.map(named))('$language: $title', ({ title, text, url }) => {
    expect(shown(title, text, url)).toBe(true);
  });
});

describe('what only borrows its words', () => {
  it.each(OTHERS.map(named))('$language: $title', ({ title, text, url }) => {
    expect(shown(title, text, url)).toBe(false);
  });
});
