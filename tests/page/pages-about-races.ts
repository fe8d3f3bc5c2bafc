import { pagesOf, type WholePage } from './whole-page';

/** Pages that speak of races without being one of theirs. */
export const ABOUT_RACES: Readonly<Record<string, readonly WholePage[]>> = {
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
