import { pagesOf, type WholePage } from './whole-page';

/** Pages of goods, walks and marathons of another kind. */
export const OTHER_THINGS: Readonly<Record<string, readonly WholePage[]>> = {
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
};
