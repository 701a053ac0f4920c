import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../browsers/browser-name.ts';
import { inFirefox } from '../browsers/firefox-chrome.ts';
import { type Policies, withPolicies } from '../browsers/policy-files.ts';
import { allowPrivateWindows } from '../browsers/site-access.ts';
import { popupThatSays } from '../e2e/bring-about.ts';
import { pageAt } from '../e2e/page-at.ts';
import { OTHER_HOST, openWorld, type World } from '../e2e/world.ts';

/** What keeps an extension out of a site that it has the permission for. */
interface Way {
  browser: BrowserName;
  policies?: Policies;
  /** In Firefox alone: a preference, with the site as its value. */
  preference?: string;
}

const HOST = 'connect.caf.fr';

const WAYS: Record<string, Way> = {
  'Chromium’s runtime_blocked_hosts': {
    browser: 'chromium',
    policies: {
      chromium: { ExtensionSettings: { '*': { runtime_blocked_hosts: [`*://${HOST}`] } } },
    },
  },
  'Firefox’s restricted_domains': {
    browser: 'firefox',
    policies: { firefox: { ExtensionSettings: { '*': { restricted_domains: [HOST] } } } },
  },
  'Firefox’s preference for the same': {
    browser: 'firefox',
    preference: 'extensions.webextensions.restrictedDomains',
  },
  'Firefox’s quarantine': {
    browser: 'firefox',
    preference: 'extensions.quarantinedDomains.list',
  },
};

const under = (
  { browser, policies = {}, preference }: Way,
  task: (world: World) => Promise<void>,
) =>
  withPolicies(policies, async () => {
    const world = await openWorld(browser);
    try {
      if (preference) {
        await inFirefox(
          world.session,
          `Services.prefs.setStringPref('${preference}', '${HOST}'); return true;`,
        );
      }
      await task(world);
    } finally {
      await world.close();
    }
  });

describe.each(Object.entries(WAYS))('%s', (_name, way) => {
  it('is told after a reload by the browser’s own key, but not after a change of the address in the page', async () => {
    await under(way, async (world) => {
      const { page } = await world.visit();
      await popupThatSays(world, 'reload');
      await world.guide.closeAll();
      await page.evaluate("location.hash = '#/aideConnexion'; location.hash = '#/login'");
      await page.bringToFront();
      await popupThatSays(world, 'reload');
      await world.guide.closeAll();
      await page.bringToFront();
      await page.reload();
      await popupThatSays(world, 'blocked');
    });
  });

  it('is told after one reload, at once from then on, and of no other page', async () => {
    await under(way, async (world) => {
      const person = await world.visit();
      await person.types('7');
      await person.isLeftInPeace();

      const popup = await popupThatSays(world, 'reload');
      await popup.click('.page-state button');
      await popup.waitUntil("document.querySelector('.page-state').dataset.state === 'blocked'");
      const said = await popup.evaluate<string>("document.querySelector('.page-state').innerText");
      expect(said).toContain('ne peut pas agir ici');
      expect(await popup.evaluate("document.querySelector('.page-state button')")).toBeNull();
      // The advice is there as always.
      expect(
        await popup.evaluate("document.querySelectorAll('.answers button').length"),
      ).toBeGreaterThan(1);

      await world.guide.closeAll();
      await person.page.bringToFront();
      await popupThatSays(world, 'blocked');

      await world.guide.closeAll();
      await world.session.newPage(`https://${OTHER_HOST}/`);
      await popupThatSays(world, 'elsewhere');
    });
  });
});

const API = '(globalThis.browser ?? chrome)';
const LOGIN = `https://${HOST}/#/login`;

it.each(['Chromium’s runtime_blocked_hosts', 'Firefox’s quarantine'])(
  '%s: a private window remembers the reload, and nothing of it is stored',
  async (way) => {
    await under(WAYS[way] as Way, async (world) => {
      const { session, guide } = world;
      await allowPrivateWindows(session);
      const normal = await guide.openAsPage('/options.html');
      const url = [LOGIN, `${session.extensionOrigin}/options.html#private`];
      // Chromium has a background of its own there, which a page of the extension has to speak for; Firefox has one
      // for all windows, and shows no such page to the driver.
      const isFirefox = session.name === 'firefox';
      const create = { incognito: true, url: isFirefox ? LOGIN : url };
      await normal.evaluate(`${API}.windows.create(${JSON.stringify(create)}).then(() => true)`);
      const login = await pageAt(world, HOST, 'body');
      const inside = isFirefox ? normal : await pageAt(world, '#private', 'h1');
      const press = () =>
        isFirefox
          ? world.pressToolbar()
          : inside.evaluate(`chrome.windows.getCurrent()
            .then(({ id }) => chrome.windows.update(id, { focused: true }))
            .then(() => chrome.action.openPopup())`);
      const says = async (state: string) => {
        await login.bringToFront();
        await press();
        const popup = await guide.waitForPopup();
        await popup.waitUntil(
          `document.querySelector('.page-state')?.dataset.state === '${state}'`,
        );
        expect(await popup.evaluate(`${API}.extension.inIncognitoContext`)).toBe(true);
        await popup.close();
      };
      await says('reload');
      await login.reload();
      await says('blocked');
      for (const page of [normal, inside]) {
        expect(
          await page.evaluate(`${API}.storage.session.get().then((all) => Object.keys(all))`),
        ).not.toContain('reload-said');
      }
    });
  },
);
