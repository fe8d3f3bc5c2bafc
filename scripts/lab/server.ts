import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';

/** A page or file served at a real-looking address. */
export interface Route {
  readonly url: string;
  /** What is sent: a file on disk, or a body made on the spot. */
  readonly file?: string;
  readonly body?: string | Buffer;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LoggedRequest {
  readonly method: string;
  readonly url: string;
}

export interface Lab {
  readonly port: number;
  /** Every request that arrived, in order. */
  readonly log: LoggedRequest[];
  add(route: Route): void;
  /** The host names of all routes. */
  hosts(): string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.gpx': 'application/gpx+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const keyOf = (address: string): string => {
  const url = new URL(address);
  return `${url.host}${url.pathname}${url.search}`;
};

/**
 * An HTTPS server on this machine that answers for any host name; the browser is told to look every name up here.
 * `folders` serves the files below a folder for a host ("www.example.org"), next to the named routes.
 */
export async function startLab(
  routes: readonly Route[],
  folders: Readonly<Record<string, string>> = {},
): Promise<Lab> {
  const known = new Map(routes.map((route) => [keyOf(route.url), route]));
  const log: LoggedRequest[] = [];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
  });

  const server: Server = createServer({ key, cert }, (request, response) => {
    const url = `https://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`;
    log.push({ method: request.method ?? 'GET', url });
    const route = known.get(keyOf(url)) ?? inFolder(url, folders);
    const body = route && bodyOf(route);
    if (!route || body === null || body === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
      return;
    }
    const type = route.type ?? TYPES[extname(route.file ?? new URL(route.url).pathname)] ?? TYPES['.html'];
    response.writeHead(200, { 'content-type': type, ...route.headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const { port } = address;
  return {
    port,
    log,
    add: (route) => {
      known.set(keyOf(route.url), route);
    },
    hosts: () => [...new Set([...known.values()].map((route) => new URL(route.url).hostname))],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function bodyOf(route: Route): string | Buffer | null {
  if (route.body !== undefined) return route.body;
  try {
    return route.file === undefined ? null : readFileSync(route.file);
  } catch {
    return null;
  }
}

function inFolder(address: string, folders: Readonly<Record<string, string>>): Route | null {
  const url = new URL(address);
  const folder = folders[url.hostname];
  if (folder === undefined) return null;
  // normalize() takes the dots out, so that no address leads out of the folder.
  return { url: address, file: join(folder, normalize(decodeURIComponent(url.pathname))) };
}
