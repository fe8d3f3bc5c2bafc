/** One row of a training list, every cell as the site writes it. */
export interface ListRow {
  readonly id: string;
  readonly type: string;
  readonly date: string;
  readonly title: string;
  readonly time: string;
  readonly dist: readonly [string, string];
  readonly elev: readonly [string, string] | null;
}

export interface ListPage {
  readonly lang?: string;
  readonly units?: 'meters' | 'feet';
  /** The account's order of a date, as the page's script names it; null leaves it out. */
  readonly dates?: string | null;
  /** Pages of the list: the first is filled in after load, the others on a click on "next". */
  readonly pages: readonly (readonly ListRow[])[];
}

const figure = ([value, unit]: readonly [string, string]) =>
  `${value} <abbr class="unit" title="x">${unit}</abbr>`;

/** The rows as the site's own script writes them. */
export const listRows = (rows: readonly ListRow[]): string =>
  rows
    .map(
      (row) => `<tr class="training-activity-row">
<td class="view-col col-type">${row.type}</td>
<td class="view-col col-date">${row.date}</td>
<td class="view-col col-title"><a data-field-name="name" href="https://www.strava.com/activities/${row.id}">${row.title}</a></td>
<td class="view-col col-time">${row.time}</td>
<td class="view-col col-dist">${figure(row.dist)}</td>
<td class="view-col col-elev">${row.elev === null ? '' : figure(row.elev)}</td>
<td class="view-col col-suffer-score">41</td></tr>`,
    )
    .join('\n');

/** A page in the shape of the site's list of one's own activities, of invented figures, filled some time after load. */
export function listPage({ lang = 'en-US', units = 'meters', dates = '%m/%d/%Y', pages }: ListPage): string {
  return `<!doctype html><html class="logged-in responsive" lang="${lang}"><head><meta charset="utf-8">
<title>My Activities | Strava</title>
<style>body{margin:0;font:14px/1.5 sans-serif;color:#242428;background:#fff}.container{max-width:1040px;margin:24px auto;padding:0 16px}
table{width:100%;border-collapse:collapse}td,th{padding:8px;border-bottom:1px solid #eee;text-align:left}button{color:red;text-transform:uppercase;border-radius:20px}ul,p{margin:30px}</style>
<script>window._measurement_preference = "${units}";${dates === null ? '' : ` window._date_preference = "${dates}";`}</script></head>
<body><div class="container"><h1>My Activities</h1><p><label>Keywords <input id="keywords"></label></p>
<table class="activities" id="search-results"><thead><tr><th>Sport</th><th>Date</th><th>Title</th><th>Time</th><th>Distance</th><th>Elevation</th><th>Relative Effort</th></tr></thead><tbody></tbody></table>
<ul class="simple pagination switches"><li><button id="next">next</button></li></ul></div>
<script>
const pages = ${JSON.stringify(pages.map(listRows)).replaceAll('</', '<\\/')};
let at = 0;
const body = document.querySelector('table.activities tbody');
const fill = () => { const drawn = new DOMParser().parseFromString('<table><tbody>' + pages[at] + '</tbody></table>', 'text/html'); body.replaceChildren(...drawn.querySelectorAll('tr')); };
setTimeout(fill, 60);
document.querySelector('#next').addEventListener('click', () => { at = (at + 1) % pages.length; fill(); });
</script></body></html>`;
}
