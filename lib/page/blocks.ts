/** What a piece of text is on its page. */
export type BlockKind = 'title' | 'heading' | 'text' | 'list' | 'row' | 'pair' | 'caption' | 'alt';

/** One piece of a page's visible text. */
export interface Block {
  readonly kind: BlockKind;
  /** Whitespace collapsed; the cells of a row joined by one space. */
  readonly text: string;
  /** 1 to 6 for a heading, 0 for everything else. */
  readonly level: number;
  /** The headings above it, outermost first, joined; null above the first. The page's h1 is left out. */
  readonly heading: string | null;
  /** True where all of the text is a link: a way to another page rather than a statement. */
  readonly link: boolean;
  /** True where it stands in the part of the page that speaks of the course. */
  readonly inScope: boolean;
  /** The cells of a row, or the label and the value of a pair. */
  readonly cells?: readonly string[];
  /** The header cells of the row's table, empty where it has none. */
  readonly headers?: readonly string[];
}

/** More visible text than this is no race page's; the rest is left unread. */
const MOST_TEXT = 600_000;
const MOST_NODES = 250_000;
const LONGEST_ROW = 700;

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT SELECT OPTION TEXTAREA INPUT CANVAS VIDEO AUDIO NAV FOOTER MATH HEAD DATALIST METER PROGRESS'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR ACRONYM NOBR STRIKE'.split(
    ' ',
  ),
);
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

function isAside(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role === 'navigation' || role === 'contentinfo' || role === 'search') return true;
  if (element.hasAttribute('hidden')) {
    const name = `${role ?? ''} ${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    return !SHOWN_LATER.test(name);
  }
  const tokens = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`
    .slice(0, 300)
    .split(/\s+/);
  if (tokens.some((token) => TEASERS.test(token))) return element.querySelector('h1, main') === null;
  return (
    tokens.some((token) => ASIDE.test(token) || BUILDER_ASIDE.test(token)) &&
    element.querySelector('h1, main, article') === null
  );
}

const collapse = (text: string) => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();

/** Elements that the reading is limited to, and elements that it passes over. */
export interface BlockOptions {
  readonly ignore?: readonly Element[] | undefined;
  readonly scope?: readonly Element[] | undefined;
}

/**
 * Cuts a page into pieces of text in the order of the document, with the heading above each.
 * Navigation, footers, cookie notices and scripts are passed over; tabs and details that are not open are
 * read. Only childNodes-like walking and attributes are used, so every DOM gives the same. Linear in the page.
 */
export function readBlocks(document: Document, options: BlockOptions = {}): Block[] {
  const walker = new Walker(options);
  const title = document.querySelector('title')?.textContent;
  if (title) walker.emit('title', collapse(title.slice(0, 400)));
  if (document.body) walker.walk(document.body);
  // A site's file may hand over words copied from the page, where they have no element of their own.
  for (const element of options.scope ?? []) if (!document.contains(element)) walker.walk(element);
  return walker.blocks;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

class Walker {
  readonly blocks: Block[] = [];
  private readonly ignore: ReadonlySet<Element>;
  private readonly scope: ReadonlySet<Element>;
  private readonly headings: string[] = [];
  private buffer = '';
  private linked = 0;
  private inLink = 0;
  private scoped: number;
  private level = 0;
  private inList = 0;
  private inCaption = 0;
  private read = 0;
  private row: string[] | null = null;
  private allHeads = true;
  private headers: string[] = [];
  private tables = 0;
  private term: string | null = null;

  constructor(options: BlockOptions) {
    this.ignore = new Set(options.ignore ?? []);
    this.scope = new Set(options.scope ?? []);
    this.scoped = options.scope === undefined ? 1 : 0;
  }

  emit(kind: BlockKind, text: string, cells?: readonly string[]): void {
    if (text === '') return;
    this.read += text.length;
    const path = this.headings.slice(2).filter((heading) => heading !== '' && heading !== undefined);
    this.blocks.push({
      kind,
      text,
      level: kind === 'heading' ? this.level : 0,
      heading: path.length > 0 ? path.slice(-3).join(' › ') : null,
      link: this.linked > 0 && this.linked >= text.length - 2,
      inScope: this.scoped > 0,
      ...(cells ? { cells } : {}),
      ...(kind === 'row' ? { headers: this.headers } : {}),
    });
  }

  private flush(): void {
    const text = collapse(this.buffer);
    this.buffer = '';
    if (text === '') {
      this.linked = 0;
      return;
    }
    if (this.row) {
      const last = this.row.length - 1;
      if (last >= 0) this.row[last] = collapse(`${this.row[last] ?? ''} ${text}`);
    } else if (this.level > 0) {
      this.headings.length = Math.min(this.headings.length, this.level);
      for (let i = this.headings.length; i < this.level; i++) this.headings[i] = '';
      this.emit('heading', text);
      this.headings[this.level] = text.slice(0, 160);
      if (this.level === 1) this.headings.length = 2;
    } else if (this.inCaption > 0) this.emit('caption', text);
    else this.emit(this.inList > 0 ? 'list' : 'text', text);
    this.linked = 0;
  }

  walk(root: Element): void {
    let node: Node | null = root;
    let seen = 0;
    while (node) {
      if (++seen > MOST_NODES || this.read > MOST_TEXT) break;
      let down = false;
      if (node.nodeType === 3) this.text(node.nodeValue ?? '');
      else if (isElement(node)) down = this.enter(node);
      if (down && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      if (down && isElement(node)) this.leave(node);
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode;
        if (node && isElement(node)) this.leave(node);
      }
      if (!node || node === root) break;
      node = node.nextSibling;
    }
    this.flush();
  }

  private text(raw: string): void {
    if (this.buffer.length > MOST_TEXT) return;
    this.buffer += raw;
    if (this.inLink > 0) this.linked += collapse(raw).length;
  }

  /** Returns whether to go into the element. */
  private enter(element: Element): boolean {
    const tag = element.tagName.toUpperCase();
    if (SKIPPED.has(tag) || this.ignore.has(element)) return false;
    if (tag === 'BR' || tag === 'HR') {
      if (this.row) this.buffer += ' ';
      else this.flush();
      return false;
    }
    if (tag === 'IMG') {
      const alt = collapse((element.getAttribute('alt') ?? '').slice(0, 300));
      if (alt.includes(' ')) {
        const pending = this.buffer;
        this.buffer = '';
        if (!this.row) this.emit('alt', alt);
        this.buffer = pending;
      }
      return false;
    }
    if (!INLINE.has(tag) || element.hasAttribute('hidden')) {
      if (tag !== 'BODY' && tag !== 'MAIN' && tag !== 'ARTICLE' && tag !== 'FORM' && isAside(element)) {
        this.flush();
        return false;
      }
    }
    if (this.scope.has(element)) this.scoped++;
    if (tag === 'A') this.inLink++;
    if (!INLINE.has(tag)) this.enterBlock(element, tag);
    return true;
  }

  private enterBlock(element: Element, tag: string): void {
    if (this.row && tag !== 'TD' && tag !== 'TH') {
      this.buffer += ' ';
      return;
    }
    this.flush();
    if (/^H[1-6]$/.test(tag)) this.level = Number(tag[1]);
    else if (tag === 'LI') this.inList++;
    else if (tag === 'FIGCAPTION' || tag === 'CAPTION') this.inCaption++;
    else if (tag === 'TABLE') {
      this.tables++;
      this.headers = [];
    } else if (tag === 'TR') {
      if (this.isDataRow(element)) {
        this.row = [];
        this.allHeads = true;
      }
    } else if ((tag === 'TD' || tag === 'TH') && this.row) {
      this.row.push('');
      if (tag === 'TD') this.allHeads = false;
    }
  }

  /** A row of figures rather than of a page's layout. */
  private isDataRow(row: Element): boolean {
    if (this.tables > 4 || row.querySelector('table, h1, h2, h3, ul, p + p') !== null) return false;
    return (row.textContent ?? '').length <= LONGEST_ROW;
  }

  private leave(element: Element): void {
    const tag = element.tagName.toUpperCase();
    if (tag === 'A') this.inLink--;
    if (!INLINE.has(tag)) {
      if (this.row && tag !== 'TR' && tag !== 'TD' && tag !== 'TH') this.buffer += ' ';
      else this.leaveBlock(tag);
    }
    if (this.scope.has(element)) this.scoped--;
  }

  private leaveBlock(tag: string): void {
    if (tag === 'DT') {
      this.term = collapse(this.buffer) || null;
      this.flush();
      return;
    }
    if (tag === 'DD' && this.term !== null) {
      const value = collapse(this.buffer);
      this.buffer = '';
      if (value !== '') this.emit('pair', `${this.term} ${value}`, [this.term, value]);
      return;
    }
    this.flush();
    if (/^H[1-6]$/.test(tag)) this.level = 0;
    else if (tag === 'LI') this.inList--;
    else if (tag === 'FIGCAPTION' || tag === 'CAPTION') this.inCaption--;
    else if (tag === 'TABLE') {
      this.tables--;
      this.headers = [];
    } else if (tag === 'TR' && this.row) {
      const cells = this.row;
      this.row = null;
      const heads =
        this.allHeads ||
        (this.headers.length === 0 && cells.length > 2 && !cells.some((cell) => /\d/.test(cell)));
      this.emit('row', collapse(cells.join(' ')), cells);
      if (heads && cells.length > 1) this.headers = cells;
    }
  }
}
