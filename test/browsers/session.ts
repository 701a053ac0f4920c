import type { Browser, Page, Viewport } from 'puppeteer-core';
import type { Abilities } from './abilities.ts';
import type { BrowserName } from './browser-name.ts';

/** A running browser that has the extension and finds the local server at connect.caf.fr. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** What this browser can do that others cannot. */
  readonly can: Abilities;
  /** The folder the extension was installed from. */
  readonly extensionDir: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /**
   * Opens a page in a new tab and waits for its load event.
   *
   * @param path below https://connect.caf.fr/connexionappli/dist/, as in `?variant=x#/login`;
   *   a path from the root or a whole address works too
   * @param viewport without it the page is as large as the window
   * @param meet gets the page before it goes anywhere
   */
  newPage(path?: string, viewport?: Viewport, meet?: (page: Page) => void): Promise<Page>;
  /** Ends the browser; its temporary profile goes with it. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  browser: BrowserName;
  /** The built extension; a relative path is taken from the working directory. */
  extensionDir: string;
  server: { port: number; spkiHash: string };
  headless: boolean;
  /** Of the window. */
  width?: number;
  height?: number;
  /** Of the browser itself and of what it tells pages, `fr` unless told; for instance `ar`. */
  language?: string;
  /** Hosts that lead to the server; all others lead nowhere. */
  hosts?: readonly string[];
  /** Under which id a policy installs the extension; without it the driver installs `extensionDir`. */
  forceInstalledAs?: string;
  /** For a screen reader, and with the voices of the computer. */
  spoken?: boolean;
  /**
   * For many pages in less time: no process is made in advance, and in Firefox all tabs of a site share one, which is
   * kept for the next. Not where it is measured what a page costs.
   */
  savesProcesses?: boolean;
  /** More for the browser's command line, such as `--kiosk`. */
  args?: readonly string[];
  /** A folder for a profile that outlasts the browser; without it the profile goes with the browser. */
  profile?: string;
  /** An expression for the background that is true once all is ready; without it nothing is waited for. */
  readyWhen?: string;
}

/** Launch options with every default in its place. */
export type FullLaunchOptions = LaunchOptions &
  Required<
    Omit<
      LaunchOptions,
      'args' | 'forceInstalledAs' | 'profile' | 'readyWhen' | 'savesProcesses' | 'spoken'
    >
  >;

/**
 * Of one command: puppeteer's own three minutes are too long. The first waits until the browser has
 * started: Firefox took up to 24 s on two busy cores.
 */
export const PROTOCOL_TIMEOUT_MS = 60_000;

/** Until a policy has installed the extension, or a browser that has just started has read one. */
export const POLICY_PATIENCE_MS = 45_000;

const sessions = new WeakMap<Browser, Session>();

/** Makes {@link sessionOf} know this session. */
export function remember(session: Session): Session {
  sessions.set(session.browser, session);
  return session;
}

/** The session a page belongs to. */
export function sessionOf(page: Page): Session {
  const session = sessions.get(page.browser());
  if (session === undefined) throw new Error('This page belongs to no session');
  return session;
}
