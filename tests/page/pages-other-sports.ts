import { pagesOf, type WholePage } from './whole-page';

/** Pages of other sports, in the words of a run. */
export const OTHER_SPORTS: Readonly<Record<string, readonly WholePage[]>> = {
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
  'a race on snow': pagesOf([
    [
      'en',
      'The Birch Classic – courses and entry',
      'Home | Courses | Register | Waxing | Results',
      'The classic technique race is 42 km in two laps, the freestyle 21 km. Start 9 am on the lake, waves by seeding. | Feed stations every 7 km, time limit five hours. | Entry fee $90 until 1 January, bibs and chips from Friday in the lodge. Tracks are groomed overnight. | Medals for all finishers, age group prizes.',
    ],
    [
      'de',
      'Birkenlauf – Strecken und Anmeldung',
      'Start | Strecken | Anmeldung | Wachstipps | Ergebnisse',
      'Klassisch 42 km in zwei Runden, Skating 21 km. Start um 9 Uhr am See, Startblöcke nach Vorjahreszeit. | Verpflegung alle 7 km, Zeitlimit fünf Stunden. | Startgeld 60 Euro bis 1. Januar, Startnummern ab Freitag im Loipenhaus. Die Loipe wird nachts gespurt. | Medaillen für alle im Ziel.',
    ],
    [
      'fr',
      'La Classique des Bouleaux – parcours et inscription',
      'Accueil | Parcours | Inscription | Fartage | Résultats',
      'Style classique 42 km en deux boucles, skating 21 km. Départ à 9 h sur le lac, lignes de départ selon les points. | Ravitaillements tous les 7 km, barrière horaire cinq heures. | Inscription 60 € jusqu’au 1er janvier, dossards dès vendredi au foyer de fond. Pistes tracées la nuit. | Médaille pour tous.',
    ],
  ]),
  'a race of horses, engines, oars or dogs': pagesOf([
    [
      'en',
      'Moor Endurance – rules and entry',
      'Home | Classes | Enter | Stabling | Results',
      'Classes of 40, 80 and 120 km on marked trails. Vet check before the start and at the end of each loop; hearts must be below 64 beats. | Entry £70 until 1 May, numbers at the secretary’s tent from 6 am. | Crew may meet their horse at the crew points. Hard hats are worn by every rider. Rosettes for all who complete.',
    ],
    [
      'en',
      'Castle Hillclimb – regulations',
      'Home | Entries | Regulations | Spectators | Results',
      'The course is 1.4 miles with 95 m of ascent. Practice at 9 am, timed runs from 1 pm. | Entries close on 1 May, £150. Scrutineering from 7 am, numbers on both doors. | Drivers need a competition licence and a fireproof suit. Awards in each class.',
    ],
    [
      'en',
      'River Head: course and entries',
      'Home | Course | Enter | Safety | Results',
      'Eights, fours and quads race 6.8 km with the stream. Division one starts at 11 am. | Crews marshal above the bridge and wear the numbers they collect at the boathouse. | Entry £20 a seat until 1 March. Coxes attend the briefing at 9 am. Pennants for the winners of each status.',
    ],
    [
      'de',
      'Distanzritt im Moor – Ausschreibung',
      'Start | Wettbewerbe | Nennung | Boxen | Ergebnisse',
      'Wettbewerbe über 40, 80 und 120 km auf markierten Wegen. Tierarztkontrolle vor dem Start und nach jeder Runde, Puls unter 64. | Nenngeld 70 Euro bis 1. Mai, Startnummern ab 6 Uhr in der Meldestelle. | Trosser dürfen an den Trosspunkten helfen. Reitkappe ist Pflicht. Schleifen für alle Pferde in der Wertung.',
    ],
    [
      'it',
      'Cronoscalata del Castello – regolamento',
      'Home | Iscrizioni | Regolamento | Pubblico | Classifiche',
      'Percorso di 6 km, dislivello 420 m. Prove alle 9, gara dalle 13. | Iscrizioni fino al 1° maggio, 250 euro. Verifiche tecniche dalle 7, numeri sulle portiere. | I conduttori devono avere la licenza e la tuta ignifuga. Premi per ogni classe di vetture.',
    ],
    [
      'es',
      'Raid hípico del Páramo – reglamento',
      'Inicio | Categorías | Inscripción | Boxes | Clasificaciones',
      'Pruebas de 40, 80 y 120 km por caminos señalizados. Control veterinario antes de la salida y tras cada fase, pulso inferior a 64. | Matrícula 70 euros hasta el 1 de mayo, petos desde las 6. | Los jinetes llevan casco; los asistentes esperan en los puntos de asistencia. Premio para cada caballo clasificado.',
    ],
    [
      'en',
      'Spring Open Dog Show',
      'Home | Classes | Schedule | Enter | Results',
      'Judging from 9:30 am in four rings, the toy group first. | Entries close on 1 May, £12 a class, ring numbers at the secretary’s table. | Water bowls at each ring, no flexi leads. Best in show at 4 pm, rosettes to the first five.',
    ],
  ]),
  'a run that nobody runs': pagesOf([
    [
      'en',
      'How a bank run begins',
      'Markets | Money | Opinion | Log in | Subscribe',
      'A bank run starts when savers fear that others will draw their money first. | In the long run deposits are insured, but a run can race ahead of any rule. | Three lenders lost a quarter of their deposits in two days; shares fell 42%. The sprint to safety became a marathon for the regulator.',
    ],
    [
      'de',
      'Tarifverhandlungen: nach dem Marathon ist vor dem Marathon',
      'Politik | Wirtschaft | Sport | Abo',
      'Nach 19 Stunden war die Ziellinie in Sicht, dann lief alles wieder auseinander. | Der Sitzungsmarathon endete ohne Ergebnis, die nächste Runde beginnt am Montag um 10 Uhr. | Es gehe nun auf die letzten Kilometer, sagte der Verhandlungsführer.',
    ],
    [
      'fr',
      'Budget : un marathon de 40 heures à l’Assemblée',
      'Politique | Économie | Sport | S’abonner',
      'Les députés ont entamé lundi la dernière ligne droite d’un marathon budgétaire. | Départ à 9 h, arrivée espérée vendredi ; 1 200 amendements restent à examiner. | « C’est une course de fond », a déclaré le rapporteur.',
    ],
    [
      'es',
      'Cuarenta ciudades en tres semanas: la maratón del candidato',
      'Política | Economía | Deportes | Suscríbete',
      'El candidato arrancó ayer una maratón de mítines que lo llevará por 40 ciudades. | La carrera hacia la alcaldía entra en su recta final, según las encuestas. | La meta es el domingo a las 20 h, cuando cierren las urnas.',
    ],
  ]),
};
