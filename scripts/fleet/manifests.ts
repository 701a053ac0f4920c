import AdmZip from 'adm-zip';

/** What a package says of itself. */
export interface PackageManifest {
  version: string;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string } };
}

/** @throws Error where the package is not there, or is no extension */
export function manifestIn(zip: string): PackageManifest {
  return JSON.parse(new AdmZip(zip).readAsText('manifest.json'));
}
