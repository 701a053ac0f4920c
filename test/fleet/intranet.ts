import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { type Bundle, makeBundle } from '../../scripts/fleet/bundle.ts';
import { makeKey } from '../../scripts/fleet/key.ts';
import { manifestIn } from '../../scripts/fleet/manifests.ts';
import organisation from '../../scripts/fleet/organisation.json' with { type: 'json' };
import { packagePath } from '../../scripts/packages.ts';

/** An organisation's own server, with a throw-away key. */
export interface Intranet {
  /** Puts a version of the extension on the server. */
  release(version: string): Promise<Bundle>;
  /** The policies of the bundle last released. */
  policies(file: 'chromium.json' | 'firefox.json'): Record<string, object>;
  close(): Promise<void>;
}

/** Opens a server on 127.0.0.1, which has nothing yet. */
export async function openIntranet(): Promise<Intranet> {
  const folder = mkdtempSync(join(tmpdir(), 'repere-fleet-'));
  const key = join(folder, 'key.pem');
  makeKey(key);
  const server = createServer(({ url = '' }, response) => {
    try {
      response.end(readFileSync(join(folder, 'web', new URL(url, 'http://x').pathname)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  return {
    release: (version) =>
      makeBundle({
        chromeZip: inVersion('chrome', version, folder),
        firefoxZip: inVersion('firefox', version, folder),
        key,
        base,
        values: organisation,
        out: folder,
      }),
    policies: (file) => JSON.parse(readFileSync(join(folder, 'policies', file), 'utf8')),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

/** @returns the path of a package that differs from the one for the store in its version alone */
function inVersion(name: 'chrome' | 'firefox', version: string, folder: string): string {
  const path = join(folder, `${name}.zip`);
  const zip = new AdmZip(packagePath(name));
  const manifest = { ...manifestIn(packagePath(name)), version };
  zip.updateFile('manifest.json', Buffer.from(JSON.stringify(manifest)));
  zip.writeZip(path);
  return path;
}
