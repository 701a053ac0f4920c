import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { makeCertificate } from '../../pages/certificate.ts';
import { basePath, host } from '../../pages/server.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
/** How long a page rendered beforehand waits for the script of its form, in milliseconds. */
const SLOW = 2500;

/** Starts the HTTPS server of the built kits, in the login page’s own folder, on a free port of 127.0.0.1. */
export async function startServer(dist: string) {
  const { key, cert, spkiHash } = await makeCertificate(host);
  const server = createServer({ key, cert }, async ({ url = '' }, response) => {
    const path = url.split('?', 1)[0] ?? '';
    // `normalize` of an absolute path leaves no `..` to climb with.
    const name = normalize(path.slice(`${basePath}kits`.length)).replace(/\/$/, '/index.html');
    const body = await readFile(join(dist, name)).catch(() => undefined);
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    if (/^\/angular-ssr\/chunk-.*\.js$/.test(name)) await new Promise((go) => setTimeout(go, SLOW));
    response.writeHead(body ? 200 : 404, { 'Content-Type': type });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, spkiHash, close };
}
