/** Parts of a page that say nothing of its own race, by the names that people and their site builders give them. */
const ASIDE =
  /^(?:nav|navbar|navigation|menu|footer|sidebar|cookies?|consent|gdpr|breadcrumbs?|related|comments?|respond|sponsors?|share|social|newsletter|advert|ads?|skip-link|pagination|lang-switch|mobile-menu|site-footer|site-nav|main-nav|topnav|top-menu)(?:[-_](?:bar|banner|notice|list|wrap(?:per)?|container|box|menu|area|section|overlay|popup|modal|bottom|top|main))*$/i;
/** Names of site builders (WordPress, Elementor, Divi, Drupal, Squarespace, Wix, Webflow) for the same. */
const BUILDER_ASIDE =
  /^(?:widget-area|widget_(?:recent_entries|recent_posts|recent_comments|categories|archive|tag_cloud|nav_menu|rss|calendar|meta|links|search|pages)|(?:left|right|primary|secondary|blog|page)-?sidebar|sidebar-(?:primary|secondary|left|right|first|second|1|2)|wp-block-(?:latest-posts|latest-comments|categories|archives|tag-cloud|rss|navigation|social-links)|sharedaddy|post-navigation|nav-links|elementor-widget-(?:nav-menu|post-navigation|share-buttons|social-icons)|et_pb_(?:sidebar_\d|social_media_follow|post_nav)|region-(?:sidebar-(?:first|second)|footer|breadcrumb)|block-(?:menu|search)|sqs-block-(?:socialaccountlinks-v2|tagcloud|archive|search|newsletter)|(?:blog-)?item-pagination|header-(?:nav|menu)|footer-sections|wixui-(?:footer|menu|breadcrumbs|social-bar)|w-nav|announcement-bar|tribe-events-(?:nav|widget)|cookie-law-info-bar|cky-consent\S*|onetrust-\S+|cmplz-\S+|mc4wp-form)$/i;
/** Cards that lead to other races and to news: each may be an article of its own. */
const TEASERS =
  /^(?:jp-relatedposts|yarpp|yarpp-related|crp_related|(?:related|recent|more|other|similar|popular|latest)[-_](?:posts?|articles?|news|events?|races?|stories|products?|runs?|reading)(?:[-_](?:list|grid|wrap(?:per)?|container|section|block|widget|carousel|slider))?|(?:posts?|news|events?|blog|race)-(?:teasers?|carousel|slider|ticker|feed)|elementor-widget-(?:posts|archive-posts|loop-carousel)|et_pb_(?:blog|portfolio|filterable_portfolio)(?:_\d)?|views-block-related\S*|sqs-block-summary-v2|tribe-(?:events-)?related-events|instagram-feed|twitter-timeline)$/i;
const SHOWN_LATER = /tab|panel|accordion|collapse|faq|answer|toggle|details/i;
/** The whole of a page, whatever names it carries. */
const WHOLE = new Set(['BODY', 'MAIN', 'ARTICLE', 'FORM']);

const LONGEST_NAMES = 300;
/** Parts outside the document proper (a shadow root's) are searched one by one, and only so many. */
const MOST_SEARCHES = 200;

type Verdict = 'own' | 'aside' | 'teaser';

/** Tells a page's asides from its own words. Linear in the page over all elements that it is asked about. */
export class Asides {
  private readonly verdicts = new Map<string, Verdict>();
  private readonly holding = new Map<string, ReadonlySet<Node>>();
  private controlled: ReadonlySet<string> | null = null;
  private searches = 0;

  constructor(private readonly document: Document) {}

  /** Whether an element with this upper-case tag is passed over with all that is in it. */
  has(element: Element, tag: string): boolean {
    if (WHOLE.has(tag)) return false;
    const role = element.getAttribute('role');
    if (role === 'navigation' || role === 'contentinfo' || role === 'search') return true;
    if (element.hasAttribute('hidden')) return !this.isShownLater(element, role ?? '');
    const id = element.getAttribute('id') ?? '';
    const classes = element.getAttribute('class') ?? '';
    if (id === '' && classes === '') return false;
    const verdict = this.verdictOn(`${id} ${classes}`.slice(0, LONGEST_NAMES));
    if (verdict === 'own') return false;
    return !this.holds(element, verdict === 'teaser' ? 'h1, main' : 'h1, main, article');
  }

  /** A tab, an answer or another part that a click opens. */
  private isShownLater(element: Element, role: string): boolean {
    if (element.getAttribute('hidden') === 'until-found') return true;
    const id = element.getAttribute('id') ?? '';
    if (SHOWN_LATER.test(`${role} ${element.getAttribute('class') ?? ''} ${id}`)) return true;
    if (id === '') return false;
    this.controlled ??= new Set(
      [...this.document.querySelectorAll('[aria-controls]')].flatMap((button) =>
        (button.getAttribute('aria-controls') ?? '').slice(0, LONGEST_NAMES).split(/\s+/),
      ),
    );
    return this.controlled.has(id);
  }

  /** The same names come again and again on one page. */
  private verdictOn(names: string): Verdict {
    const known = this.verdicts.get(names);
    if (known) return known;
    const tokens = names.split(/\s+/);
    const verdict = tokens.some((token) => TEASERS.test(token))
      ? 'teaser'
      : tokens.some((token) => ASIDE.test(token) || BUILDER_ASIDE.test(token))
        ? 'aside'
        : 'own';
    this.verdicts.set(names, verdict);
    return verdict;
  }

  /** Whether something of the page's own stands in the element; searching each would be quadratic where they nest. */
  private holds(element: Element, selector: string): boolean {
    const known = this.holding.get(selector);
    if (known) return known.has(element) || this.holdsOutside(element, selector);
    const holders = new Set<Node>();
    for (const own of selector.split(', ').flatMap((tag) => [...this.document.querySelectorAll(tag)]))
      for (let node: Node | null = own.parentNode; node && !holders.has(node); node = node.parentNode)
        holders.add(node);
    this.holding.set(selector, holders);
    return holders.has(element) || this.holdsOutside(element, selector);
  }

  private holdsOutside(element: Element, selector: string): boolean {
    if (this.searches >= MOST_SEARCHES || this.document.contains(element)) return false;
    this.searches++;
    return element.querySelector(selector) !== null;
  }
}
