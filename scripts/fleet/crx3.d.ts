/** The part of crx3 that is used; the library brings no types. */
declare module 'crx3' {
  import type { Readable } from 'node:stream';

  interface Options {
    keyPath: string;
    crxPath: string;
    xmlPath: string;
    crxURL: string;
    appVersion: string;
    browserVersion: string;
  }

  /** Signs a zip; also writes the update manifest. */
  export default function crx3(zip: Readable, options: Options): Promise<{ appId: string }>;
}
