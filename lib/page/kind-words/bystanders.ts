import { lexicon } from './lexicon';

/** What is said to those who drive, live or help where others run. */
export const DRIVERS = lexicon({
  en: 'drivers, motorist*, police, officers, detour*, will be closed, street closures, closed to traffic, traffic, residents, commuters, buses, reopen*, city officials, plan ahead',
  de: 'autofahrer*, polizei, umleitung*, umgeleitet, gesperrt*, sperrung*, straßensperr*, anwohner*, umwege, umfahr*, verkehrsbehinderung*, buslinie*, busse, halteverbot*',
  fr: 'automobilistes, police, déviation*, dévié*, fermé*, fermeture*, riverains, circulation, bus, stationnement interdit',
  es: 'conductores, automovilistas, policía, desvío*, cortad*, cortes, cerrad*, vecinos, tráfico, autobuses, rodeos',
  it: 'automobilisti, polizia, vigili, deviazion*, chius*, residenti, traffico, autobus, divieto di sosta, viabilità',
  pt: 'condutores, motoristas, polícia, desvio*, cortad*, interditad*, fechad*, moradores, trânsito, autocarros, ônibus',
  nl: 'automobilisten, politie, omleiding*, omrijden, afgesloten, afsluiting*, bewoners, omwonenden, verkeer, bussen',
  ja: '交通規制, 通行止, 迂回, 車両, 路線バス, 警察, 住民',
});

/** Those who are sought to help at a race. */
export const HELPERS = lexicon({
  en: 'volunteer, volunteers, volunteering, helpers, course marshals',
  de: 'helfer gesucht, helfer werden, volunteer*, freiwillige, freiwilligen, helferinnen, helfer, helferanmeldung',
  fr: 'bénévole*, devenir bénévole, bénévolat',
  es: 'voluntari*, voluntariado',
  it: 'volontari, volontario, volontariato',
  pt: 'voluntári*, voluntariado',
  nl: 'vrijwilliger*, vrijwilligers gezocht, helpende handen',
  ja: 'ボランティア募集, ボランティア',
});

/** What a club tells those who may join it. */
export const CLUB = lexicon({
  en: 'membership, membership fee*, club night*, club run*, we meet, we train, our club, our members, new members, join the club, joining the club, join us on, committee, all paces, training sessions, training nights, members',
  de: 'mitglied werden, mitgliedschaft, mitgliedsbeitrag, beitrag, lauftreff*, wir treffen uns, treffpunkt, vorstand, unsere mitglieder, trainingszeit*, übungsleiter*, schnupper*',
  fr: "adhésion*, adhérent*, adhérer, cotisation*, nos entraînements, séance d'essai, séances d'essai, bureau, licence comprise",
  es: 'hacerse socio, hazte socio, socio, socios, cuota de socio, nuestro club, quedamos, entrenamos',
  it: 'soci, socio, quota sociale, quota associativa, tesseramento, ci alleniamo, ci troviamo, il nostro gruppo, direttivo',
  pt: 'sócio, sócios, quota, quotas, treinamos, o nosso clube, nosso grupo, encontramo nos',
  nl: 'lid worden, lidmaatschap, leden, contributie, we trainen, trainingsavond*, trainingen, proeflessen, bestuur, clubhuis',
  ja: '会員, 入会, 会費, 練習会, 部員, 練習日',
});

/** What stands beside goods that are sold or judged. */
export const GOODS = lexicon({
  en: 'in stock, out of stock, add to basket, add to cart, add to bag, basket, free delivery, free shipping, delivery, returns, price, our price, rrp, size guide, reviews, customer reviews, verdict, pros, cons, affiliate, commission, best for, our pick, top pick, heel to toe, midsole, outsole, heel drop, oz, warranty, buy now, colourway, colorway',
  de: 'in den warenkorb, warenkorb, lieferzeit, lieferung, versand, versandkosten, mwst, widerruf, bewertungen, kundenbewertung*, fazit, testbericht, vorteile, nachteile, sprengung, artikelnummer, lieferbar, preis leistung, größentabelle',
  fr: 'ajouter au panier, panier, en stock, livraison*, retours, avis clients, avis, notre avis, verdict, points forts, points faibles, guide des tailles, garantie, drop, code promo, affiliation, prix conseillé',
  es: 'añadir al carrito, carrito, envío, envíos, devoluciones, opiniones, valoraciones, guía de tallas, en stock, garantía, veredicto, pros, contras, drop, precio recomendado',
  it: 'aggiungi al carrello, carrello, spedizione, spedizioni, resi, recensioni, guida alle taglie, disponibile, garanzia, verdetto, pregi, difetti, drop, prezzo consigliato',
  pt: 'adicionar ao carrinho, carrinho, envio, envios, devoluções, avaliações, opiniões, guia de tamanhos, em stock, em estoque, garantia, veredicto, prós, contras, drop, frete',
  nl: 'in winkelwagen, winkelwagen, winkelmand, op voorraad, bezorging, verzending, retourneren, beoordelingen, maattabel, garantie, oordeel, voordelen, nadelen, pluspunten, minpunten, drop',
  ja: 'カートに入れる, 在庫, 送料, 返品, レビュー, 価格, サイズ表, ドロップ, 購入はこちら, メリット, デメリット, 税込',
});

/** Words of others that are handed on, as papers do. */
export const REPORTED = lexicon({
  en: 'said, says, told, according to, spokesman, spokeswoman, spokesperson, announced, published, updated, read next, read more, advertisement, subscribe, by the associated press',
  de: 'sagte, sagt, sagten, erklärt, erklärte, teilte mit, so der, so die, berichtet, berichtete, laut, freut sich, betont, betonte, aktualisiert, lesen sie auch',
  fr: 'a déclaré, déclare, explique, expliqué, raconte, confie, selon, sourit, souligne, annonce, publié le, mis à jour, lire aussi',
  es: 'dijo, explicó, explica, según, afirmó, señaló, destacó, aseguró, anunció, actualizado, lee también, ha explicado, ha destacado',
  it: 'ha detto, ha dichiarato, spiega, dichiara, sottolinea, secondo il, secondo la, racconta, ha spiegato, aggiornato, leggi anche, commenta',
  pt: 'disse, afirmou, explicou, explica, destacou, segundo o, segundo a, de acordo com, revelou, anunciou, atualizado, leia também',
  nl: 'zegt, zei, vertelt, aldus, volgens, legt uit, laat weten, meldt, lacht, benadrukt, lees ook',
  ja: 'と話し, と話す, と語, によると, と述べ, 取材, 記者, 発表し',
});
