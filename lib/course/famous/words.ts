/**
 * A race's name brought to one form, so that "XLVII Maratón de Madrid", "Madrid Marathon 2026" and
 * "MARATHON MADRID" read alike: lower case, no accents, no year and no number of the edition, one word for
 * marathon and one for half marathon in every language.
 */

const MAX_NAME = 300;

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const whole = (pattern: string): RegExp => new RegExp(`${START}(?:${pattern})${END}`, 'gu');

const MARATHON = whole('maraton[aiu]?|marato|maratonas|marathona|maratonul|marathonlauf|μαραθωνιοσ');
const HALF = whole(
  '(?:half|semi|halve|media|medio|meia|mezza|mitja|demi|halv|pol|pul|yari) marathon|(?:halb|half|halv|semi|pol|pul|fel|puoli)marath?onu?|half|semi|mezza',
);
const LINK =
  /(?<=(?:^| )(?:half)?marathon) (?:de las?|de los|de l|de|di|da|do|du|d|del|della|dei|of|von|van|in)(?= )/g;
const ROMAN = '(?=[clxvi]{2})c?(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})';
const EDITION = whole(`(?:19|20)\\d\\d|\\d{1,3}(?:st|nd|rd|th|e|er|eme|a|o)|${ROMAN}`);

/** Lower case, without accents and punctuation, words parted by single spaces; decimals are cut off. */
export function plain(text: string): string {
  return text
    .slice(0, MAX_NAME)
    .normalize('NFKD')
    .replace(
      /(?<=^|\s)\d{1,3}\.(?=\s|\p{L})|['’‘]\d\d(?!\d)|第\s?\d{1,3}\s?回|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/gu,
      ' ',
    )
    .replace(/(\d)[.,]\d+/g, '$1')
    .replace(/[&+/]/g, ' and ')
    .replace(/(?<=^|[^\p{L}])([dl])['’](?=\p{L})/giu, '$1 ')
    .replace(/\p{M}/gu, (mark) => (mark === '\u3099' || mark === '\u309A' ? mark : ''))
    .normalize('NFC')
    .replace(/['’‘`´.]/g, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/þ/g, 'th')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/ς/g, 'σ')
    .replace(/ハーフマラソン|半程马拉松|半程馬拉松|하프 ?마라톤/g, ' halfmarathon ')
    .replace(/マラソン|马拉松|馬拉松|마라톤/g, ' marathon ')
    .replace(/([\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}])(\d)/gu, '$1 $2')
    .replace(/(\d)([\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}])/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name in its one form; see the head of this file. */
export function nameForm(text: string): string {
  return plain(text)
    .replace(MARATHON, 'marathon')
    .replace(HALF, 'halfmarathon')
    .replace(EDITION, ' ')
    .replace(/ +/g, ' ')
    .replace(LINK, '')
    .trim();
}

/** A title ("Berlin Marathon | Worlds Marathons") whole and its parts, each in its one form. */
export function partsOf(title: string): string[] {
  const parts = title.slice(0, MAX_NAME).split(/\s[-–—]+\s|\s*[|•·»]\s*|:\s/u);
  return [...new Set([title, ...parts].map(nameForm))].filter((part) => part !== '');
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Beside a race's name these say nothing: articles, editions, months, the page's own words, sponsors. */
export const HARMLESS = words(`
  the a an of de du des d la le les l el los las di da do dos del della dei il lo von van der die das den vom zum
  in im am at an on and und et y e i en og och 第 回 大会
  edition edicion edicio edicao edizione ausgabe auflage editie annual anniversary aniversario jubilaum
  official officiel officielle offizielle oficial ufficiale site website sitio sito web homepage home page
  race run running event info infos city ville stadt international internationaler internationale internacional
  internazionale internationaal registration register enter entry entries anmeldung inscription inscriptions
  inscripcion inscripciones inscricao inscricoes iscrizione iscrizioni inschrijving 公式 エントリー
  weekend week end festival january february march april may june july august september october november december
  januar februar marz mai juni juli oktober dezember monday tuesday wednesday thursday friday saturday sunday
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun sonntag dimanche domingo domenica
  tcs bmw bank america adidas nike asics hoka puma saucony brooks mizuno virgin money flora baxters generali zurich
  haspa mainova nn orlen volkswagen vw standard chartered life time chevron publix medtronic bmo tata mastercard
  sanlam schneider electric allianz santander seguros abbott irish kbc aj bell principality building society
  blackmores suzuki edp acea eon garmin rock n roll st jude nyrr baa dicks sporting goods totalsports zions
  islandsbanki trinidad alfonso edreams wizz air united airlines rbc kaiser permanente jal dietz watson
  course route map maps profile elevation guide details overview strecke streckenplan streckenprofil hohenprofil
  parcours recorrido percorso percurso recorregut profil perfil コース
  presented by powered τησ των στην
`);

/** Anywhere in a title these say that something else is meant than the race itself. */
export const OTHER_EVENT = words(`
  virtual virtually virtuel virtuelle virtuell virtuale virtueller remote anywhere walk walkers walking wandern
  marche marcha hike qualifier qualifiers qualifying training trainings trainingslauf entrainement entrenamiento
  allenamento treino clinic lottery ballot shakeout viewing party inline skate skates skating inlineskating handbike
  wheelchair pacer pacers prep ride bike bikes cycling cyclo velo swim camp tour tours replica relay relays staffel
  staffelmarathon relais relevos relevo staffetta ekiden estafette 駅伝 リレー kids kinder ninos enfants junior juniors
  youth schools schools mini baby fun expo breakfast treadmill backyard stair stairs tower beer zombie dog canicross
  duathlon triathlon aquathlon ironman swimrun film music coding hackathon reading quiz bot game podcast documentary
  winter frauenlauf ladies charity volunteer volunteers jogathon rowing kayak ski skiing snow snowshoe mtb gravel
  photos wallpaper poster shirt medal hotel hotels
  wins won winner winners gewinnt siegt sieger siegerin remporte vainqueur gagne gana ganador ganadora vince vincitore
  vincitrice vence vencedor vencedora wint winnaar 優勝
  report reports recap bericht laufbericht erfahrungsbericht erlebnisbericht recit cronica cronaca relato verslag 完走記
  laufreise laufreisen marathonreise marathonreisen trainingsplan trainingsplane trainingsschema travel trip trips reise reisen voyage voyages viaje viajes viaggio viaggi
  viagem viagens ツアー sightseeing fundraise fundraising fundraiser
`);

/** In front of a race's name these make another place or another race of it. */
export const OTHER_BEFORE = words(`
  new little east west north south fort port lake mount old upper lower pre post to for beyond anti not near towards
  vers hacia verso nach before after road countdown inside outside beside like alternative half
  park parks forest woods canal airport common
`);
/** Before and after a place's name these make another place of it. */
export const OTHER_PLACE_BEFORE = words(
  'new little east west north south fort port lake mount old upper lower saint',
);
export const OTHER_PLACE_AFTER = words(
  'spa heights falls springs landing junction mills corners township creek grove ridge plains center acres hills',
);

/** Of a road race's name these make a race on other ground or of another length. */
export const OTHER_GROUND = words(
  'trail trails trailrun ultra ultramarathon ultratrail skyrace skymarathon mountain berg montagne montana cross',
);
