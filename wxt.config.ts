import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { embedMatches, hostMatches } from './lib/page/hosts';
import { holdBudgets } from './scripts/budget';

/** Preact's one way to write markup from text becomes a way to write text: no bundle of ours can inject HTML. */
const noMarkupFromText: Plugin = {
  name: 'uncramp:no-markup-from-text',
  transform: (code, id) =>
    id.includes('/preact/') ? { code: code.replaceAll('.innerHTML', '.textContent'), map: null } : undefined,
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), noMarkupFromText] }),
  hooks: {
    'build:done': (wxt) => {
      if (wxt.config.command === 'build') holdBudgets(wxt.config.outDir);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Opens the popup; the runner may choose other keys in the browser's own list of shortcuts.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+U' } } },
    permissions: ['storage', 'activeTab', 'scripting'],
    // The manifest's content script matches alone give Chromium no right to read a tab that the runner clicked on.
    host_permissions: [...hostMatches(), ...embedMatches()],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self' data: blob:",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'uncramp@uncramp.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
