/**
 * The services on which organisers draw their courses, and what a page that embeds or links to one lets us know
 * without a request:
 *
 * - Strava: figures in the snippet's own attributes where the organiser pasted the newer one; distance, climb and the
 *   heights inside the frame at strava-embeds.com, which is of the hosts table; nothing behind a plain link.
 * - gpx.studio: the addresses of the course files, in the frame's own address.
 * - all others (Ride with GPS, komoot, plotaroute, MapMyRun, OpenRunner, Trace de Trail, AllTrails, On The Go Map,
 *   Mapy, Google My Maps, Relive, uMap, Footpath, CalcMaps, Garmin Connect, Wikiloc, Outdooractive, CalTopo, VisuGPX):
 *   that a map is there and where; their figures stand inside a frame of another origin or on another page.
 *
 * Figures that an organiser wrote into a link's or a frame's own text ("Strava route, 21.1 km, 250 m") count for all.
 */
interface Provider {
  readonly name: string;
  /** The host's name without "www.". */
  readonly host: RegExp;
  /** Path, query and fragment of one course, as people link to it; what else the host has (clubs, shops, apps) is no course. */
  readonly course: RegExp;
  /** The same of a frame that shows one course, where that is another. */
  readonly frame?: RegExp;
}

const PROVIDERS: readonly Provider[] = [
  {
    name: 'Strava',
    host: /^(?:(?:m|app)\.)?strava\.com$|^strava-embeds\.com$/,
    course: /^\/routes?\/\d/,
    frame: /^\/(?:routes?\/\d|activit(?:y|ies)\/\d+(?:\/embed)?)/,
  },
  {
    name: 'Ride with GPS',
    host: /^ridewithgps\.com$/,
    course: /^\/routes\/\d/,
    frame: /^\/(?:embeds|routes\/\d)/,
  },
  { name: 'komoot', host: /^komoot\.\w{2,3}$/, course: /^\/(?:\w\w-\w\w\/)?(?:smart)?tour\// },
  { name: 'plotaroute', host: /^plotaroute\.com$/, course: /^\/(?:route|map|embedmap)\/\d/ },
  {
    name: 'MapMyRun',
    host: /^mapmy(?:run|walk|hike|fitness)\.com$/,
    course: /^\/(?:\w\w\/)?(?:routes\/(?:view|fullscreen)|[\w-]{2,60}\/[\w-]{0,60}route-\d)/,
  },
  { name: 'On The Go Map', host: /^onthegomap\.com$/, course: /^\/(?:s\/|[?#])/ },
  { name: 'gpx.studio', host: /^gpx\.studio$/, course: /^\/(?:\w\w\/)?(?:embed|app|\?)/ },
  {
    name: 'AllTrails',
    host: /^alltrails\.com$/,
    course: /^\/(?:\w\w\/)?(?:explore\/)?(?:map|trail|recording|custom-routes?|widget)s?\//,
  },
  {
    name: 'OpenRunner',
    host: /^openrunner\.com$/,
    course: /^\/(?:\w\w\/)?(?:r|route|route-details|embed(?:\.html)?)[/?]/,
  },
  {
    name: 'Trace de Trail',
    host: /^tracedetrail\.\w{2,3}$/,
    course: /^\/(?:\w\w\/)?(?:trace|iframe|event)\//,
  },
  // A link to Mapy may lead to a car park; a frame is drawn for a purpose.
  {
    name: 'Mapy',
    host: /^(?:\w\w\.)?(?:frame\.)?mapy\.c(?:z|om)$/,
    course: /[?&](?:rc|vlastni-body|planovani-trasy)/,
    frame: /^\/s\/|[?&](?:rc|vlastni-body|planovani-trasy)/,
  },
  {
    name: 'Google My Maps',
    host: /^(?:maps\.)?google\.(?:com?\.)?\w{2,3}$/,
    course: /^\/maps\/(?:d\/(?:u\/\d\/)?(?:viewer|edit|embed)|ms)\b/,
  },
  { name: 'Relive', host: /^relive\.cc$/, course: /^\/(?:\w\w\/)?view\// },
  { name: 'uMap', host: /^umap\.[\w.-]{4,40}$/, course: /^\/(?:\w\w\/)?(?:map|m)\// },
  { name: 'Footpath', host: /^footpathapp\.com$/, course: /^\/routes\// },
  { name: 'CalcMaps', host: /^calcmaps\.com$/, course: /^\/(?:\w\w\/)?map-(?:distance|elevation)/ },
  { name: 'Garmin Connect', host: /^connect\.garmin\.c(?:om|n)$/, course: /^\/(?:modern\/|app\/)?course\// },
  {
    name: 'Wikiloc',
    host: /^(?:\w\w\.)?wikiloc\.com$/,
    course: /^\/(?:[\w-]{2,40}-trails\/|wikiloc\/(?:view|embed|spatialartifacts|map))/i,
  },
  { name: 'Outdooractive', host: /^outdooractive\.com$/, course: /^\/(?:\w\w\/)?(?:r|route|embed)\// },
  { name: 'CalTopo', host: /^caltopo\.com$/, course: /^\/(?:m|p)\// },
  { name: 'VisuGPX', host: /^visugpx\.com$/, course: /^\/(?!\?|$)[\w-]{4,}/ },
];

/** Cheap to ask of every link of a page; what passes is looked at closely. */
const MAYBE =
  /strava|ridewithgps|komoot|plotaroute|mapmy|onthegomap|gpx\.studio|alltrails|openrunner|tracedetrail|mapy\.c|google\.[a-z.]{2,7}\/maps|maps\.google|relive\.cc|umap|footpathapp|calcmaps|connect\.garmin|wikiloc|outdooractive|caltopo|visugpx/i;
/** Players that show other people's frames, with the frame's own address in theirs. */
const WRAPPERS = /^(?:cdn\.)?(?:embedly\.com|iframe\.ly)$/;
const LONGEST = 20_000;

export interface KnownMap {
  readonly provider: string;
  /** The whole address, as it stands. */
  readonly url: URL;
}

/** The course map behind a link's or a frame's address; null for any other. Never throws. */
export function knownMap(href: string, base: string, place: 'link' | 'frame'): KnownMap | null {
  if (href.length > LONGEST || !MAYBE.test(href) || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  const inner = wrapped(url);
  if (inner !== null) return knownMap(inner, base, place);
  if (!/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/^www\./, '');
  const path = `${url.pathname}${url.search}${url.hash}`;
  const provider = PROVIDERS.find((one) => one.host.test(host));
  if (!provider) return null;
  const pattern = place === 'frame' ? (provider.frame ?? provider.course) : provider.course;
  return pattern.test(path) ? { provider: provider.name, url } : null;
}

/** The address of what a player shows; it names no further player, so that an answer comes at once. */
function wrapped({ hostname, searchParams }: URL): string | null {
  if (!WRAPPERS.test(hostname)) return null;
  const inner = searchParams.get('src') ?? searchParams.get('url') ?? '';
  return URL.canParse(inner) && !WRAPPERS.test(new URL(inner).hostname) ? inner : '';
}
