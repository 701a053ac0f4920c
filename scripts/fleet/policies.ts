/** The organisation's own values, as `storage.managed` gives them to the extension. */
export type ManagedValues = Record<string, unknown>;

/** The names of the files on the server, the same for every version. */
export const SERVED = {
  crx: 'repere.crx',
  xpi: 'repere.xpi',
  chromium: 'updates.xml',
  firefox: 'updates.json',
} as const;

/** Policies for Chromium, Chrome and Edge: installs, updates and sets the values. */
export function chromiumPolicies(id: string, base: string, values: ManagedValues): object {
  return {
    ExtensionSettings: {
      [id]: {
        installation_mode: 'force_installed',
        update_url: base + SERVED.chromium,
        // Else updates come from where the manifest says, and ours, the same as in the stores, says nothing.
        override_update_url: true,
        toolbar_pin: 'force_pinned',
      },
    },
    '3rdparty': { extensions: { [id]: values } },
  };
}

/** Policies for Firefox ESR, which alone takes a package that Mozilla has not signed. */
export function firefoxPolicies(id: string, base: string, values: ManagedValues): object {
  return {
    ExtensionSettings: {
      [id]: {
        installation_mode: 'force_installed',
        install_url: base + SERVED.xpi,
        update_url: base + SERVED.firefox,
        default_area: 'navbar',
      },
    },
    '3rdparty': { Extensions: { [id]: values } },
    Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
  };
}
