/** What the heads of a page settle, whatever its text says. */

/** Words that only a page about something else has in its title. */
const OTHER_SPORT =
  /\b(?:triath\w+|triatl[oó]n\w*|duath\w+|duatl[oó]n\w*|aquath\w+|aquabike|ironman|swimrun|gran ?fondo|sportive|mtb|mountain ?bik\w+|cycl\w+|ciclis\w+|cicloturis\w+|bik(?:e|es|ing)|bicycles?|gravel|enduro|horses?|hillclimbs?|motorsports?|motocross|rally\w*|ski(?:ing|s)?|skimarathon\w*|skilauf\w*|volksskilauf|vasaloppet|(?:lemming|engadin) loppet|skidlopp\w*|cykellopp\w*|långlopp\w*|langlauf|biathlon|roller ?ski\w*|inline\w*|swim\w*|rowing|regatta|golf|kayak\w*|canoe\w*|paddle|sled\w*|mushing|hik(?:e|es|ing)|backpacking|wander\w+|\w+wanderung|randonn\w+|rando|v[ée]los?|vtt|cyclist\w*|cyclisme|cyclo\w*|radmarathon|rad(?:fahren|sport|tour\w*|rennen)|rennrad|natation|nataci[oó]n|nuoto|nata[çc][ãa]o|zwem\w+|schwimm\w+|fiets\w*|toertocht\w*|veldrit\w*|schaats\w*|skeeler\w*|wandel\w+|senderismo|escursion\w+|trekking|bicicletta|bicicleta|pedalata|montanhismo|travessias|cyklo\w*|kolo|rower\w*|kolarsk\w+|cykel\w*|cykl\w+|sykkel\w*|sykl\w+|pyöräil\w*|hiihto\w*|hike)\b|スキー|自転車|サイクル|サイクリング|ヒルクライム|トライアスロン|デュアスロン|水泳|オープンウォーター|登山|ハイキング|ウォーキング|競馬|駅弁/iu;
const OTHER_THING =
  /\b(?:shoes?|sneakers?|boots?|backpacks?|watch(?:es)?|stretch(?:es|ing)?|exercises?|workouts?|hackathon|\w{2,30}hack|hack (?:day|night|week)|game jam|code jam|movies?|films?|netflix|campaign|betting|odds|shipping|trailhead|training (?:plans?|schedules?|program\w*|tips)|couch to|tips|recipes?|obituary|dictionary|definition|hotels?|careers?|jobs|product reviews?|concerts?|orchestra|symphon\w+|recital|radio|theat(?:er|re)|exhibition|what to eat|nutrition|injur\w+|beginner'?s guide|buyers?'?s? guide|run(?:ning)? clubs?|club runs?|fundrais\w*|gps|meaning|wikipedia|documentary|book review|podcast|sale|store|discography|lyrics|trainingspl\w+|laufschuh\w*|lauftipps|plan d.entra[iî]nement\w*|entra[iî]nements?|chaussures?|plan de entrenamiento|entrenamientos?|zapatillas|tabell[ae] di allenamento|allenament[oi]|scarpe|planilhas?|treinos?|tênis|trainingsschema\w*|schema|hardloopschema\w*|hardloopschoen\w*|konzert\w*|concierto|concerto|kino|filmmarathon\w*|livell[oi] di difficolt\w+|wetter|weather|immobil\w+|obsessed|wallpaper\w*|quotes|login)\b|シューズ|練習|コンサート|映画|アニメ/iu;
/** A title that asks or explains: advice, unless it asks about a race's own course. */
const ASKED =
  /\b(?:how to|what (?:is|are)|why|wie man|was ist|qué es|que es|cómo|comment|che cos.[eè]|o que é|como|wat is)\b/iu;
const OF_A_RACE =
  /\b(?:course|elevation|route|cut-?off|limit|regist\w+|prices?|start|info\w*|strecke|parcours|recorrido|percorso|percurso)\b/iu;
/** A preserve, a hill or a sponsor that carries another sport's name. */
const ONLY_A_NAME =
  /\b(?:mountain bike preserve|bike park|ski (?:area|resort|hill|lodge)|(?:(?:wild|iron|white|black|dark|crazy) horse|horse (?:capital|country|creek|park|farm))(?=.{0,40}\b(?:marathon|run|5k|10k|miler|ultra|race))|golf (?:course|club)|hill ?climb run)\b/giu;
/** A run of its own beside another sport: "Duathlon and 5K", "Trail et randonnée". */
const RUN_BESIDE =
  /\b(?:run|5k|10k|half[- ]marathon|marathon|trail|parkrun|lauf|\w+lauf|ultra|course à pied|semi|carrera|corsa|corrida|loop)\b/iu;
const BESIDE = /(?:&|\+|\/|,| and | und | et | y | e | en )/iu;

const RESULTS =
  /\b(?:results?|r[ée]sultats?|ergebnis\w*|ergebnisse|resultados?|risultati|classifiche|classifica|classement|clasificaci[oó]n(?:es)?|uitslag\w*|start ?lists?|startlist\w*|starterliste|meldeliste|teilnehmerliste|entry list|entrants list|liste des inscrits|lista de inscritos|elenco iscritti|deelnemerslijst|leaderboard|finishers list|einlauflisten?|ergebnislisten?|ranglisten?|classement scratch|palmar[eè]s|ordine d.arrivo|ordem de chegada|výsledky|výsledková|wyniki|lista startowa|resultat\w*|tulokset|participants list|photos?|fotos|galerie|gallery|live tracking)\b|記録一覧|大会結果|結果速報|リザルト/iu;
/** Questions about results and a course map beside them are a race's own. */
const ON_RESULTS = /\b(?:course|faqs?|questions)\b|よくある質問/i;
const REPORT =
  /\b(?:race report|race recap|recap|trip report|laufbericht|rennbericht|erfahrungsbericht|compte[- ]rendu|récit|cr[óo]nica|cronaca|racconto|relato|verslag|my first|my .{0,30}(?:race|marathon|ultra) (?:story|experience)|review of my|recovering|recovery|training log|race review|how it went|i ran|finisher!|mein erster|mon premier|mi primer|la mia prima|mijn eerste)\b|完走記|参戦記|奮戦記|レポート|を走りました|走ってきた|の感想/iu;
const LISTING =
  /\b(?:guide to .{0,40}(?:marathons|races|trails|runs)|round-?up|preview|vorschau|tour d.horizon|roteiro de|(?:best|top|fastest|flattest|hilliest|toughest|prettiest|\d{1,3}) (?:[\w'-]{1,12} ){0,4}(?:races|marathons|half marathons|courses|runs|5ks|10ks|ultras)|upcoming (?:races|events)|marathons in|races (?:to|for)|laufkalender|terminkalender|calendrier|calendario|calendário|agenda|kalender|kalendarz|kalendář|löpkalender|course elevations|all races|(?:race|running|events?) calendar (?:of|for|20\d\d)|(?:half[- ])?marathons (?:of|near|by)|tag archives|category archives|die (?:\d{1,2} )?(?:besten|schönsten)|les (?:\d{1,2} )?(?:plus beaux|meilleurs)|las (?:\d{1,2} )?mejores|le (?:\d{1,2} )?(?:migliori|più belle)|as (?:\d{1,2} )?melhores|de (?:\d{1,2} )?(?:mooiste|leukste|beste)|(?:(?:running|road|trail|local) )?(?:races|runs|läufe|volksläufe|lauftermine|courses|carreras|gare|corse|corridas|provas|lopen|wedstrijden) (?:in|im|en|de|di|em|van|van de|du mois de|del mese di) (?:januar[yi]?|februar[yi]?|march|märz|maart|mars|marzo|março|april|avril|abril|aprile|may|mai|mei|mayo|maggio|maio|june|juni|juin|junio|giugno|junho|july|juli|juillet|julio|luglio|julho|august|augustus|août|agosto|septemb(?:er|re)|septiembre|settembre|setembro|o[ck]tob(?:er|re)|octubre|ottobre|outubro|novemb(?:er|re)|noviembre|novembro|de[cz]emb(?:er|re)|décembre|diciembre|dicembre|dezembro|janvier|février|enero|febrero|gennaio|febbraio|janeiro|fevereiro))(?!\p{L})|\d月の大会|大会一覧|大会カレンダー|大会カタログ|選び方|おすすめ/iu;
/** What a calendar calls itself on the page of one race too. */
const SITE_OF_LISTINGS =
  /\b(?:race calendar|events? calendar|find a race|races (?:in|near|by)|running events in)\b/iu;
const MANY =
  /(?<!\p{L})(?:(?:half[- ]?)?marathons|ultramarathons|(?:5|10)ks|(?:halb)?marathonläufe|semis|maratones|maratons|medias maratones|maratone|mezze maratone|due mezze|maratonas|meias maratonas|marathons)(?!\p{L})|大会\d{1,3}選/iu;
const CHECKOUT =
  /\b(?:checkout|shopping cart|your cart|payment|log ?in|sign in|warenkorb|kasse|panier|paiement|carrito|pago|carrello|pagamento|carrinho|winkelwagen|betaling|afrekenen|order summary|complete your (?:purchase|registration))\b|ログイン|お支払い|カート/iu;
const FIGURATIVE =
  /\b(?:marathon (?:session|meeting|negotiation|hearing|debate|speech)s?|not a sprint|movie marathon|(?:campaign|tv|coding|radio|prayer|dance|reading|shopping|film|book|swim|rowing|quiz|chess|piano|cooking|baking|music|horror|gaming|quilting|knitting) marathon|marathon (?:campaign|of movies|of films)|(?:lese|film|serien|kino|konzert|klavier|verhandlungs|sitzungs|einkaufs|impf|spiele|quiz|musik|radio)marathons?|(?:lees|serie|muziek|spelletjes)marathon|marat(?:ona|[oó]n|hon) (?:de |di |du |da |d['’])?(?:leitura|lectura|lettura|lecture|cine\p{L}{0,3}|cinéma|films?|filmes|películas|series|séries|serie|piano|pianistica|música|musica|musicale|radio|radiofonica|televisiva|programa\p{L}{0,4}|código|code|codage|programmation|jeux|baile|danza|dança|cuentos|compras|shopping|oración|oração|preghiera))(?!\p{L})/iu;

/** A page of a race's own site, whatever the race is called. */
const RACE_PAGE =
  /\b(?:registration|register|course|route|elevation|faqs?|questions|race (?:info\w*|day|details|rules|format|week)|info\w*|entry|entries|enter|rules|regulations|terms|safety|aid stations?|mandatory (?:gear|kit)|gear list|runner'?s guide|athlete guide|schedule|shuttles?|start(?:ing)? (?:times?|list)|anmeldung|ausschreibung|strecken?|teilnahmebedingungen|ausrüstung|pflichtausrüstung|zeitplan|reglement|r[èe]glement|circuits?|ravitaillements?|mat[ée]riel|reglamento|regolamento|regulamento|regulamin|percors[oi]|percursos?|parcours|recorridos?|inscripci[oó]n\w*|inscri[çc][õã]\w*|iscrizion[ei]|inscriptions?|inschrijv\w+|voorwaarden|spelregels|veelgestelde vragen|propozice|trasa|trať|tr[aá]sy|zapisy|anmälan|bansträckning|tilmelding|ruten|påmelding|løypa|ilmoittautuminen|reitti)\b|大会要項|大会概要|大会規則|規則|規約|要項|コース|エントリー|募集/iu;

/** What a title alone says against a race, null where it leaves it open. */
export function againstTitle(title: string): string | null {
  if (CHECKOUT.test(title)) return 'checkout';
  if (RESULTS.test(title) && !ON_RESULTS.test(title)) return 'results';
  if (REPORT.test(title)) return 'report';
  if (LISTING.test(title)) return 'listing';
  if (FIGURATIVE.test(title)) return 'figurative';
  if (OTHER_THING.test(title) || (ASKED.test(title) && !OF_A_RACE.test(title)))
    return 'title of another thing';
  const bare = title.replace(ONLY_A_NAME, ' ');
  if (OTHER_SPORT.test(bare) && !(RUN_BESIDE.test(bare) && BESIDE.test(bare)))
    return 'title of another sport';
  return null;
}

/** Where sites keep results, carts and searches; questions about them are a race's own. */
const APART =
  /^(?![^?#]{0,200}(?:faq|questions))https?:\/\/[^/]{0,80}\/[^?#]{0,200}\b(?:checkout|cart|basket|warenkorb|panier|carrito|carrello|carrinho|winkelwagen|order-confirmation|results|resultados|resultats|risultati|classifiche|classement|clasificacion(?:es)?|ergebnisse|uitslagen|start-?list|startliste|starterliste|teilnehmerliste|entrants|entry-?list|liste-des-inscrits|leaderboard|search|suche|recherche|buscar|ricerca|zoeken|find-a-(?:race|run))(?:[/.?#]|$)/i;
export const isAddressApart = (url: string): boolean => APART.test(url.slice(0, 400));

/** Whether a page lies where its site keeps another sport: "/cycling/", "/Ciclismo/27-06/". */
export const isOtherSportAddress = (url: string): boolean =>
  OTHER_SPORT.test(
    url
      .slice(0, 300)
      .replace(/[-_/.+]/g, ' ')
      .replace(ONLY_A_NAME, ' '),
  );

/** Whether a title is a calendar's own name: a list, unless the text is of one race. */
export const isSiteOfListings = (title: string): boolean => SITE_OF_LISTINGS.test(title);

/** Whether a title names a run of its own next to another sport. */
export function namesRunBeside(title: string): boolean {
  const bare = title.replace(ONLY_A_NAME, ' ');
  return OTHER_SPORT.test(bare) && RUN_BESIDE.test(bare) && BESIDE.test(bare);
}

/** Whether a title speaks of marathons rather than of one. */
export const namesManyRaces = (title: string): boolean => MANY.test(title);

/** Whether a title names a page that races have: course, rules, questions. */
export const isRacePageTitle = (title: string): boolean => RACE_PAGE.test(title);
