import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Extension } from './extensions.ts';

/** Bytes of a content script as it is, and compressed. */
export function probeSize(extension: Extension | undefined): { raw: number[]; gzip: number[] } {
  if (!extension) return { raw: [0], gzip: [0] };
  const script = readFileSync(join(extension.folder, extension.script));
  return { raw: [script.length], gzip: [gzipSync(script, { level: 9 }).length] };
}
