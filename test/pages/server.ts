import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeCertificate } from './certificate.ts';
import { joinedScript } from './joined-script.ts';
import { variants } from './replica/registry.js';
import { variantNames } from './replica/variant-names.js';
import { readStaticFiles, type StaticFile } from './static-files.ts';

/** The host the replica stands in for; browsers under test are told to find it on 127.0.0.1. */
export const host = 'connect.caf.fr';
/** The true folder of the login page (BOT, LAM, PRE; high trust). */
export const basePath = '/connexionappli/dist/';

export interface PageServer {
  port: number;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  spkiHash: string;
  /** Every request received, in order: a test can see that nothing else was asked or sent. */
  requests: { method: string; path: string }[];
  /** The same in full: line, headers and body. */
  traffic: string[];
  close(): Promise<void>;
}

/**
 * Starts the HTTPS server of the replica, and of the corpus below `corpus/`, on a free port of 127.0.0.1.
 *
 * @param isLight makes many loads cheap: the scripts of the replica come as one file, and browsers keep what
 *   is no page
 */
export async function startServer({ isLight = false } = {}): Promise<PageServer> {
  const { key, cert, spkiHash } = await makeCertificate(host);
  const files = await readStaticFiles(join(import.meta.dirname, 'replica'));
  const corpus = await readStaticFiles(join(import.meta.dirname, '../corpus/pages'));
  for (const [path, file] of corpus) files.set(`corpus/${path}`, file);
  if (isLight)
    files.set('main.js', await joinedScript(join(import.meta.dirname, 'replica/main.js')));
  const requests: PageServer['requests'] = [];
  const traffic: string[] = [];

  const server = createServer({ key, cert }, (request, response) => {
    requests.push({ method: request.method ?? '', path: request.url ?? '' });
    const { method, url, rawHeaders } = request;
    traffic.push(`${method} ${url} ${rawHeaders.join(' ')}`);
    request.on('data', (body) => traffic.push(String(body)));
    answer(request, response, files, isLight);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });

  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, spkiHash, requests, traffic, close };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: Files,
  isLight: boolean,
): void {
  const [path = '', search = ''] = (request.url ?? '').split('?', 2);
  const file = files.get(fileName(path));
  const names = variantNames(search);
  const unknown = names.find((name) => !Object.hasOwn(variants, name));

  if (request.method !== 'GET' || file === undefined || unknown !== undefined) {
    // A mistyped variant must not pass for the default page.
    const why = unknown === undefined ? 'rien à cette adresse' : `variante inconnue : ${unknown}`;
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(`Serveur d’essai : ${why}.\n`);
    return;
  }
  response.setHeader('Content-Type', file.type);
  // Not `no-store`: that would keep the pages out of the back/forward cache.
  const isKept = isLight && !file.type.startsWith('text/html');
  response.setHeader('Cache-Control', isKept ? 'max-age=86400' : 'no-cache');
  for (const name of names) {
    for (const [header, value] of Object.entries(variants[name]?.headers ?? {})) {
      response.appendHeader(header, value);
    }
  }
  response.end(file.body);
}

type Files = Map<string, StaticFile>;

function fileName(path: string): string {
  if (path === basePath) return 'index.html';
  if (path === '/autre/') return 'other.html';
  return path.startsWith(basePath) ? path.slice(basePath.length) : '';
}
