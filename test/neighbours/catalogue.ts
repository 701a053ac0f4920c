import type { BrowserName } from '../browsers/browser-name.ts';
import type { Package } from './fetch.ts';

/** An extension that people have beside ours. */
export interface Neighbour {
  name: string;
  from: Package;
  /** The folder of the unpacked extension in the package, by browser. */
  at: Partial<Record<BrowserName, string>>;
  /** Of a library, which is no extension by itself: its file, and what starts it in a page. */
  library?: { file: string; start: string };
  /** It takes Escape for itself, before any page or other extension has it. */
  takesEscape?: true;
  /** It fills logins in. */
  fills?: true;
}

/** Where Debian puts an extension for Firefox that has this id. */
const mozilla = (id: string) =>
  `usr/share/mozilla/extensions/{ec8030f7-c20a-464f-9b0e-13a3a9e97384}/${id}`;

/** Those that can be had as packages. */
export const NEIGHBOURS: readonly Neighbour[] = [
  {
    name: 'KeePassXC-Browser',
    from: { debian: 'webext-keepassxc-browser' },
    at: {
      chromium: 'usr/share/chromium/extensions/keepassxc-browser',
      firefox: 'usr/share/webext/keepassxc-browser',
    },
    fills: true,
  },
  {
    name: 'uBlock Origin',
    from: { debian: 'webext-ublock-origin-firefox' },
    at: { firefox: mozilla('uBlock0@raymondhill.net') },
  },
  {
    name: 'Dark Reader',
    from: { debian: 'webext-dark-reader' },
    at: { firefox: mozilla('addon@darkreader.org') },
  },
  {
    name: 'Dark Reader’s engine',
    from: { npm: 'darkreader@4.9.133' },
    at: { chromium: 'package' },
    library: { file: 'darkreader.js', start: 'DarkReader.enable();' },
  },
  {
    name: 'Autoconsent',
    from: { npm: '@duckduckgo/autoconsent@16.23.0' },
    at: { chromium: 'package/dist/addon-mv3', firefox: 'package/dist/addon-firefox' },
  },
  {
    name: 'Privacy Badger',
    from: { debian: 'webext-privacy-badger' },
    at: { firefox: 'usr/share/webext/privacy-badger' },
  },
  {
    name: 'Vimium',
    from: { debian: 'webext-vimium-firefox' },
    at: { firefox: mozilla('{d7742d87-e61d-4b78-b8a1-b469842139fa}') },
    takesEscape: true,
  },
];
