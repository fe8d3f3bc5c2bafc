import { useRef } from 'preact/hooks';
import type { Speaker } from '../../lib/words';
import { msg } from '../../lib/words';
import { TABS, type Tab } from './route';

export const tabId = (tab: Tab) => `tab-${tab}`;
export const PANEL_ID = 'panel';

/**
 * The three sections. Arrow keys move the focus and Enter opens: passing over "This page" on the way to "My race"
 * must not read the page.
 */
export function Tabs({
  speaker,
  current,
  onOpen,
}: {
  speaker: Speaker;
  current: Tab;
  onOpen: (tab: Tab) => void;
}) {
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const step = document.dir === 'rtl' ? -1 : 1;
    const to = {
      ArrowRight: at + step,
      ArrowLeft: at - step,
      Home: 0,
      End: TABS.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    [...(list.current?.querySelectorAll('button') ?? [])].at(to % TABS.length)?.focus();
  };

  return (
    <div class="tabs" role="tablist" aria-label={speaker.say(msg('popup.tabs'))} ref={list}>
      {TABS.map((tab, index) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === current}
          aria-controls={PANEL_ID}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onOpen(tab)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          <span>{speaker.say(msg(`popup.tab.${tab}`))}</span>
        </button>
      ))}
    </div>
  );
}
