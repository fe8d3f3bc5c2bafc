import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { RunMark } from '../../lib/advice/training/view';
import type { LogReading, LogRow } from '../../lib/page/log-reading';
import { strava } from '../../lib/page/sites/strava';
import { LIST } from '../../lib/page/sites/strava-training';
import { find } from '../../lib/page/sites/text';
import { ask, onShow } from '../../lib/platform/messages';
import { followPage } from '../advisor.content/follow';
import { isPanel, panelHost } from './panel-host';
import { isMark, markRows, removeMarks } from './row-marks';

/** As many runs as a message holds: a hundred pages of the list turned in one visit. */
const MOST_ROWS = 2000;

/** Quiet time after the list changed before it is read again. */
const QUIET_MS = 150;

/** Follows a training log: reads it, marks its rows and draws the panel; what they say comes from the background. */
export function followLog(ctx: ContentScriptContext): void {
  removeMarks();
  ctx.onInvalidated(removeMarks);

  /** Every row that this visit has shown, since the list shows 20 at a time. */
  const seen = new Map<string, LogRow>();
  let last = '';
  let lastLog: LogReading | null = null;
  let marks: Readonly<Record<string, RunMark>> = {};
  let questions = 0;

  const draw = async (log: LogReading, remember: 'remember' | 'forget' | null) => {
    questions += 1;
    const question = questions;
    const reply = await ask({ type: 'training', log, remember });
    if (ctx.isInvalid || question !== questions || reply?.type !== 'training') return;
    if (reply.view === null) {
      panel.remove();
      removeMarks();
      return;
    }
    marks = reply.view.marks;
    markRows(marks);
    panel.show(reply.view, reply);
  };

  /** The site fills the list again at every page of it, at the same address. */
  let list: Element | null = null;
  let waiting = false;
  const refills = new MutationObserver((records) => {
    const ours = ({ addedNodes, removedNodes }: MutationRecord) =>
      [...addedNodes, ...removedNodes].every(isMark);
    if (records.every(ours)) return;
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!ctx.isInvalid) look();
    }, QUIET_MS);
  });
  ctx.onInvalidated(() => refills.disconnect());
  const watchList = () => {
    const now = find(document, LIST);
    if (now === list) return;
    list = now;
    refills.disconnect();
    if (list !== null) refills.observe(list, { childList: true, subtree: true });
  };

  const look = () => {
    watchList();
    markRows(marks);
    const url = new URL(location.href);
    const log = strava.read(document, url).log;
    if (log === undefined || log.rows.length + log.weeks.length + log.unread === 0) return;
    for (const row of log.rows) if (seen.size < MOST_ROWS || seen.has(row.id)) seen.set(row.id, row);
    const all: LogReading = { ...log, rows: [...seen.values()] };
    const fingerprint = JSON.stringify(all);
    if (fingerprint === last) return;
    last = fingerprint;
    lastLog = all;
    void draw(all, null);
  };

  const again = (remember: 'remember' | 'forget') => {
    if (lastLog !== null) void draw(lastLog, remember);
  };
  const panel = panelHost(ctx, {
    remember: () => again('remember'),
    forget: () => again('forget'),
    setCollapsed: (collapsed) => void ask({ type: 'prefer', collapsed }),
    hideHere: () => {
      void ask({ type: 'hide-host' });
      panel.remove();
      removeMarks();
    },
  });
  ctx.onInvalidated(onShow(() => panel.open()));
  followPage(ctx, (node) => isPanel(node) || isMark(node), look);
}
