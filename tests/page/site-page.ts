import { readPage } from '../../lib/page';
import { documentOf } from '../../scripts/inspect/dom';

/** What a site puts around what a page is about. */
interface Around {
  readonly menu: readonly string[];
  readonly aside?: string;
  readonly footer: string;
  readonly cookies: string;
}

/** The furniture of a race organiser's site, by language: menus, other races, sponsors, cookie notices. */
export const AROUND: Readonly<Record<string, Around>> = {
  en: {
    menu: ['Marathon', 'Half Marathon', '10K', '5K', 'Register', 'Results', 'Shop'],
    aside:
      '<h3>Other events</h3><ul><li>Lakeside 15K – 3 October</li><li>Moor Marathon – 7 November</li><li>Frost 8K – 5 December</li></ul>',
    footer: 'Sponsors: Bakery Holm, Timing Brothers. Follow the 12K Coast Run too.',
    cookies: 'We use cookies to count visits. Accept all or choose settings.',
  },
  de: {
    menu: ['Marathon', 'Halbmarathon', '10 km', '5 km', 'Anmeldung', 'Ergebnisse'],
    aside:
      '<h3>Weitere Läufe</h3><ul><li>Seelauf 15 km – 3. Oktober</li><li>Moormarathon – 7. November</li><li>Frostlauf 8 km – 5. Dezember</li></ul>',
    footer: 'Partner: Bäckerei Holm, Sparkasse. Auch von uns: der 12-km-Küstenlauf.',
    cookies: 'Wir verwenden Cookies. Alle akzeptieren oder Einstellungen wählen.',
  },
  fr: {
    menu: ['Marathon', 'Semi-marathon', '10 km', '5 km', 'Inscriptions', 'Résultats'],
    aside:
      '<h3>Nos autres courses</h3><ul><li>15 km du lac – 3 octobre</li><li>Marathon de la lande – 7 novembre</li></ul>',
    footer: 'Partenaires : boulangerie Holm, Crédit du Port.',
    cookies: 'Nous utilisons des cookies. Tout accepter ou personnaliser.',
  },
  es: {
    menu: ['Maratón', 'Media maratón', '10 km', '5 km', 'Inscripciones', 'Clasificaciones'],
    aside:
      '<h3>Otras carreras</h3><ul><li>15 km del lago – 3 de octubre</li><li>Maratón del páramo – 7 de noviembre</li></ul>',
    footer: 'Patrocinan: Panadería Holm, Caja del Puerto.',
    cookies: 'Usamos cookies. Aceptar todas o configurar.',
  },
  it: {
    menu: ['Maratona', 'Mezza maratona', '10 km', '5 km', 'Iscrizioni', 'Classifiche'],
    aside:
      '<h3>Le nostre altre gare</h3><ul><li>15 km del lago – 3 ottobre</li><li>Maratona della brughiera – 7 novembre</li></ul>',
    footer: 'Sponsor: Panificio Holm, Banca del Porto.',
    cookies: 'Usiamo i cookie. Accetta tutti o scegli.',
  },
  pt: {
    menu: ['Maratona', 'Meia maratona', '10 km', '5 km', 'Inscrições', 'Resultados'],
    aside: '<h3>Outras provas</h3><ul><li>15 km do lago – 3 de outubro</li></ul>',
    footer: 'Patrocínio: Padaria Holm.',
    cookies: 'Usamos cookies. Aceitar todos ou configurar.',
  },
  nl: {
    menu: ['Marathon', 'Halve marathon', '10 km', '5 km', 'Inschrijven', 'Uitslagen'],
    aside:
      '<h3>Andere lopen</h3><ul><li>Meerloop 15 km – 3 oktober</li><li>Heidemarathon – 7 november</li></ul>',
    footer: 'Sponsors: Bakkerij Holm, Havenbank.',
    cookies: 'Wij gebruiken cookies. Alles accepteren of instellen.',
  },
  ja: {
    menu: ['フルマラソン', 'ハーフ', '10km', '5km', 'エントリー', '記録'],
    aside: '<h3>他の大会</h3><ul><li>湖畔15km 10月3日</li><li>高原マラソン 11月7日</li></ul>',
    footer: '協賛: ホルム製パン、港銀行',
    cookies: 'Cookieを使用しています。すべて許可または設定。',
  },
};

/** A page as a site serves it: its text (`|` between two blocks, HTML as it stands) among all the rest. */
export function sitePage(
  language: string,
  title: string,
  text: string,
  url = 'https://www.example.org/p/12',
) {
  const { menu, aside = '', footer, cookies } = AROUND[language] ?? { menu: [], footer: '', cookies: '' };
  const blocks = text
    .split('|')
    .map((one) => one.trim())
    .map((one) => (one.startsWith('<') ? one : `<p>${one}</p>`));
  const links = menu.map((one, index) => `<li><a href="/m/${index}">${one}</a></li>`).join('');
  return readPage(
    documentOf(
      `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body>
<div class="cookie-banner" role="dialog">${cookies}</div>
<header><a href="/">Home</a><nav><ul>${links}</ul></nav></header>
<main><h1>${title}</h1>${blocks.join('\n')}</main>
<aside>${aside}</aside>
<footer><p>${footer}</p><ul>${links}</ul></footer></body></html>`,
    ),
    url,
  );
}
