import { expect } from 'vitest';
import { PROVISIONAL, WAITING } from '../person.ts';
import type { Scenarios } from '../world.ts';

export const closing: Scenarios = {
  async 'by the cross: gone for this kind, the focus in the field'({ visit }) {
    const person = await visit();
    await person.types('7');
    await person.notice.click('close');
    await person.notice.waitGone();
    expect(await person.focused()).toBe('nir');
    await person.types(PROVISIONAL.slice(1));
    await person.isLeftInPeace();
  },

  async 'but another kind is still told'({ visit }) {
    const person = await visit();
    await person.types('7');
    await person.notice.click('close');
    await person.presses('Backspace');
    await person.types(WAITING);
    await person.isTold('n’ouvre peut-être pas');
  },

  async 'by Escape, from the field and from the notice, until the next key'({ visit }) {
    for (const isInNotice of [false, true]) {
      const person = await visit();
      await person.types('8');
      await person.notice.waitFor();
      if (isInNotice) await person.tabsTo('guide');
      await person.presses('Escape');
      await person.notice.waitGone();
      expect(await person.focused()).toBe('nir');
      await person.isLeftInPeace();
      await person.presses('5');
      await person.isTold('n’ouvre pas');
    }
  },

  async 'by Escape: silences nothing, so a number that is finished opens the guide'({
    visit,
    guide,
  }) {
    const person = await visit();
    await person.types(PROVISIONAL);
    await person.notice.waitFor();
    await person.presses('Escape');
    await person.notice.waitGone();
    await person.presses('Tab');
    await (await guide.waitForPopup()).isAbout('provisional');
  },

  async 'by Escape in the notice: the dialog around it stays open'({ visit }) {
    const person = await visit();
    await person.page.waitForSelector('#nir');
    await person.page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.append(document.querySelector('app-login form') as HTMLElement);
      dialog.showModal();
    });
    await person.types('785');
    await person.isTold('n’ouvre pas');
    await person.tabsTo('guide');
    await person.presses('Escape');
    await person.notice.waitGone();
    expect(await person.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    expect(await person.focused()).toBe('nir');
  },

  async 'by the Escape that closes a list of the browser: the warning is back'({ visit }) {
    const person = await visit('datalist');
    await person.types('7');
    await person.isTold('n’ouvre pas');
    await person.presses('ArrowDown');
    await person.presses('Escape');
    await person.presses('8');
    await person.isTold('n’ouvre pas');
  },

  async 'by « La Caf m’a donné ce numéro pour me connecter »: nothing more, and no guide'({
    visit,
    guide,
  }) {
    const person = await visit();
    await person.types('7123456');
    await person.notice.click('given');
    await person.notice.waitGone();
    await person.leavesField();
    await person.isLeftInPeace();
    await person.types(PROVISIONAL.slice(7));
    await person.presses('Enter');
    await person.isLeftInPeace();
    await guide.staysShut();
  },

  async 'by the mouse, while the focus is in the password: there it stays'({ visit }) {
    const person = await visit();
    await person.types('785');
    await person.types('sec', '#inputMotDePasse');
    await person.notice.click('close');
    for (const key of 'ret') await person.presses(key);
    await person.notice.waitGone();
    expect(await person.value()).toBe('785');
    expect(await person.focused()).toBe('inputMotDePasse');
  },

  async 'by a double click, which presses nothing else'({ visit }) {
    const person = await visit();
    await person.types('78512');
    await person.notice.waitFor();
    const { x, y, width, height } = await person.notice.box('given');
    await person.page.mouse.click(x + width / 2, y + height / 2, { count: 2, delay: 40 });
    await person.notice.waitGone();
    expect(await person.page.evaluate('__submits.length')).toBe(0);
    expect(await person.focused()).toBe('nir');
  },

  async 'of a short number, once for all it looks like'({ visit }) {
    const person = await visit();
    await person.types('7123456');
    await person.leavesField();
    await person.isTold('trop court');
    await person.notice.click('close');
    await person.notice.waitGone();
    await person.types('');
    await person.isLeftInPeace();
  },

  async 'stays when the page is rendered anew'({ visit }) {
    const person = await visit('rerender');
    await person.types('7');
    await person.notice.click('close');
    await person.page.evaluate('rerender()');
    await person.isLeftInPeace();
  },

  async 'ends with the visit: after a reload the warning is back'({ visit }) {
    const person = await visit();
    await person.types('7');
    await person.notice.click('close');
    await person.page.reload();
    await person.types('7');
    await person.notice.waitFor();
  },

  async 'ends with the visit: back from another page too'({ visit }) {
    const person = await visit();
    await person.types('7');
    await person.notice.click('close');
    await person.notice.waitGone();
    await person.clicks('#lien-autre');
    await person.page.waitForSelector('#retour');
    await person.page.evaluate(() => history.back());
    await person.page.waitForSelector('#nir');
    await person.types('8');
    await person.notice.waitFor();
  },
};
