import { AROUND } from './site-page';

/** A page as its site serves it: `|` between two blocks of its text, and between two entries of its menu. */
export interface WholePage {
  readonly language: string;
  readonly title: string;
  readonly menu: string;
  readonly text: string;
  readonly url: string;
}

/** Its menu above and below, a notice about cookies, and its text as paragraphs, or as the HTML that stands there. */
export function htmlOf({ language, title, menu, text }: WholePage): string {
  const cookies = AROUND[language]?.cookies ?? '';
  const links = menu
    .split('|')
    .map((one, index) => `<li><a href="/s/${index}">${one.trim()}</a></li>`)
    .join('');
  const blocks = text
    .split('|')
    .map((one) => one.trim())
    .map((one) => (one.startsWith('<') ? one : `<p>${one}</p>`))
    .join('\n');
  return `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body>
<div class="cookie-banner" role="dialog">${cookies}</div>
<header><nav><ul>${links}</ul></nav></header>
<main><h1>${title}</h1>${blocks}</main>
<footer><ul>${links}</ul></footer></body></html>`;
}

type Written = readonly [language: string, title: string, menu: string, text: string, url?: string];

const pagesOf = (written: readonly Written[]): WholePage[] =>
  written.map(([language, title, menu, text, url = 'https://www.example.org/p/12']) => ({
    language,
    title,
    menu,
    text,
    url,
  }));

/** Pages that are none of our business, by what they are. */
export const NOT_RACES: Readonly<Record<string, readonly WholePage[]>> = {
  'a shop whose goods are called Marathon': pagesOf([
    [
      'en',
      'Marathon rucksack 20 L – Harrow Outdoor',
      'Men | Women | Running | Trail | Marathon | Sale | Basket',
      'Our lightest pack for long days: 480 g, two front pockets, whistle on the strap. | £79.95 – in stock, free delivery over £50. | <h2>Details</h2> | Volume 20 litres. Fits a 2 litre bladder. Loops for poles. Tested over 100 miles of trail by our runners. | <h2>Reviews</h2> | Took it round my first 50K, no chafing. | Add to basket. Returns within 30 days.',
    ],
    [
      'de',
      'Sportgetränk Marathon Zitrone 1 kg',
      'Laufen | Rad | Trail | Marathon | Angebote | Warenkorb',
      'Pulver für 12 Liter, mit Salz und Kohlenhydraten. Für lange Läufe ab 20 km und Wettkämpfe. | 24,90 € inkl. MwSt., Lieferung in 2 Tagen. | <h2>Anwendung</h2> | 80 g auf 1 Liter Wasser, alle 5 km einen Becher trinken. | <h2>Bewertungen</h2> | Beim Halbmarathon gut vertragen. | In den Warenkorb. Widerruf 30 Tage.',
    ],
    [
      'es',
      'Mallas Maratón hombre',
      'Hombre | Mujer | Running | Trail | Maratón | Carrito',
      'Mallas largas con bolsillo para geles y cintura ajustable. Ideales para carreras de 10 km a maratón. | 49,90 €. Envío gratis desde 60 €. | <h2>Guía de tallas</h2> | S, M, L, XL. | <h2>Opiniones</h2> | Las usé en una media maratón y no rozan. | Añadir al carrito. Devolución en 30 días.',
    ],
    [
      'fr',
      'Ceinture porte-dossard Marathon',
      'Homme | Femme | Running | Trail | Promotions | Panier',
      'Ceinture élastique pour dossard et six gels, pour la course sur route et le trail. | 12,90 €, en stock, livraison en 48 h. | <h2>Caractéristiques</h2> | Poids 60 g, réglable de 60 à 110 cm. | <h2>Avis clients</h2> | Parfaite sur mon semi. | Ajouter au panier. Retours sous 30 jours.',
    ],
  ]),
  'a way to be walked': pagesOf([
    [
      'en',
      'Raven Crag circular',
      'Walks | Places to stay | Eat and drink | Events | Map',
      '<dl><dt>Distance</dt><dd>10 km</dd><dt>Ascent</dt><dd>450 m</dd><dt>Time</dt><dd>3–4 hours</dd><dt>Start</dt><dd>Dale Head car park</dd><dt>Terrain</dt><dd>Rocky paths, one steep climb</dd></dl> | From the car park follow the lane to the bridge and turn left through the gate. Climb the zigzag path to the crag, then keep the wall on your right. | The descent is on grass. Finish at the inn. | <a href="/t/12.gpx">Download the GPX</a>',
    ],
    [
      'de',
      'Rund um den Rabenstein',
      'Touren | Unterkünfte | Gastronomie | Veranstaltungen | Karte',
      '<table><tr><th>Strecke</th><td>10 km</td></tr><tr><th>Aufstieg</th><td>450 hm</td></tr><tr><th>Abstieg</th><td>450 hm</td></tr><tr><th>Dauer</th><td>3:30 h</td></tr><tr><th>Start</th><td>Parkplatz Talhof</td></tr></table> | Vom Parkplatz folgen wir dem Forstweg zur Brücke und biegen links ab. Über Serpentinen steigt der Pfad zum Rabenstein. | Der Rückweg läuft über Wiesen zum Gasthof. | <a href="/t/12.gpx">GPX laden</a>',
    ],
    [
      'fr',
      'Boucle du rocher des Corbeaux',
      'Randonnées | Hébergements | Restaurants | Agenda | Carte',
      '<dl><dt>Distance</dt><dd>10 km</dd><dt>Dénivelé positif</dt><dd>450 m</dd><dt>Durée</dt><dd>3 h 30</dd><dt>Départ</dt><dd>Parking du hameau</dd></dl> | Du parking, suivre la piste jusqu’au pont puis prendre à gauche. Le sentier monte en lacets jusqu’au rocher. | Retour par les prés, arrivée à l’auberge. | <a href="/t/12.gpx">Télécharger la trace GPX</a>',
    ],
    [
      'it',
      'Anello della Rupe dei Corvi',
      'Itinerari | Dormire | Mangiare | Eventi | Mappa',
      '<dl><dt>Lunghezza</dt><dd>10 km</dd><dt>Dislivello</dt><dd>450 m</dd><dt>Tempo</dt><dd>3 ore e 30</dd><dt>Partenza</dt><dd>Parcheggio del borgo</dd></dl> | Dal parcheggio si segue la strada forestale fino al ponte e si gira a sinistra. Il sentiero sale a tornanti fino alla rupe. | Si torna per i prati, arrivo all’osteria. | <a href="/t/12.gpx">Scarica la traccia GPX</a>',
    ],
    [
      'pt',
      'Percurso pedestre PR4 – Rocha dos Corvos',
      'Percursos | Alojamento | Restaurantes | Agenda | Mapa',
      '<dl><dt>Extensão</dt><dd>10 km</dd><dt>Desnível</dt><dd>450 m</dd><dt>Duração</dt><dd>3h30</dd><dt>Partida</dt><dd>Largo da aldeia</dd></dl> | Do largo segue-se o caminho florestal até à ponte e vira-se à esquerda. O trilho sobe até à rocha. | A chegada é junto à capela. | <a href="/t/12.gpx">Descarregar GPX</a>',
    ],
    [
      'ja',
      '烏岩コース',
      'コース紹介 | 宿泊 | 食べる | イベント | 地図',
      '<dl><dt>距離</dt><dd>10km</dd><dt>累積標高</dt><dd>450m</dd><dt>時間</dt><dd>3時間30分</dd><dt>スタート</dt><dd>里の駐車場</dd></dl> | 駐車場から林道を橋まで進み、左へ曲がります。つづら折りの道を登ると烏岩に着きます。 | 下りは草原を通り、ゴールは温泉です。 | <a href="/t/12.gpx">GPXをダウンロード</a>',
    ],
    [
      'nl',
      'Ravenrots-route',
      'Routes | Overnachten | Eten | Agenda | Kaart',
      '<dl><dt>Afstand</dt><dd>10 km</dd><dt>Hoogtemeters</dt><dd>450 m</dd><dt>Duur</dt><dd>3,5 uur</dd><dt>Start</dt><dd>Parkeerplaats bij de molen</dd></dl> | Vanaf de parkeerplaats volg je de bosweg tot de brug en ga je links. Het pad klimt naar de rots. | Terug loop je over de weide naar de herberg. | <a href="/t/12.gpx">GPX downloaden</a>',
    ],
  ]),
  'a race on wheels': pagesOf([
    [
      'en',
      'The Hundred Hills – course and rules',
      'Home | Course | Register | FAQ | Results',
      'Start at the market square at 7 am. Long course 160 km with 2,400 m of climbing, short course 85 km with 1,100 m. | Aid stations at km 40, 80 and 120: water, fruit, cake. Mechanics at the first two. | Cut-off at the second aid station: noon. | Registration is open until 1 May. Bib and chip at the race office. Helmets must be worn; riders keep right. Medals for all finishers.',
    ],
    [
      'it',
      'Cento Colli – percorsi e regolamento',
      'Home | Percorsi | Iscrizioni | Regolamento | Classifiche',
      'Partenza da piazza del Mercato alle 7. Percorso lungo 160 km, dislivello 2.400 m; percorso corto 85 km, dislivello 1.100 m. | Ristori ai km 40, 80 e 120, assistenza meccanica ai primi due. | Cancello orario al secondo ristoro: ore 12. | Iscrizioni fino al 1° maggio, ritiro pettorali e chip in segreteria. Casco obbligatorio. Medaglia a tutti gli arrivati.',
    ],
    [
      'fr',
      'Les Cent Collines – parcours et règlement',
      'Accueil | Parcours | Inscription | Règlement | Résultats',
      'Départ place du Marché à 7 h. Grand parcours 160 km, 2 400 m de dénivelé ; petit parcours 85 km, 1 100 m. | Ravitaillements aux km 40, 80 et 120, assistance mécanique aux deux premiers. | Barrière horaire au deuxième ravitaillement : midi. | Inscriptions jusqu’au 1er mai, retrait des dossards et des puces au gymnase. Casque à coque rigide obligatoire. Médaille pour tous.',
    ],
    [
      'es',
      'Cien Colinas – recorridos y reglamento',
      'Inicio | Recorridos | Inscripciones | Reglamento | Clasificaciones',
      'Salida en la plaza del Mercado a las 7. Recorrido largo 160 km con 2.400 m de desnivel, corto 85 km con 1.100 m. | Avituallamientos en los km 40, 80 y 120, asistencia mecánica en los dos primeros. | Corte en el segundo avituallamiento: 12 h. | Inscripciones hasta el 1 de mayo, dorsal y chip en la oficina. Casco obligatorio. Medalla para todos.',
    ],
    [
      'de',
      'Hundert Hügel – Strecken und Reglement',
      'Start | Strecken | Anmeldung | Reglement | Ergebnisse',
      'Start um 7 Uhr am Markt. Lange Strecke 160 km mit 2.400 Höhenmetern, kurze Strecke 85 km mit 1.100. | Verpflegung bei km 40, 80 und 120, Werkstattservice an den ersten beiden. | Zeitlimit an der zweiten Verpflegung: 12 Uhr. | Anmeldung bis 1. Mai, Startnummer und Chip im Rathaus. Es gilt Helmpflicht und die StVO. Medaille für alle im Ziel.',
    ],
  ]),
  'a triathlon with a run as its last leg': pagesOf([
    [
      'en',
      'Harbour Olympic – athlete guide',
      'Home | Course | Register | Athlete guide | Results',
      '<h2>Swim 1.5 km</h2> | One lap between the piers, wetsuits allowed below 22 °C. | <h2>Bike 40 km</h2> | Two laps of the coast road, 320 m of climbing, no drafting. | <h2>Run 10 km</h2> | Four flat laps of the harbour, two aid stations, finish line at the clock. | Registration: £85 until 1 May. Racking from 6 am. Cut-off 4 hours. Relay teams of three welcome. Medals and age group prizes.',
    ],
    [
      'de',
      'Hafen-Kurzdistanz – Infos für Starter',
      'Start | Strecken | Anmeldung | Infos | Ergebnisse',
      '<h2>Schwimmen 1,5 km</h2> | Eine Runde zwischen den Molen, Neopren bis 22 °C erlaubt. | <h2>Radfahren 40 km</h2> | Zwei Runden auf der Küstenstraße, Windschattenverbot. | <h2>Laufen 10 km</h2> | Vier flache Runden am Hafen, zwei Verpflegungsstellen, Ziel an der Uhr. | Anmeldung 85 € bis 1. Mai. Check-in ab 6 Uhr, Zeitlimit 4 Stunden. Staffeln willkommen. Medaillen und Altersklassen.',
    ],
    [
      'fr',
      'Distance M du Port – guide du concurrent',
      'Accueil | Parcours | Inscription | Guide | Résultats',
      '<h2>Natation 1,5 km</h2> | Une boucle entre les jetées, combinaison autorisée sous 24 °C. | <h2>Vélo 40 km</h2> | Deux boucles sur la corniche, sans drafting. | <h2>Course à pied 10 km</h2> | Quatre boucles plates sur le port, deux ravitaillements, arrivée à l’horloge. | Inscription 85 € jusqu’au 1er mai. Parc à vélos dès 6 h, barrière horaire 4 h. Relais bienvenus.',
    ],
    [
      'pt',
      'Olímpico do Porto – guia do atleta',
      'Início | Percursos | Inscrições | Guia | Resultados',
      '<h2>Natação 1,5 km</h2> | Uma volta entre os molhes, fato permitido abaixo de 22 °C. | <h2>Ciclismo 40 km</h2> | Duas voltas na marginal. | <h2>Corrida 10 km</h2> | Quatro voltas planas no porto, dois abastecimentos, meta junto ao relógio. | Inscrições 85 € até 1 de maio. Parque de transição desde as 6 h, limite de 4 horas. Estafetas bem-vindas. Medalhas.',
    ],
    [
      'en',
      'How long is each leg?',
      'Home | Swim | Bike | Run | Shop | Log in',
      'The sport began in California and joined the Games in 2000. | The standard distance is a 1.5 km swim, a 40 km bike and a 10 km run; the sprint distance is half of it, with a 5 km run at the end. | Athletes change in the transition zone, and their time counts. Sign up for our newsletter.',
    ],
  ]),
  'a race in the water': pagesOf([
    [
      'en',
      'Course and cut-off times',
      'Home | Register | Course | FAQ | Results',
      'The 5K is two laps of the lake, the 10K is four, keep the orange buoys on your left. | Start 8 am from the beach, all must be out of the water by noon. | Feed station on the pontoon after each lap. Caps and tow floats are given out at check-in; wetsuits are optional. | Registration closes on 1 July. Medals and age group prizes at the finish.',
    ],
    [
      'de',
      'Strecken und Zeitlimit',
      'Start | Anmeldung | Strecken | Ergebnisse',
      'Die 5 km sind zwei Runden im See, die 10 km vier; die Bojen bleiben links. | Start um 8 Uhr am Strand, um 12 Uhr müssen alle aus dem Wasser sein. | Verpflegung am Steg nach jeder Runde. Badekappe und Boje gibt es bei der Anmeldung, Neopren ist freigestellt. | Meldeschluss 1. Juli. Medaillen im Ziel.',
    ],
    [
      'es',
      'Recorridos y tiempos',
      'Inicio | Inscripciones | Recorridos | Clasificaciones',
      'El 5K son dos vueltas al lago y el 10K cuatro; las boyas quedan a la izquierda. | Salida a las 8 desde la playa, a las 12 todos fuera del agua. | Avituallamiento en el pantalán tras cada vuelta. Gorro y boya se entregan con el dorsal; neopreno opcional. | Inscripciones hasta el 1 de julio. Medallas en la meta.',
    ],
  ]),
  'news of a race for those who do not run it': pagesOf([
    [
      'en',
      'Streets closed for Sunday’s marathon',
      'News | Sport | Weather | Traffic | Jobs | Subscribe',
      'By Dana Field. Published: Nov. 11 at 3:52 PM. | Drivers should plan ahead for Sunday, police said. Bridge Street will be closed from 6 a.m. to noon, Dock Road from 7 a.m. | The Port City Marathon starts at 7 a.m. with 9,000 runners; a half marathon and a 5K are held as well. Officers will let cars cross when there is a gap. | Buses 4 and 9 take another route. | Read next: council votes on parking fees.',
    ],
    [
      'en',
      'Marathon looks for 200 helpers',
      'News | Sport | Weather | Jobs | Subscribe',
      'The Port City Marathon needs another 200 volunteers, its director said on Tuesday. | Helpers hand out water, hold the finish tape and keep runners on the course; they get a shirt and lunch. | “Without them there is no race,” she said. The marathon is on May 13. A link to sign up as a volunteer is on its website.',
    ],
    [
      'de',
      'Marathon am Sonntag: diese Straßen sind gesperrt',
      'Nachrichten | Sport | Wetter | Verkehr | Stellen | Abo',
      'Von Dana Feld. Autofahrer müssen am Sonntag Umwege fahren. Die Brückenstraße ist von 6 bis 12 Uhr gesperrt, die Hafenstraße ab 7 Uhr. | Um 9 Uhr starten 9.000 Läufer zum Hafenmarathon, dazu ein Halbmarathon und ein 10-km-Lauf. Die Polizei lässt Autos nur in Lücken queren. | Die Busse 4 und 9 werden umgeleitet.',
    ],
    [
      'fr',
      'Marathon dimanche : les rues fermées',
      'Actualités | Sport | Météo | Circulation | Emploi | S’abonner',
      'Les automobilistes devront patienter dimanche. La rue du Pont sera fermée de 6 h à midi, le quai dès 7 h. | À 9 h, 9 000 coureurs prendront le départ du marathon du Port ; un semi et un 10 km sont aussi au programme. La police laissera passer les voitures entre deux groupes. | Les bus 4 et 9 seront déviés.',
    ],
    [
      'nl',
      'Straten dicht door marathon van zondag',
      'Nieuws | Sport | Weer | Verkeer | Vacatures | Abonneren',
      'Automobilisten moeten zondag omrijden. De Brugstraat is van 6 tot 12 uur afgesloten, de kade vanaf 7 uur. | Om 9 uur starten 9.000 lopers aan de Havenmarathon; er is ook een halve marathon en een 10 kilometer. De politie laat auto’s alleen tussen de groepen door. | De bussen 4 en 9 rijden om.',
    ],
    [
      'es',
      'Calles cortadas el domingo por el maratón',
      'Noticias | Deportes | El tiempo | Tráfico | Empleo | Suscríbete',
      'Los conductores tendrán que dar rodeos el domingo. La calle del Puente estará cerrada de 6 a 12 h y el muelle desde las 7. | A las 9 tomarán la salida 9.000 corredores del maratón del Puerto, con una media y un 10K. La policía dejará cruzar entre grupos. | Los autobuses 4 y 9 cambian de ruta.',
    ],
  ]),
  'results where no site of the table tells': pagesOf([
    [
      'en',
      'Port 10K 2025 – overall results',
      'Events | Results | Photos | Contact',
      '<table><tr><th>Pos</th><th>Bib</th><th>Name</th><th>Club</th><th>Chip time</th></tr><tr><td>1</td><td>12</td><td>Rob Finch</td><td>Port AC</td><td>31:40</td></tr><tr><td>2</td><td>40</td><td>Lee Park</td><td>Dale</td><td>31:52</td></tr><tr><td>3</td><td>7</td><td>Sam Orr</td><td>Port AC</td><td>32:05</td></tr></table> | Distance 10 km. 412 finishers. Search by name or bib.',
    ],
    [
      'de',
      'Hafenlauf 10 km: Einlaufliste',
      'Veranstaltungen | Ergebnisse | Fotos | Kontakt',
      '<table><tr><th>Platz</th><th>StNr</th><th>Name</th><th>Verein</th><th>Netto</th></tr><tr><td>1</td><td>12</td><td>Timo Rau</td><td>LG Hafen</td><td>31:40</td></tr><tr><td>2</td><td>40</td><td>Ole Kern</td><td>TSV</td><td>31:52</td></tr><tr><td>3</td><td>7</td><td>Jan Ost</td><td>LG Hafen</td><td>32:05</td></tr></table> | 412 Läufer im Ziel. Urkunde drucken, nach Name oder Startnummer suchen.',
    ],
    [
      'fr',
      '10 km du Port : classement scratch',
      'Épreuves | Résultats | Photos | Contact',
      '<table><tr><th>Place</th><th>Dossard</th><th>Nom</th><th>Club</th><th>Temps</th></tr><tr><td>1</td><td>12</td><td>Hugo Blanc</td><td>AC Port</td><td>31:40</td></tr><tr><td>2</td><td>40</td><td>Tom Riou</td><td>US Dol</td><td>31:52</td></tr><tr><td>3</td><td>7</td><td>Luc Mor</td><td>AC Port</td><td>32:05</td></tr></table> | 412 arrivants. Rechercher par nom ou dossard.',
    ],
    [
      'ja',
      '港10km 記録一覧',
      '大会 | 記録 | 写真 | お問い合わせ',
      '<table><tr><th>順位</th><th>ナンバー</th><th>氏名</th><th>所属</th><th>タイム</th></tr><tr><td>1</td><td>12</td><td>佐藤 健</td><td>港AC</td><td>31:40</td></tr><tr><td>2</td><td>40</td><td>高橋 亮</td><td>里走会</td><td>31:52</td></tr></table> | 完走者412人。氏名またはナンバーで検索。',
    ],
  ]),
  'shoes for runners': pagesOf([
    [
      'en',
      'Falcon 3: the one for race day?',
      'Home | Reviews | Trail | Marathon | Deals | About',
      'The Falcon 3 weighs 7.9 oz and drops 8 mm from heel to toe. Price: $160. | We ran 200 miles in it, on roads and easy trails, from 5K to a half marathon. | The foam is soft and quick, the plate is stiff. Grip on wet streets is good. | Pros: light, fast. Cons: narrow. Best for: 10K to marathon. | We may earn a commission when you buy through our links.',
    ],
    [
      'de',
      'Falke 3 im Test: schnell bis zum Marathon',
      'Start | Tests | Trail | Marathon | Angebote',
      'Der Falke 3 wiegt 225 g, die Sprengung beträgt 8 mm, der Preis 160 Euro. | Wir sind 300 km damit gelaufen, auf Asphalt und Waldwegen, von 5 km bis Halbmarathon. | Die Dämpfung ist weich, die Platte steif, der Halt auf nasser Strecke gut. | Fazit: leicht, schnell, schmal. Für 10 km bis Marathon.',
    ],
    [
      'ja',
      'ファルコン3 レビュー フルマラソンにも',
      'ホーム | レビュー | トレイル | マラソン | セール',
      'ファルコン3は225g、ドロップ8mm、価格は18,000円。 | 5kmからハーフまで、舗装路とトレイルを300km走って試しました。 | クッションは柔らかく、プレートは硬め。雨の路面でもグリップします。 | サブ4を目指す人に向いています。購入はこちら。',
    ],
    [
      'pt',
      'Falcão 3: testámos o ténis para a maratona',
      'Início | Testes | Trail | Maratona | Promoções',
      'O Falcão 3 pesa 225 g, tem 8 mm de drop e custa 160 €. | Corremos 300 km com ele, em estrada e trilhos, dos 5 km à meia maratona. | A espuma é macia, a placa é rígida e a aderência no molhado é boa. | Prós: leve e rápido. Contras: estreito. Indicado para 10 km e maratona.',
    ],
  ]),
  'a calendar of races': pagesOf([
    [
      'en',
      'Races in May',
      'Home | Calendar | Clubs | Submit a race | Contact',
      '<h2>Saturday 3 May</h2> | Dale 10K, Dale – entries £18. Moor Half Marathon, Moorside. | <h2>Sunday 4 May</h2> | Port Marathon, Port City. Mill 5K, Milltown. Crag Fell Race, 9 km, 600 m of ascent. | <h2>Saturday 10 May</h2> | Lake 15K, Lakeside – enter online. Forest Ultra 50K. | <h2>Sunday 11 May</h2> | Abbey 10 Mile. Castle Trail Run 12K. Filter by county, distance and terrain.',
    ],
    [
      'de',
      'Läufe im Mai',
      'Start | Termine | Vereine | Lauf eintragen | Kontakt',
      '<h2>Samstag, 3. Mai</h2> | Tallauf 10 km, Startgeld 12 Euro. Moor-Halbmarathon, Moorheim. | <h2>Sonntag, 4. Mai</h2> | Hafenmarathon. Mühlenlauf 5 km. Berglauf am Rabenstein, 9 km, 600 hm. | <h2>Samstag, 10. Mai</h2> | Seelauf 15 km, Online-Anmeldung. Waldultra 50 km. | <h2>Sonntag, 11. Mai</h2> | Klosterlauf 10 km. Burgtrail 12 km. Nach Region und Strecke filtern.',
    ],
    [
      'it',
      'Le corse di maggio',
      'Home | Calendario | Società | Inserisci gara | Contatti',
      '<h2>Sabato 3 maggio</h2> | Corri in Valle 10 km, iscrizione 10 euro. Mezza maratona della Brughiera. | <h2>Domenica 4 maggio</h2> | Maratona del Porto. Stramulino 5 km. Vertical della Rupe, 9 km, 600 m D+. | <h2>Sabato 10 maggio</h2> | Giro del Lago 15 km, iscrizioni online. Ultra del Bosco 50 km. | <h2>Domenica 11 maggio</h2> | Dieci miglia dell’Abbazia. Trail del Castello 12 km.',
    ],
    [
      'ja',
      '5月の大会',
      'ホーム | 大会を探す | クラブ | 掲載依頼 | お問い合わせ',
      '<h2>5月3日(土)</h2> | 谷10km 参加料4,000円。高原ハーフマラソン。 | <h2>5月4日(日)</h2> | 港マラソン。水車5km。烏岩トレイルラン 9km。 | <h2>5月10日(土)</h2> | 湖畔15km。森のウルトラ50km。 | <h2>5月11日(日)</h2> | 寺町ロードレース10km。城跡トレイル12km。地域や距離で検索できます。',
    ],
  ]),
  'a marathon of code or films': pagesOf([
    [
      'en',
      'HarbourHack: a 24 hour coding run',
      'About | Schedule | FAQ | Register | Sponsors',
      'Teams of four build something new between Saturday noon and Sunday noon. | Check-in opens at 10 am, the start is at noon, the finish line is the demo. Food and water all night. | <h2>FAQ</h2> | Who can take part? Anybody over 16. What does it cost? Nothing. | Prizes for the first three teams. Registration closes on 1 May, 120 places.',
    ],
    [
      'fr',
      'Marathon de code : 24 heures, 40 équipes',
      'Accueil | Programme | FAQ | Inscription | Partenaires',
      'Départ samedi à midi, arrivée dimanche à midi : chaque équipe construit un prototype. | Accueil dès 10 h, ravitaillement toute la nuit, dotation pour les trois premières équipes. | Inscription gratuite jusqu’au 1er mai, 120 places, dès 16 ans.',
    ],
    [
      'pt',
      'Maratona de programação: 24 horas',
      'Início | Programa | Perguntas | Inscrições | Parceiros',
      'A partida é no sábado ao meio-dia e a chegada no domingo: cada equipa cria um protótipo. | Credenciação às 10 h, abastecimento toda a noite, prémios para as três primeiras equipas. | Inscrições gratuitas até 1 de maio, 120 vagas.',
    ],
    [
      'es',
      'Maratón de cine de terror',
      'Cartelera | Festival | Entradas | Contacto',
      'Siete películas en una noche: salida a las 19 h, meta a las 7 con desayuno. | Entrada 20 €, avituallamiento en el bar, premio para quien no se duerma. | Plazas limitadas, inscripción en taquilla.',
    ],
    [
      'de',
      'Serienmarathon: zwölf Folgen, eine Nacht',
      'Programm | Festival | Karten | Kontakt',
      'Start um 19 Uhr, Ziel um 7 Uhr beim Frühstück. | Eintritt 20 Euro, Verpflegung an der Bar, ein Preis für alle, die durchhalten. | Begrenzte Plätze, Anmeldung an der Kasse.',
    ],
    [
      'ja',
      '一挙上映マラソン 七本立て',
      '上映 | 映画祭 | チケット | お問い合わせ',
      'スタートは19時、ゴールは翌朝7時。七本の映画を続けて上映します。 | 参加料3,000円、定員120名、完走者には記念品。 | 受付は18時から、飲食の販売があります。',
    ],
  ]),
  'a club, its evenings and its helpers': pagesOf([
    [
      'en',
      'Join us',
      'Home | Training | Races | Membership | Kit | Committee',
      'We meet on Tuesdays and Thursdays at 7 pm at the leisure centre and run 5 to 8 miles in groups of all paces. | Membership is £30 a year and includes England Athletics registration. | Many members race: 10Ks, half marathons, cross country, and the spring marathon. We hold the Dale 10K each May. | New runners welcome: come along and try three sessions before you join.',
    ],
    [
      'de',
      'Unser Lauftreff',
      'Start | Lauftreff | Wettkämpfe | Mitglied werden | Vorstand',
      'Wir treffen uns dienstags und donnerstags um 19 Uhr am Sportheim und laufen 6 bis 12 km in drei Gruppen. | Der Beitrag beträgt 40 Euro im Jahr. | Viele von uns starten bei Volksläufen, Halbmarathons und Crossläufen. Im Mai richten wir den Tallauf aus. | Neue Läuferinnen und Läufer sind willkommen, einfach vorbeikommen.',
    ],
    [
      'nl',
      'Loopgroep',
      'Home | Trainingen | Wedstrijden | Lid worden | Bestuur',
      'We trainen op dinsdag en donderdag om 19 uur bij het clubhuis en lopen 6 tot 12 km in drie groepen. | De contributie is 90 euro per jaar. | Veel leden doen mee aan prestatielopen, halve marathons en crosses. In mei organiseren wij de Dalloop. | Nieuwe lopers zijn welkom: doe drie keer gratis mee.',
    ],
    [
      'fr',
      'Nos entraînements',
      'Accueil | Entraînements | Courses | Adhésion | Bureau',
      'Rendez-vous mardi et jeudi à 19 h au stade : 6 à 12 km en trois groupes, fractionné le jeudi. | La cotisation est de 90 € par an, licence comprise. | Nos coureurs participent à des 10 km, semis et trails. En mai, le club organise les Foulées du Val. | Débutants bienvenus, trois séances d’essai.',
    ],
  ]),
  'obstacles without a run': pagesOf([
    [
      'en',
      'The obstacles',
      'Home | Tickets | Obstacles | Gallery | FAQ',
      'Mud Mile: fifty yards of knee-deep mud. | The Wall: eight feet of timber, bring a friend. | Monkey Bars: above cold water. | Tube Crawl, Cargo Net, Ice Bath, Slide of Doom. | You may walk around any of them. Waves start every 20 minutes. Under 16s with an adult.',
    ],
    [
      'de',
      'Die Hindernisse',
      'Start | Tickets | Hindernisse | Bilder | Fragen',
      'Schlammgrube: fünfzig Meter bis zum Knie. | Die Wand: zweieinhalb Meter Holz. | Hangelgerüst über kaltem Wasser. | Kriechrohr, Kletternetz, Eisbad, Rutsche. | Jedes Hindernis darf ausgelassen werden. Startwellen alle 20 Minuten, unter 16 nur mit Eltern.',
    ],
    [
      'es',
      'Los obstáculos',
      'Inicio | Entradas | Obstáculos | Fotos | Preguntas',
      'Foso de barro: cincuenta metros hasta la rodilla. | El muro: dos metros y medio de madera. | Barras de mono sobre agua fría. | Túnel, red de carga, baño de hielo, tobogán. | Puedes saltarte cualquiera. Tandas cada 20 minutos, menores de 16 con un adulto.',
    ],
  ]),
  'what a kind of race is': pagesOf([
    [
      'en',
      'Fun run',
      'Home | Topics | About | Log in',
      'A fun run is an event where people run or walk for enjoyment, often to raise money for a good cause. | Distances are usually 5K or 10K; participants pay a registration fee and may get a T-shirt or a medal. | Colour runs, mud runs and turkey trots are well-known kinds.',
    ],
    [
      'de',
      'Spendenlauf',
      'Start | Themen | Über uns | Anmelden',
      'Ein Spendenlauf ist eine Veranstaltung, bei der Teilnehmer für jede gelaufene Runde Geld von Sponsoren erhalten, das einem guten Zweck zukommt. | Üblich sind Runden von 400 m bis 1 km. Meist laufen Schulklassen oder Firmen. | Die erste Veranstaltung dieser Art fand vermutlich in den 1960er-Jahren statt.',
    ],
    [
      'it',
      'Trail running',
      'Home | Argomenti | Chi siamo | Accedi',
      'Il trail running è una disciplina della corsa che si pratica su sentieri, in genere con dislivello. | Le gare possono essere brevi, fino a 21 km, oppure ultra, oltre i 42 km; i partecipanti portano di solito acqua e giacca. | È nato in Inghilterra e oggi conta migliaia di praticanti.',
    ],
    [
      'es',
      'Media maratón',
      'Inicio | Temas | Acerca de | Entrar',
      'La media maratón es una carrera de fondo de 21,0975 km, la mitad de una maratón. | Suele disputarse en asfalto y muchas ciudades tienen la suya. | El récord mundial masculino está por debajo de los 58 minutos.',
    ],
  ]),
};

/** Pages of races whose sites speak of other things beside. */
export const RACES: Readonly<Record<string, readonly WholePage[]>> = {
  'a triathlon’s festival with a run to enter': pagesOf([
    [
      'en',
      'Harbour Festival: the 5K run',
      'Triathlon | Swim | Bike | 5K run | Register | Results',
      'Not a triathlete? On Saturday evening there is a 5K run of its own, open to everybody. | Start 6 pm at the clock, two flat laps of the harbour, water at the turn, chip timing. | Entry £18 until 1 May, £22 on the day. Race numbers from 4 pm. Medal for every finisher. | The triathlon is on Sunday.',
    ],
    [
      'de',
      'Hafenfest: der 5-km-Lauf am Samstag',
      'Triathlon | Schwimmen | Rad | 5-km-Lauf | Anmeldung | Ergebnisse',
      'Auch ohne Rad und Neo dabei: Am Samstagabend gibt es einen eigenen 5-km-Lauf für alle. | Start 18 Uhr an der Uhr, zwei flache Runden am Hafen, Wasser an der Wende, Chipzeitmessung. | Startgeld 12 Euro, Nachmeldung 15 Euro. Startnummern ab 16 Uhr. Medaille für alle im Ziel. | Am Sonntag folgt der Triathlon.',
    ],
    [
      'es',
      'Festival del Puerto: la carrera de 5 km',
      'Triatlón | Natación | Bici | Carrera 5K | Inscripciones | Clasificaciones',
      'El sábado por la tarde hay una carrera popular de 5 km abierta a todos, aparte del triatlón del domingo. | Salida a las 18 h en el reloj, dos vueltas llanas al puerto, agua en el giro, cronometraje con chip. | Inscripción 12 €, el mismo día 15 €. Dorsales desde las 16 h. Medalla para todos los corredores.',
    ],
    [
      'fr',
      'Fête du Port : les 5 km du samedi',
      'Triathlon | Natation | Vélo | 5 km | Inscription | Résultats',
      'Samedi soir, une course à pied de 5 km est ouverte à tous, en plus du triathlon du dimanche. | Départ à 18 h sous l’horloge, deux boucles plates autour du port, eau au demi-tour, chronométrage à puce. | Inscription 12 €, 15 € sur place. Retrait des dossards dès 16 h. Médaille pour tous les coureurs.',
    ],
  ]),
  'a town’s page of its run': pagesOf([
    [
      'en',
      'Dale 10K',
      'Council | Bins | Schools | Planning | Libraries | Events',
      'The Dale 10K comes back on Sunday 4 May at 10 am. | The course is two laps of the park and the high street, with one short hill. | Enter online for £18; numbers are collected at the town hall from 8 am. Water at 5 km, medals for all finishers. | Parking at the school. The high street is closed until noon.',
    ],
    [
      'de',
      'Tallauf',
      'Rathaus | Abfall | Schulen | Bauen | Bücherei | Veranstaltungen',
      'Am Sonntag, 4. Mai, um 10 Uhr startet der Tallauf über 10 km. | Die Strecke führt in zwei Runden durch Park und Hauptstraße, mit einem kurzen Anstieg. | Anmeldung online, 12 Euro; Startnummern ab 8 Uhr im Rathaus. Wasser bei km 5, Urkunden für alle. | Parken an der Schule, die Hauptstraße ist bis 12 Uhr gesperrt.',
    ],
    [
      'fr',
      'Les Foulées du Val',
      'Mairie | Déchets | Écoles | Urbanisme | Médiathèque | Agenda',
      'Les Foulées du Val reviennent le dimanche 4 mai à 10 h : 10 km en deux boucles, dans le parc et la grand-rue, avec une petite côte. | Inscription en ligne, 12 € ; dossards dès 8 h à la mairie. Ravitaillement au 5e km, médaille pour tous. | Parking à l’école, rue fermée jusqu’à midi.',
    ],
    [
      'ja',
      '谷の町ロードレース',
      '町役場 | ごみ | 学校 | 都市計画 | 図書館 | 行事',
      '5月4日(日)10時スタート、10kmの部と3kmの部があります。 | コースは公園と大通りを2周、短い坂が一つあります。 | 参加料2,000円、申込は4月1日まで。受付は8時から役場で、ナンバーカードを渡します。5km地点に給水所。 | 駐車場は小学校です。',
    ],
    [
      'nl',
      'Dalloop',
      'Gemeente | Afval | Scholen | Bouwen | Bibliotheek | Agenda',
      'Op zondag 4 mei om 10 uur start de Dalloop over 10 km. | Het parcours gaat in twee ronden door het park en de hoofdstraat, met een korte klim. | Inschrijven kan online, 12 euro; startnummers vanaf 8 uur in het gemeentehuis. Water na 5 km, medaille voor iedereen. | Parkeren bij de school.',
    ],
    [
      'it',
      'Corri in Valle',
      'Comune | Rifiuti | Scuole | Urbanistica | Biblioteca | Eventi',
      'Domenica 4 maggio alle 10 torna Corri in Valle: 10 km in due giri, tra il parco e il corso, con una breve salita. | Iscrizioni online a 12 euro; pettorali dalle 8 in municipio. Ristoro al 5° km, medaglia per tutti. | Parcheggio alla scuola, corso chiuso fino a mezzogiorno.',
    ],
    [
      'pt',
      'Corrida do Vale',
      'Câmara | Resíduos | Escolas | Urbanismo | Biblioteca | Agenda',
      'No domingo, 4 de maio, às 10 h, regressa a Corrida do Vale: 10 km em duas voltas ao parque e à avenida, com uma pequena subida. | Inscrições online, 12 €; dorsais a partir das 8 h na câmara. Abastecimento aos 5 km, medalha para todos. | Estacionamento na escola.',
    ],
    [
      'es',
      'Carrera del Valle',
      'Ayuntamiento | Residuos | Colegios | Urbanismo | Biblioteca | Agenda',
      'El domingo 4 de mayo a las 10 vuelve la Carrera del Valle: 10 km en dos vueltas al parque y la avenida, con una cuesta corta. | Inscripción en línea, 12 €; dorsales desde las 8 en el ayuntamiento. Agua en el km 5, medalla para todos. | Aparcamiento en el colegio.',
    ],
  ]),
};
