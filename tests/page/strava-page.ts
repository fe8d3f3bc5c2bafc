import { parseHTML } from 'linkedom';

export interface StravaRow {
  readonly n: string;
  readonly pace: string;
  readonly elev: string;
}

export interface StravaPage {
  readonly lang?: string;
  readonly title?: string;
  /** Sport tag of the page's own part; null leaves the part out. */
  readonly tag?: string | null;
  readonly script?: string;
  readonly owned?: boolean | null;
  /** Figures of the first line as [value, unit]. */
  readonly stats?: readonly (readonly [string, string])[];
  readonly elevation?: readonly [string, string] | null;
  readonly cadence?: string | null;
  readonly splits?: readonly StravaRow[];
  readonly units?: 'metric' | 'imperial';
  readonly htmlClass?: string;
}

const escaped = (json: unknown): string => JSON.stringify(json).replaceAll('"', '&quot;');
const figure = ([value, unit]: readonly [string, string]): string =>
  `<strong>${value}${unit === '' ? '' : `<abbr class="unit" title="x"> ${unit}</abbr>`}</strong>`;

/** The rows of a split table, as the page adds them some time after the rest. */
export function splitRows(splits: readonly StravaRow[], units: 'metric' | 'imperial'): string {
  const [paceUnit, heightUnit] = units === 'metric' ? ['/km', 'm'] : ['/mi', 'ft'];
  return splits
    .map(
      (row) =>
        `<tr><td class="centered">${row.n}</td><td>${row.pace}<abbr class="unit"> ${paceUnit}</abbr></td>
        <td>${row.elev}<abbr class="unit"> ${heightUnit}</abbr></td></tr>`,
    )
    .join('');
}

/** A page in the shape of a run's own page, of invented figures. */
export function stravaPage(options: StravaPage = {}): Document {
  const {
    lang = 'en-US',
    title = 'Canal loop | Run | Strava',
    tag = 'run',
    script = '',
    owned = true,
    stats = [
      ['12.02', 'km'],
      ['1:05:10', ''],
      ['5:25', '/km'],
    ],
    elevation = ['84', 'm'],
    cadence = '172 spm',
    splits = [],
    units = 'metric',
    htmlClass = 'logged-in',
  } = options;
  return parseHTML(`<!doctype html><html class="${htmlClass}" lang="${lang}"><head><title>${title}</title>
  <script>window._measurement_preference = "${units === 'metric' ? 'meters' : 'feet'}";</script></head><body>
  <section id="heading" class="with-border"><header><h2><span class="title"><a>Test Runner</a> – Run</span></h2>
  ${owned === null ? '' : `<div data-react-class="ADPKudosAndComments" data-react-props="${escaped({ ownedByCurrentAthlete: owned })}"></div>`}
  </header><h1 class="activity-name">Canal loop</h1>
  ${tag === null ? '' : `<div data-react-class="ActivityTagging" data-react-props="${escaped({ activityType: tag })}"></div>`}
  <div class="activity-stats"><ul class="inline-stats section">
  ${stats.map((item) => `<li>${figure(item)}<div class="label">x</div></li>`).join('')}</ul>
  <div class="section more-stats"><div class="row"><div class="spans5">Calories</div><div class="spans3">${figure(['1,539', ''])}</div>
  ${elevation === null ? '' : `<div class="spans5">Elevation</div><div class="spans3">${figure(elevation)}</div>`}</div></div></div></section>
  <div id="view"><div id="splits-container"><table class="mile-splits"><thead><tr><th>KM</th></tr></thead>
  <tbody id="contents">${splitRows(splits, units)}</tbody></table></div>
  ${cadence === null ? '' : `<div id="chart-controls"><table><tr><td data-type="pace">Pace</td><td data-type="heartrate">HR</td><td data-type="cadence">Cadence</td></tr><tr><td>5:25 /km</td><td>164 bpm</td><td>${cadence}</td></tr></table></div>`}
  </div><script>${script}</script></body></html>`).document;
}
