import { expect } from 'vitest';
import { reloadExtension, stopBackground } from '../../browsers/background.ts';
import { until } from '../../browsers/until.ts';
import { PROVISIONAL } from '../person.ts';
import { refuse } from '../refuse.ts';
import { warned } from '../warned.ts';
import type { Scenarios, World } from '../world.ts';

/** As where a policy blocks the extension's pages: neither popup, nor window, nor tab. */
const refusePages = (world: World) =>
  refuse(world, 'action.openPopup', 'windows.create', 'tabs.create');

/** How long a press may take to show what comes of it, in milliseconds. */
const ANSWERED_BY_MS = 3000;

export const degraded: Scenarios = {
  async 'the background asleep: it wakes and opens the guide'({ visit, session, guide }) {
    const person = await warned(await visit());
    await stopBackground(session);
    await person.notice.click('guide');
    await (await guide.waitForPopup()).isAbout('provisional');
  },

  async 'the extension updated under an open notice'({ visit, session }) {
    const person = await warned(await visit());
    await reloadExtension(session);
    await person.types(PROVISIONAL.slice(1));
    await person.isTold('n’ouvre pas');
    expect(await person.notice.text('text')).toContain('32 30');
    expect(await person.notice.count()).toBe(1);
    // Chromium leaves the old script behind, which can open nothing; Firefox starts the new one.
    expect(await person.notice.has('guide')).toBe(session.name === 'firefox');
    expect(await person.notice.has('noGuide')).toBe(session.name === 'chromium');
    expect(await person.value()).toBe(PROVISIONAL);
    await person.notice.click('close');
    await person.notice.waitGone();
  },

  async 'the extension updated, then the button pressed'({
    visit,
    session,
    guide,
    breakBackground,
  }) {
    const person = await warned(await visit());
    await reloadExtension(session);
    await until('a notice with or without the button', async () => {
      if (!(await person.notice.has('guide'))) return true;
      await person.notice.click('guide');
      // A second press could open a second guide, once this scenario is over.
      return until(
        'what comes of the press',
        async () => (await guide.count()) > 0 || !(await person.notice.has('guide')),
        ANSWERED_BY_MS,
      );
    });
    // Nor does the background outlast it, whatever it still has to do.
    await breakBackground('true');
    expect(await person.notice.text('text')).toContain('32 30');
  },

  async 'no page of the extension opens: said in the place of the button, and the 32 30 stays'(
    world,
  ) {
    const person = await warned(await world.visit());
    await refusePages(world);
    await person.notice.click('guide');
    await until('the button to go', async () => !(await person.notice.has('guide')));
    expect(await person.notice.text('noGuide')).toBe('Les étapes ne peuvent pas s’ouvrir ici.');
    expect(await person.notice.text('text')).toContain('32 30');
    await until('the words to be announced', async () =>
      (await person.notice.text('status')).includes('ne peuvent pas'),
    );
    expect(await world.guide.count()).toBe(0);
  },

  async 'no page of the extension opens, asked for by keyboard: the focus goes to the words'(
    world,
  ) {
    const person = await warned(await world.visit());
    await refusePages(world);
    await person.tabsTo('guide');
    await person.presses('Enter');
    await until('the button to go', async () => {
      const open = await world.guide.count();
      if (open) throw new Error(`${open} guides are open`);
      return !(await person.notice.has('guide'));
    });
    await person.isAt('noGuide');
    // From there the Tab key goes on within the notice.
    await person.tabsTo('given');
  },

  async 'an answer of another shape: the button goes, the 32 30 stays'({
    visit,
    guide,
    breakBackground,
  }) {
    const person = await warned(await visit());
    await breakBackground(
      `(globalThis.browser ?? chrome).runtime.onMessage.addListener((_message, _sender, reply) => {
        reply({ opened: 'perhaps' });
      })`,
    );
    await person.notice.click('guide');
    await until('the button to go', async () => !(await person.notice.has('guide')));
    expect(await person.notice.text('text')).toContain('32 30');
    // The answer alone is strange: the guide opens all the same.
    await guide.waitForPopup();
  },
};
