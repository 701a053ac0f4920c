import { describe, expect, it } from 'vitest';
import { OLD_RELEASES } from '../browsers/old-releases.ts';
import { BUILDS, manifestOf } from './built.ts';

describe.each(BUILDS)('%s', (build) => {
  const manifest = manifestOf(build);

  it('asks for storage, for the settings, and nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage']);
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('runs on one host, in the top frame', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: ['https://connect.caf.fr/*'], js: ['caf-login.js'], run_at: 'document_end' },
    ]);
  });

  it('lets no page reach into it', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable', 'update_url']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('lets its own pages load nothing but what is in it', () => {
    const csp = manifest.content_security_policy.extension_pages;
    expect(csp).toMatch(/^default-src 'none';/);
    expect(csp).not.toMatch(/unsafe|https?:|\*|connect-src/);
  });
});

it('names as the oldest browsers those that the scenarios are run in', () => {
  const oldest = Object.values(OLD_RELEASES.oldest ?? {}).map(({ version }) => version);
  const { gecko } = manifestOf('.output/firefox-mv3').browser_specific_settings;
  const chromium = manifestOf('.output/chrome-mv3').minimum_chrome_version;
  const major = (version: string) => version.split('.')[0];
  expect(oldest.map(major)).toEqual([chromium, gecko.strict_min_version].map(major));
});

it('collects no data, and says so to Firefox', () => {
  expect(manifestOf('.output/firefox-mv3').browser_specific_settings).toEqual({
    gecko: {
      id: 'repere@repere-extension.org',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  });
});
