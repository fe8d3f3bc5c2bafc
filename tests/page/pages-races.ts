import { pagesOf, type WholePage } from './whole-page';

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
