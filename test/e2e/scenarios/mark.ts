import { evaluateInBackground } from '../../browsers/background.ts';
import { until } from '../../browsers/until.ts';
import { WAITING } from '../person.ts';
import type { Scenarios, World } from '../world.ts';

interface Mark {
  text: string;
  title: string;
}

/** The mark on the button of the active tab, and its title. */
const markOf = ({ session }: World) =>
  evaluateInBackground<Mark>(
    session,
    `(async ({ tabs, action }) => {
      const [{ id: tabId }] = await tabs.query({ active: true, currentWindow: true });
      const [text, title] = await Promise.all([
        action.getBadgeText({ tabId }), action.getTitle({ tabId }),
      ]);
      return { text, title };
    })(globalThis.browser ?? chrome)`,
  );
/** Waits for the mark and its title, or for neither: the title follows once the language is known. */
const isMarked = (world: World, wanted: boolean) =>
  until(wanted ? 'the mark' : 'no mark', async () => {
    const { text, title } = await markOf(world);
    return wanted
      ? text !== '' && title.includes('n’ouvre pas Mon Compte')
      : text === '' && title === 'Repère';
  });

export const mark: Scenarios = {
  async 'stands while a number in 7 or 8 is at the field, and goes with it'(world) {
    const person = await world.visit();
    await person.types('7');
    await isMarked(world, true);
    await person.presses('Backspace');
    await isMarked(world, false);
  },

  async 'goes when the notice is closed, and is not there for other kinds'(world) {
    const person = await world.visit();
    await person.types('8');
    await isMarked(world, true);
    await person.notice.click('close');
    await isMarked(world, false);
    const other = await world.visit();
    await other.types(WAITING);
    await other.isTold('n’ouvre peut-être pas');
    await other.waits();
    await isMarked(world, false);
  },

  async 'belongs to its tab alone'(world) {
    const person = await world.visit();
    await person.types('7');
    await isMarked(world, true);
    const other = await world.visit();
    await isMarked(world, false);
    await other.page.close();
    await person.page.bringToFront();
    await isMarked(world, true);
  },

  async 'speaks the language that is chosen'(world) {
    await world.set({});
    const person = await world.visit();
    await person.types('7');
    await isMarked(world, true);
    await world.set({ language: 'en' });
    await until('the title in English', async () =>
      (await markOf(world)).title.includes('does not open'),
    );
  },

  async 'does not come to the page after, however late the browser hears of it'(world) {
    await world.breakBackground(`((api) => {
      for (const name of ['setBadgeText', 'setTitle']) {
        const set = api.action[name].bind(api.action);
        api.action[name] = async (how) => {
          await new Promise((resolve) => setTimeout(resolve, 1500));
          return set(how);
        };
      }
    })(globalThis.browser ?? chrome)`);
    const person = await world.visit();
    await person.types('7');
    await person.notice.waitFor();
    await person.page.goto('https://connect.caf.fr/autre/');
    for (let second = 0; second < 5; second++) await person.waits();
    await isMarked(world, false);
  },

  async 'goes when the page is left, and comes again with it'(world) {
    const person = await world.visit('prefilled');
    await person.comes();
    await isMarked(world, true);
    await person.page.goto('https://connect.caf.fr/autre/');
    await isMarked(world, false);
    await person.page.evaluate(() => history.back());
    await until('the login page', () =>
      person.page.evaluate(() => location.pathname.startsWith('/connexionappli/')),
    );
    await person.comes();
    await isMarked(world, true);
  },
};
