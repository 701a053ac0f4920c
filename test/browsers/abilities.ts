/** What some of the browsers under test can do and others cannot: the driver and the scenarios ask this, no version. */
export interface Abilities {
  /**
   * The background may open the popup whatever was pressed, also for a press in the page. Else the toolbar alone opens
   * it, and a window stands in for it.
   */
  readonly opensPopupUnasked: boolean;
  /** The driver installs an extension there, also again and for private windows. */
  readonly installs: boolean;
  /** Does what the driver takes for granted. Else the driver is helped: `help-chromium.ts`, `help-firefox.ts`. */
  readonly suitsDriver: boolean;
}

/** @param version as the driver has it: `Chrome/120.0.6099.224`, `firefox/140.12.0` */
export function abilitiesOf(version: string): Abilities {
  const isFirefox = /^firefox/i.test(version);
  const major = Number(/\/(\d+)/.exec(version)?.[1]);
  return {
    // Chromium 120 of Debian does too: Chrome has it since 127, and what others build has had it before.
    opensPopupUnasked: !isFirefox || major >= 149,
    // Chrome takes none from its command line any more since 137; the driver has no way in Chromium 120.
    installs: isFirefox || major >= 137,
    // Neither Chromium 120 nor Firefox 140 does, and these do: between nobody has looked.
    suitsDriver: major >= (isFirefox ? 153 : 150),
  };
}
