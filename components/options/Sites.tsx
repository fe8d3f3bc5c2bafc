import { msg, type Speaker } from '../../lib/words';
import { Section } from './fields';

/** One site of the table, with every host that its pages stand on. */
export interface SiteRow {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Whether its markup was seen when its reader was written. */
  readonly verified: boolean;
}

/** One row per name: a race that moved to another address is still one race to the runner. */
export function siteRows(
  sites: readonly {
    readonly name: string;
    readonly matches: readonly string[];
    readonly markup: { readonly status: 'seen' | 'unverified' };
  }[],
): SiteRow[] {
  const rows = new Map<string, SiteRow>();
  for (const { name, matches, markup } of sites) {
    const before = rows.get(name);
    const hosts = matches.map(hostOfPattern).filter((host) => host !== null);
    rows.set(name, {
      name,
      hosts: [...new Set([...(before?.hosts ?? []), ...hosts])],
      verified: (before?.verified ?? true) && markup.status === 'seen',
    });
  }
  return [...rows.values()];
}

/** The host of a match pattern; null where the pattern has none. */
function hostOfPattern(pattern: string): string | null {
  return /^[^:]+:\/\/([^/*]+)\//.exec(pattern)?.[1] ?? null;
}

/** Where the card comes by itself, each site with its switch, and whatever else was turned off on a card. */
export function Sites({
  speaker,
  sites,
  hiddenHosts,
  onChange,
}: {
  speaker: Speaker;
  sites: readonly SiteRow[];
  hiddenHosts: readonly string[];
  onChange: (hiddenHosts: string[]) => void;
}) {
  const say = speaker.say;
  const listed = new Set(sites.flatMap((site) => site.hosts));
  const others = hiddenHosts.filter((host) => !listed.has(host));
  const turnOn = (hosts: readonly string[]) => onChange(hiddenHosts.filter((host) => !hosts.includes(host)));
  const turnOff = (hosts: readonly string[]) => onChange([...new Set([...hiddenHosts, ...hosts])]);

  return (
    <Section id="sites" title={say(msg('options.sites'))} lead={say(msg('options.sitesLead'))}>
      <ul class="plain sites">
        {sites.map((site) => {
          const on = site.hosts.some((host) => !hiddenHosts.includes(host));
          const [first = '', ...more] = site.hosts;
          return (
            <li key={site.name}>
              <label class="site">
                <span>
                  <span class="line-label">{site.name}</span>
                  <span class="small soft dotted">
                    <span>
                      {more.length === 0
                        ? first
                        : say(msg('options.siteMore', { host: first, more: more.length }))}
                    </span>
                    {!site.verified && <span>{say(msg('options.siteUnverified'))}</span>}
                  </span>
                </span>
                <span class="site-state">
                  <span class="small soft" aria-hidden="true">
                    {say(msg(on ? 'options.siteOn' : 'options.siteOff'))}
                  </span>
                  <input
                    type="checkbox"
                    class="switch"
                    checked={on}
                    onChange={(event) =>
                      event.currentTarget.checked ? turnOn(site.hosts) : turnOff(site.hosts)
                    }
                  />
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <div class="stack-tight">
          <h3>{say(msg('options.otherHidden'))}</h3>
          <ul class="plain sites">
            {others.map((host) => (
              <li key={host} class="site">
                <span class="line-label">{host}</span>
                <button
                  type="button"
                  class="button button-quiet"
                  aria-label={say(msg('options.turnOnHost', { host }))}
                  onClick={() => turnOn([host])}
                >
                  {say(msg('options.turnOn'))}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
