import { expect } from 'vitest';
import { reloadExtension, stopBackground } from '../../browsers/background.ts';
import { until } from '../../browsers/until.ts';
import { PROVISIONAL } from '../person.ts';
import type { Scenarios } from '../world.ts';

export const degraded: Scenarios = {
  async 'the background asleep: it wakes and opens the guide'({ visit, session, guide }) {
    const person = await visit();
    await person.types('7');
    await person.notice.waitFor();
    await stopBackground(session);
    await person.notice.click('guide');
    await (await guide.waitForPopup()).isAbout('provisional');
  },

  async 'the extension updated under an open notice'({ visit, session }) {
    const person = await visit();
    await person.types('7');
    await person.notice.waitFor();
    await reloadExtension(session);
    await person.types(PROVISIONAL.slice(1));
    await person.isTold('n’ouvre pas');
    expect(await person.notice.text('text')).toContain('32 30');
    expect(await person.notice.count()).toBe(1);
    // Chromium leaves the old script behind, which can open nothing; Firefox starts the new one.
    expect(await person.notice.has('guide')).toBe(session.name === 'firefox');
    expect(await person.value()).toBe(PROVISIONAL);
    await person.notice.click('close');
    await person.notice.waitGone();
  },

  async 'the extension updated, then the button pressed'({ visit, session, guide }) {
    const person = await visit();
    await person.types('7');
    await person.notice.waitFor();
    await reloadExtension(session);
    await until('a notice with or without the button', async () => {
      if (!(await person.notice.has('guide'))) return true;
      await person.notice.click('guide');
      return (await guide.count()) > 0;
    });
    expect(await person.notice.text('text')).toContain('32 30');
  },

  async 'an answer of another shape: the button goes, the 32 30 stays'({
    visit,
    guide,
    breakBackground,
  }) {
    const person = await visit();
    await person.types('7');
    await person.notice.waitFor();
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
