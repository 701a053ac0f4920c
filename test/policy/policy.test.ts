import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guide } from '../browsers/guide.ts';
import { notice } from '../browsers/notice.ts';
import { printedPages } from '../browsers/printed-pages.ts';
import type { Session } from '../browsers/session.ts';
import { until } from '../browsers/until.ts';
import { type PageServer, startServer } from '../pages/server.ts';
import {
  ALL_WRONG,
  ONE_WRONG,
  SCRIPTS,
  UNKNOWN_KEYS,
  VALID_POLICY,
  WRONG_WORD,
} from './policies.ts';
import { underPolicy } from './under-policy.ts';

let server: PageServer;
beforeAll(async () => {
  server = await startServer({ isLight: true });
});
afterAll(() => server.close());

const { organisation, localProcess } = VALID_POLICY;

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it('without a policy nothing is locked, wrong or added', async () => {
    const options = await underPolicy(browser, undefined, server, (look) => look('/options.html'));
    expect(options).toMatchObject({ locked: 0, wrong: [], links: [] });
  });

  it('a policy sets, locks, and adds its contact to options, guide, sheet, letter and notice', async () => {
    await underPolicy(browser, VALID_POLICY, server, async (look, session) => {
      const options = await look('/options.html');
      expect(options).toMatchObject({ lang: 'en', locked: 2, wrong: [] });
      expect(options.text).toContain('Set by your organisation');

      for (const path of ['/popup.html', '/options.html']) {
        const { text, links } = await look(path);
        const { name, phone, hours, note } = organisation;
        for (const words of [name, phone, hours.en, note.fr, localProcess.text.fr]) {
          expect(text).toContain(words);
        }
        // On a computer it would leave the page, without a call.
        expect(links.join(' ')).not.toContain('tel:');
        expect(links).toEqual(
          expect.arrayContaining([
            `mailto:${organisation.email}`,
            organisation.web,
            localProcess.link,
          ]),
        );
      }
      const sheet = await look('/handout.html');
      for (const words of [
        localProcess.text.fr,
        organisation.hours.fr,
        'Lettre préparée avec l’aide de',
      ]) {
        expect(sheet.text).toContain(words);
      }
      expect(sheet.text.split(organisation.name)).toHaveLength(3);

      expect(await sheetPages(session)).toBe(2);

      const page = await session.newPage();
      await page.waitForSelector('#nir');
      await page.type('#nir', '7');
      const atField = notice(page);
      await atField.waitFor();
      // In French until the background has answered.
      await until('the notice in English', async () =>
        (await atField.text('title')).includes('This number'),
      );
      expect(Number.parseFloat(await atField.computed('text', 'font-size'))).toBeGreaterThan(18);
    });
  });

  it('one wrong field is left out alone, and named', async () => {
    const options = await underPolicy(browser, ONE_WRONG, server, (look) => look('/options.html'));
    expect(options).toMatchObject({ lang: 'en', locked: 2, wrong: ['organisation.email'] });
    expect(options.text).toContain(organisation.phone);
    expect(options.links.join(' ')).not.toContain('mailto:');
  });

  it('a wrong word is left out alone, and named', async () => {
    const options = await underPolicy(browser, WRONG_WORD, server, (look) => look('/options.html'));
    expect(options).toMatchObject({ locked: 1, wrong: ['locked.language'] });
  });

  it('where all of it is wrong, all of it is named and nothing is added', async () => {
    const options = await underPolicy(browser, ALL_WRONG, server, (look) => look('/options.html'));
    expect(options).toMatchObject({ locked: 0, links: [] });
    expect([...options.wrong].sort()).toEqual([
      'localProcess.link',
      'localProcess.text.fr',
      'organisation.email',
      'organisation.hours.fr',
      'organisation.name',
      'organisation.note.fr',
      'organisation.phone',
      'organisation.web',
    ]);
  });

  it('unknown keys do no harm', async () => {
    const options = await underPolicy(browser, UNKNOWN_KEYS, server, (look) =>
      look('/options.html'),
    );
    expect(options.text).toContain(organisation.name);
    expect(options.locked).toBe(1);
    // Chromium drops what its schema does not know before we see it; Firefox passes everything.
    const named = ['telemetry', 'locked.colour', 'organisation.fax'];
    expect([...options.wrong].sort()).toEqual(browser === 'firefox' ? named.sort() : []);
  });

  it('a script in every text is text', async () => {
    await underPolicy(browser, SCRIPTS, server, async (look) => {
      for (const path of ['/options.html', '/popup.html', '/handout.html']) {
        const { text, links, intruders } = await look(path);
        expect(intruders, path).toBe(0);
        expect(text, path).toContain('<script>hacked()</script>');
        for (const link of links) expect(link).toMatch(/^(https|tel|mailto):/);
      }
    });
  });
});

/** Of sheet and letter. */
async function sheetPages(session: Session): Promise<number> {
  const page = await guide(session).openAsPage('/handout.html');
  await page.waitForSelector('html[data-ready]');
  const pages = await printedPages(session, page);
  await page.close();
  return pages;
}
