import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask as request } from './ask.ts';
import { variants } from './replica/registry.js';
import { basePath, type PageServer, startServer } from './server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const ask = (path: string, method?: string) => request(server.port, path, method);

describe('the replica', () => {
  it('is served at the login page’s own path, whatever the query', async () => {
    const page = await ask(`${basePath}?forceReload=20211220&contexteAppel=caffr`);
    expect(page.status).toBe(200);
    expect(page.header('content-type')).toContain('text/html');
    expect(page.header('content-security-policy')).toBe('');
    expect(page.header('cache-control')).not.toContain('no-store');
    expect(page.body).toContain('ce n’est pas le site de la Caf');
  });

  it('comes with its scripts and styles', async () => {
    const script = await ask(`${basePath}variants/values.js`);
    expect([script.status, script.header('content-type')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ]);
    expect((await ask(`${basePath}style.css`)).header('content-type')).toContain('text/css');
  });

  it('sends the headers its variants ask for, together too', async () => {
    const both = await ask(`${basePath}?variant=csp,dark,trusted-types`);
    const policy = both.header('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  });

  it('refuses a variant it does not know', async () => {
    const page = await ask(`${basePath}?variant=dark,constructor`);
    expect(page.status).toBe(404);
    expect(page.body).toContain('variante inconnue : constructor');
  });

  it('has a row in the README for each variant, and for no other', async () => {
    const readme = await readFile(join(import.meta.dirname, 'README.md'), 'utf8');
    const rows = [...readme.matchAll(/^\| `([^`]+)` +\|/gm)].map((match) => match[1]);
    expect(rows.sort()).toEqual(Object.keys(variants).sort());
  });
});

describe('the server', () => {
  it('has a page to leave for, fit for the back/forward cache', async () => {
    const page = await ask('/autre/');
    expect(page.status).toBe(200);
    expect(page.header('cache-control')).not.toContain('no-store');
  });

  it.each(['/', '/connexionappli/dist', '/favicon.ico', `${basePath}nothing.js`, '//'])(
    'has nothing at %s',
    async (path) => {
      const page = await ask(path);
      expect(page.status).toBe(404);
      expect(page.body).toContain('rien à cette adresse');
    },
  );

  it.each(['../server.ts', '..%2fserver.ts', '%2e%2e/server.ts', '..\\server.ts', 'registry.d.ts'])(
    'gives no file for %s',
    async (path) => {
      expect((await ask(basePath + path)).status).toBe(404);
    },
  );

  it('answers nothing but GET, and records every request', async () => {
    const before = server.requests.length;
    expect((await ask(basePath, 'POST')).status).toBe(404);
    expect(server.requests.slice(before)).toEqual([{ method: 'POST', path: basePath }]);
  });

  it('has a certificate for the login host, known by its public key', async () => {
    expect(server.spkiHash).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    const other = await startServer();
    expect(other.spkiHash).not.toBe(server.spkiHash);
    await other.close();
  });
});
