import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The extension's id in Firefox, as its manifest gives it, by the name of today or of before. */
export async function geckoId(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  return (manifest.browser_specific_settings ?? manifest.applications).gecko.id;
}
