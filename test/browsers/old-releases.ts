import type { BrowserName } from './browser-name.ts';

/** A browser of another day, as packages of Debian that are unpacked and not installed. */
export interface OldRelease {
  /** As the browser itself gives it. */
  version: string;
  /** As apt names them, of one version or of one suite; all of them go into one folder. */
  packages: readonly string[];
  /** Its executable below that folder. */
  executable: string;
}

/** Debian's suites that the packages are in; none of them changes any more. */
export const SUITES = ['bullseye', 'bookworm'] as const;

const chromium = (version: string, build: string, ...libraries: string[]): OldRelease => ({
  version,
  packages: [
    ...['chromium', 'chromium-common', 'chromium-l10n'].map(
      (name) => `${name}=${version}-${build}`,
    ),
    ...libraries,
  ],
  executable: 'usr/lib/chromium/chromium',
});

/** By the name that `--browsers` takes: the oldest that the manifests allow, and one between. */
export const OLD_RELEASES: Record<string, Partial<Record<BrowserName, OldRelease>>> = {
  oldest: {
    chromium: chromium(
      '120.0.6099.224',
      '1~deb11u1',
      // Not in Debian 12, or there with no browser.
      'libatomic1/bullseye',
      'libflac8/bullseye',
      'libjsoncpp24/bullseye',
      'libsnappy1v5/bullseye',
      'libwebp6/bullseye',
      'libwebpdemux2/bullseye',
      'libwebpmux3/bullseye',
      'libwoff1/bullseye',
    ),
    firefox: {
      version: '140.12.0',
      packages: ['firefox-esr=140.12.0esr-1~deb12u1'],
      executable: 'usr/lib/firefox-esr/firefox-esr',
    },
  },
  older: { chromium: chromium('150.0.7871.100', '1~deb12u1') },
};
