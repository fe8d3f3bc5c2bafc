import { describe, expect, it } from 'vitest';
import { sitePage } from './site-page';

type Case = readonly [language: string, title: string, text: string];

/** Pages that use a race's words, each among the menus of a race organiser's site. */
const SILENT: Readonly<Record<string, readonly Case[]>> = {
  'what is told once a race is over': [
    [
      'en',
      'Cold hands and a fast tail wind at the Weir 10K',
      'Maya Oduya won the women’s race in a time of 34:12, a minute ahead of Tess Hale. | Rob Finch took first in 31:40 and Lee Park came second. | It was held on wet roads; 412 finished. Thanks to all marshals at the water station.',
    ],
    [
      'de',
      'Nasse Straßen, schnelle Zeiten beim Wehrlauf',
      'Über 10 km siegte Jana Holt in 36:12 Minuten mit einer Minute Vorsprung. | Bei den Männern gewann Timo Rau, Zweiter wurde Ole Kern mit vier Sekunden Rückstand. | 412 Läuferinnen und Läufer nahmen teil. Der Verein bedankt sich bei allen Helfern an der Verpflegung.',
    ],
    [
      'fr',
      'Pluie et vent sur les 10 km du barrage',
      'Léa Morin s’impose en 36’12, devant la locale Inès Faure. | Chez les hommes, Hugo Blanc l’emporte et complète une belle semaine ; Tom Riou monte sur la troisième place. | Les 412 coureurs ont franchi la ligne sous la pluie. Bravo aux bénévoles du ravitaillement.',
    ],
    [
      'es',
      'Lluvia y buen ritmo en los 10 km de la presa',
      'Ana Vidal ganó en 36:12 y venció a Luz Prado por un minuto. | En hombres se impuso Iker Sanz; segundo puesto para Leo Marín. | Participaron 412 corredores y cruzaron la meta con frío. Gracias al avituallamiento.',
    ],
    [
      'nl',
      'Regen en snelle tijden bij de Stuwloop',
      'Iris Vos won de 10 km in 36.12, met een minuut voorsprong op Lotte Bos. | Bij de mannen was de zege voor Daan Kok; Sem Prins werd tweede. | De 412 lopers finishten in de regen. Het was een geslaagde editie.',
    ],
    [
      'ja',
      '雨の中で行われた堰ロードレース、接戦に',
      '10kmは佐藤が31分40秒で優勝し、二位に入ったのは高橋だった。 | 女子は鈴木が逃げ切った。412人が参加し、雨の中ゴールした。 | 給水所のボランティアに感謝したい。',
    ],
  ],
  'who may win on Sunday': [
    [
      'en',
      'Defending champion meets record holder on Sunday',
      'The world record holder Abeba Tesh faces the Olympic champion Jane Koros in the city marathon. | Both Kenyan and Ethiopian contenders have run under 2:17. The elite field is the fastest in history; the race is on television at 8 a.m.',
    ],
    [
      'de',
      'Titelverteidiger trifft auf Weltrekordler',
      'Der Olympiasieger und der Weltrekordler stehen am Sonntag beim Marathon gemeinsam am Start. | Favorit ist der Kenianer mit einer Bestzeit von 2:03:40; auch zwei Äthiopier zählen zu den Favoriten. Das Fernsehen überträgt ab 9 Uhr.',
    ],
    [
      'fr',
      'Le tenant du titre face au recordman',
      'Le champion olympique retrouve dimanche le recordman du monde sur le marathon. | Le Kényan, favori, vaut 2h03’40 ; deux Éthiopiens et le champion de France complètent l’affiche. À suivre à la télévision dès 8 h 30.',
    ],
  ],
  'how one runs, buys and joins': [
    [
      'en',
      'Finding the right running club',
      'Clubs usually meet twice a week, and most runners find a group of their pace. | Many races are more fun with friends: whether you train for a 5K or a marathon, a club can help. | Tips: ask about membership fees, typical distances and coaching.',
    ],
    [
      'de',
      'Die ersten zehn Kilometer: so gelingt der Einstieg',
      'Viele Läufer beginnen meist zu schnell. In der Regel hilft ein Trainingsplan mit drei Dauerläufen je Woche. | Woche 1: 3 x 20 Minuten. Woche 2: 3 x 25 Minuten, dazu Intervalle. | Laufschuhe mit guter Dämpfung, Ruhetage und Tipps gegen Verletzungen.',
    ],
    [
      'it',
      'Come scegliere le scarpe per la maratona',
      'Di solito si corre con scarpe leggere e ammortizzate; molti principianti sbagliano numero. | Negli allenamenti lunghi di 30 km provate la scarpa da gara. | Consigli: meglio due paia, per esempio uno per le ripetute.',
    ],
    [
      'pt',
      'Planilha de treino para a meia maratona',
      'Geralmente o treino dura doze semanas e a maioria corre quatro vezes. | Semana 1: rodagem de 6 km e treino de força. Semana 2: 8 km e tiros. | Dicas para iniciantes: tênis com amortecimento e descanso.',
    ],
  ],
  'money given': [
    [
      'en',
      'Nurses’ marathon effort: £41,000 for the hospice',
      'Runners of the city marathon raised £41,000 through donations. The charity thanks every donor; fundraising pages stay open. | Amy collected the most: friends donated £5,200 after she finished the 26.2 miles.',
    ],
    [
      'de',
      'Marathonläufer sammeln 41.000 Euro für das Hospiz',
      'Die Spenden der Läufer kommen dem Hospiz zugute; gespendet wurden 41.000 Euro. | Wer noch spenden möchte, findet das Konto hier. Amelie lief 42,195 km und übergab den Spendenscheck für den guten Zweck.',
    ],
    [
      'fr',
      'Les marathoniens ont récolté 41 000 € pour l’hospice',
      'Les dons des coureurs ont dépassé les espoirs : 41 000 € collectés. | La cagnotte reste ouverte aux donateurs. Après ses 42,195 km, Amélie a remis le chèque à l’association caritative.',
    ],
  ],
  'for those who hold races': [
    [
      'en',
      'Set up online registration for your event',
      'Race directors create a race page in minutes: click on Settings, upload your logo and choose the registration options. | Your participants pay online, and your dashboard shows every entry. Log in with your username and password.',
    ],
    [
      'de',
      'Online-Anmeldung für Ihre Veranstaltung',
      'Für Veranstalter: Klicken Sie auf Einstellungen, laden Sie Ihr Logo hoch und legen Sie Startgeld und Meldeschluss fest. | Ihre Teilnehmer melden sich online an, das Dashboard zeigt jede Meldung. Benutzername und Passwort genügen.',
    ],
    [
      'es',
      'Gestiona las inscripciones de tu evento',
      'Para organizadores: haz clic en Configuración, sube el logotipo y fija la cuota de inscripción. | Tus participantes pagan en línea y el panel de control muestra cada dorsal. Nombre de usuario y contraseña.',
    ],
  ],
  'dogs, oars and wheels': [
    [
      'en',
      'Classes and entry',
      'Six-dog professional: 22 miles. Four-dog sportsman: 12 miles. | Mushers sign in by 8 am; every dog in harness must have a vaccination record. | Entry fee $60, purse to the first five teams, sled and snow hook required.',
    ],
    [
      'en',
      'Entries and course',
      'Crews enter by Friday: coxed fours, coxless pairs, quad sculls. | The 4 km course runs downstream; boats marshal above the start and race in divisions. | Coxswains collect bow numbers from registration.',
    ],
    [
      'ja',
      '大会要項',
      '種目 ヒルクライム 18km(平均斜度5%) | 参加資格 中学生以上、車種はロードまたはMTB。ヘルメット着用。 | 参加料 8,000円 定員500名 制限時間2時間 スタート7:00 完走者に記録証。',
    ],
    [
      'fr',
      'Règlement',
      'Parcours de 90 et 140 km, départ à 8 h, ravitaillements aux km 40 et 80. | Casque obligatoire ; les cyclistes respectent le code de la route. | Inscription 35 €, plaque de cadre et puce au retrait des dossards, vélo couché interdit.',
    ],
    [
      'it',
      'Regolamento e percorsi',
      'Lungo 120 km, medio 80 km, corto 45 km. Casco obbligatorio. | Iscrizioni 40 euro, pacco gara e pettorale al ritrovo; partenza alle 8, ristori in salita. | Ciclisti tesserati o con certificato medico; e-bike fuori classifica.',
    ],
  ],
  'ways to be walked': [
    [
      'en',
      'Gorge Rim Loop',
      'Distance: 7.4 miles. Difficulty: moderate. Hiking time: 4 hours. | The trail starts at the parking lot; hikers climb 1,200 feet to the ridge and return by the creek. | Dogs on leash, no water on the route.',
    ],
    [
      'de',
      'Klammrunde über die Alm',
      'Länge 12 km, Gehzeit: 4 Stunden, Schwierigkeit: mittel. | Vom Wanderparkplatz steigen Wanderer auf Forstwegen 640 Höhenmeter zur Alm. | Einkehr auf der Hütte, Rückweg auf markierter Strecke.',
    ],
    [
      'es',
      'Ruta del cañón',
      'Distancia 12 km, duración: 4 horas, dificultad: moderada. | El sendero sale del aparcamiento; los senderistas suben 640 m de desnivel hasta el mirador. | Caminar con agua y gorra.',
    ],
    [
      'ja',
      '里山ウォーク 秋の20km',
      '歩く仲間を募集。20km、12km、6kmの三コース。 | 参加費1,000円、受付8時、スタート9時、完歩証あり。 | 歩きやすい靴でお越しください。',
    ],
    [
      'nl',
      'Herfstwandeltocht: 10, 20 en 30 km',
      'Wandelaars starten tussen 8 en 10 uur bij het dorpshuis. | Inschrijfgeld 3 euro, routes van 10, 20 en 30 km, stempelpost met koffie. | De wandelroute is bepijld; medaille voor jonge wandelaars.',
    ],
  ],
  'marathons of another kind': [
    [
      'en',
      'Coding marathon: 24 hours, 40 teams',
      'Register your team by Friday. Coding starts at noon, mentors help all night, prizes for the best app. | Check in at the hall, rules and schedule below. Finish at noon on Sunday.',
    ],
    [
      'it',
      'Maratona pianistica in biblioteca',
      'Dodici ore di pianoforte: partenza alle 9, arrivo alle 21. | Iscrizioni aperte ai giovani pianisti, percorso dal barocco al jazz, ristoro per il pubblico. | Ingresso libero, concerto finale.',
    ],
    [
      'de',
      'Filmmarathon: sieben Klassiker in einer Nacht',
      'Start um 19 Uhr, Ziel ist das Frühstück um 7 Uhr. | Kinokarten 20 Euro, Verpflegung an der Theke, Preise für die Wachsten. | Anmeldung bis Freitag an der Kasse.',
    ],
    [
      'pt',
      'Maratona de leitura na biblioteca',
      'A largada é às 9 h e a chegada às 21 h: doze horas de livros. | Inscrições gratuitas, vagas limitadas, hidratação e lanche para todos. | Cada leitor recebe um certificado.',
    ],
  ],
};

describe.each(Object.entries(SILENT))('%s', (_kind, cases) => {
  it.each(cases)('is none of our business (%s: %s)', (language, title, text) => {
    expect(sitePage(language, title, text).cardShown).toBe(false);
  });
});
