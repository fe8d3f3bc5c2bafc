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

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const focused = document.activeElement;
    const at = focused instanceof HTMLButtonElement ? buttons.indexOf(focused) : -1;
    const step = document.dir === 'rtl' ? -1 : 1;
    const to =
      event.key === 'ArrowRight'
        ? at + step
        : event.key === 'ArrowLeft'
          ? at - step
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? buttons.length - 1
              : null;
    if (to === null) return;
    event.preventDefault();
    buttons.at(to % buttons.length)?.focus();
  };

  return (
    <div
      class="tabs"
      role="tablist"
      tabIndex={-1}
      aria-label={speaker.say(msg('popup.tabs'))}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === current}
          aria-controls={PANEL_ID}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onOpen(tab)}
        >
          <span>{speaker.say(msg(`popup.tab.${tab}`))}</span>
        </button>
      ))}
    </div>
  );
}
