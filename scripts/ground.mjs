// What a fresh machine needs before anything else runs. Plain Node, no dependencies: it is what installs them.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const LEAST_NODE = [20, 19];

/** Ends the process with one sentence where this Node is too old to build the project. */
export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  fail(
    `Uncramp needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}. Install it from nodejs.org.`,
  );
}

/** Says one sentence and ends the process. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs a command with its output shown; returns its exit code. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: platform() === 'win32',
    ...options,
  });
  return result.status ?? 1;
}

function quietly(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'ignore', ...options });
  return result.status === 0;
}

/** Installs what package-lock.json names, where it is missing or older than the lock. */
export function needDependencies() {
  const marker = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing dependencies…');
  // Not `npm ci`: it refuses a lock written where the registry lacked other platforms' optional packages.
  if (run('npm', ['install', '--no-save', '--no-audit', '--no-fund']) !== 0)
    fail('npm install failed: see its message above.');
}

/** A tool of a dependency, as npm would run it. */
export function tool(name, args, options = {}) {
  return run(process.execPath, [...toolPath(name), ...args], options);
}

function toolPath(name) {
  const bins = {
    wxt: 'wxt/bin/wxt.mjs',
    tsx: 'tsx/dist/cli.mjs',
    vitest: 'vitest/vitest.mjs',
    biome: '@biomejs/biome/bin/biome',
    tsc: 'typescript/bin/tsc',
    knip: 'knip/bin/knip.js',
  };
  return [join(root, 'node_modules', ...bins[name].split('/'))];
}

const BROWSERS = {
  chromium: {
    variable: 'UNCRAMP_CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
      'chrome',
    ],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
    download: 'chrome@stable',
    executable: /^(chrome|chrome\.exe|Google Chrome for Testing)$/,
    packages: { 'apt-get': 'chromium', dnf: 'chromium', pacman: 'chromium', apk: 'chromium' },
  },
  firefox: {
    variable: 'UNCRAMP_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    },
    download: 'firefox@stable',
    executable: /^(firefox|firefox\.exe)$/,
    packages: { 'apt-get': 'firefox-esr', dnf: 'firefox', pacman: 'firefox', apk: 'firefox' },
  },
};

/** Where downloaded browsers go: inside the project, ignored by git. */
const downloads = join(root, '.browsers');

/** The path of an installed browser of this kind, or null. */
export function findBrowser(kind) {
  const browser = BROWSERS[kind];
  const named = process.env[browser.variable];
  if (named)
    return existsSync(named) ? named : fail(`${browser.variable} names ${named}, and nothing is there.`);
  const onPath = browser.names.flatMap((name) =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .map((folder) => join(folder, platform() === 'win32' ? `${name}.exe` : name)),
  );
  const candidates = [...(browser.places[platform()] ?? []), ...onPath];
  return (
    candidates.find((path) => existsSync(path)) ??
    findDownloaded(join(downloads, browser.download.split('@')[0]), browser.executable) ??
    findDownloaded(join(homedir(), '.cache', 'puppeteer', browser.download.split('@')[0]), browser.executable)
  );
}

function findDownloaded(folder, executable, depth = 4) {
  if (depth === 0 || !existsSync(folder)) return null;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isFile() && executable.test(entry.name)) return path;
    if (entry.isDirectory()) {
      const found = findDownloaded(path, executable, entry.name.endsWith('.app') ? 4 : depth - 1);
      if (found) return found;
    }
  }
  return null;
}

/**
 * The path of a browser of this kind, which is installed first where it is missing: by the system's package
 * manager where this user may, else by download. Ends with one sentence where neither works.
 */
export function needBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  console.log(`No ${kind} found: installing one…`);
  const installed = installByPackageManager(BROWSERS[kind].packages) || download(BROWSERS[kind].download);
  const path = installed ? findBrowser(kind) : null;
  return (
    path ??
    fail(
      `No ${kind} could be installed here: install ${kind === 'firefox' ? 'Firefox' : 'Chromium or Chrome'} and run this again, or name its path in ${BROWSERS[kind].variable}.`,
    )
  );
}

function installByPackageManager(packages) {
  if (platform() !== 'linux') return false;
  const asRoot = process.getuid?.() === 0 ? [] : quietly('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
  if (asRoot === null) return false;
  const install = (...command) => {
    const [first, ...rest] = [...asRoot, ...command];
    return quietly(first, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  const manager = Object.keys(packages).find((name) => quietly(name, ['--version']));
  const name = packages[manager];
  if (manager === 'apt-get') return install('apt-get', 'update') && install('apt-get', 'install', '-y', name);
  if (manager === 'dnf') return install('dnf', 'install', '-y', name);
  if (manager === 'pacman') return install('pacman', '-Sy', '--noconfirm', name);
  if (manager === 'apk') return install('apk', 'add', name);
  return false;
}

function download(build) {
  const cli = join(root, 'node_modules', '@puppeteer', 'browsers', 'lib', 'cjs', 'main-cli.js');
  return existsSync(cli) && run(process.execPath, [cli, 'install', build, '--path', downloads]) === 0;
}

/** Whether a window can be opened here. */
export function hasDisplay() {
  if (process.env.CI) return false;
  return platform() !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
