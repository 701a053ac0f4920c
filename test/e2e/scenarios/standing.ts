import { expect } from 'vitest';
import { visit } from '../../browsers/launch.ts';
import { until } from '../../browsers/until.ts';
import type { Person } from '../person.ts';
import type { Scenario, Scenarios, World } from '../world.ts';
import { faultsOfStanding } from './standing-faults.ts';

const SIZES = [
  { width: 320, height: 1000 },
  { width: 1280, height: 1000 },
];

const pathOf = (page: string, query = '') => `standing/${page}.html${query}#/login`;

/** Somebody at a page of `replica/standing`, who has typed a 7. */
async function typed(world: World, page: string): Promise<Person> {
  const person = world.meet(await world.session.newPage(pathOf(page), SIZES[1]));
  await typesSeven(person);
  return person;
}

/** Types a 7 into the field, whatever root it is in, in a page that is read in this direction. */
async function typesSeven(person: Person, dir = 'ltr'): Promise<void> {
  await person.page.evaluate((to) => {
    document.documentElement.dir = to;
    const roots = [...document.querySelectorAll('*')].flatMap((element) => {
      const { rootForTest } = element as { rootForTest?: ShadowRoot };
      return rootForTest ? [rootForTest] : [];
    });
    const fields = [document, ...roots].map((root) => root.querySelector<HTMLElement>('#nir'));
    fields.find(Boolean)?.focus();
  }, dir);
  await person.presses('7');
}

async function standsRight(person: Person, what: string): Promise<void> {
  let faults: string[] = [];
  const isRight = async () => {
    faults = await person.page.evaluate(faultsOfStanding);
    return faults.length === 0;
  };
  await until('the place', isRight, 4000).catch(() => expect(faults, what).toEqual([]));
}

/** On this page the notice stands after what is marked, narrow and wide, in both directions of writing. */
const inItsPlace =
  (page: string): Scenario =>
  async ({ session, meet }) => {
    const person = meet(await session.newPage('about:blank'));
    for (const size of SIZES) {
      await person.page.setViewport(size);
      for (const dir of ['ltr', 'rtl']) {
        // Another address each time: the same one may not load anew.
        await visit(person.page, pathOf(page, `?${size.width}-${dir}`));
        expect(await person.page.evaluate('innerWidth')).toBe(size.width);
        await typesSeven(person, dir);
        await standsRight(person, `${page}, ${size.width} px, ${dir}`);
      }
    }
  };

export const standing: Scenarios = {
  'inside a card of 320 px with its padding': inItsPlace('card'),
  'inside a column of 216 px': inItsPlace('column'),
  'under a row of narrow fields, above the button': inItsPlace('row'),
  'in a form that is one row': inItsPlace('row-form'),
  'in a row of its own in a grid': inItsPlace('grid'),
  'in its cell of a table': inItsPlace('table'),
  'above the button where the number is asked first': inItsPlace('number-first'),
  'in the block of a login without a form': inItsPlace('no-form'),
  'after a hint of the field': inItsPlace('hint'),
  'clear of a message that hangs out of the group': inItsPlace('overhang'),
  'clear of a message that hangs out of a component': inItsPlace('overhang-component'),
  'inside a dialog in the top layer': inItsPlace('dialog'),
  'inside an open shadow root': inItsPlace('open-root'),
  'inside a closed shadow root': inItsPlace('closed-root'),
  'beside a component whose root has no room': inItsPlace('small-root'),
  'beside a component that shows its field in a slot': inItsPlace('slotted-field'),
  'inside a component that shows the form in a slot': inItsPlace('slotted-form'),

  async 'after an error that comes later, with the focus where it was'(world) {
    const person = await typed(world, 'siblings');
    await standsRight(person, 'before the error');
    await person.tabsTo('guide');
    await person.page.evaluate(() => {
      (document.querySelector('#nir') as HTMLElement).removeAttribute('data-place');
      (window as unknown as { fail(): void }).fail();
    });
    await standsRight(person, 'after the error');
    expect(await person.notice.activeId()).toBe('guide');
  },

  async 'clear of a message that grows a line, and back when that is gone'(world) {
    const person = await typed(world, 'overhang');
    await standsRight(person, 'two lines');
    await person.page.$eval('.message', (message) =>
      message.append(document.createElement('br'), 'Il en a treize.'),
    );
    await standsRight(person, 'three lines');
    await person.page.$eval('.message', (message) => message.remove());
    const gap = () =>
      person.page.evaluate(() => {
        const at = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect() as DOMRect;
        return Math.round(at('repere-notice').top - at('.group').bottom);
      });
    await until('the notice to come back', async () => (await gap()) === 8);
  },

  async 'where it should when the window has another size'(world) {
    const person = await typed(world, 'resized');
    const mark = (selector: string) =>
      person.page.evaluate((now) => {
        for (const at of document.querySelectorAll('[data-place]'))
          at.removeAttribute('data-place');
        document.querySelector(now)?.setAttribute('data-place', '');
      }, selector);
    await mark('.group');
    await standsRight(person, 'wide');
    await person.page.setViewport({ width: 320, height: 1000 });
    await mark('.row');
    await standsRight(person, 'narrow');
    await person.page.setViewport({ width: 1280, height: 1000 });
    await mark('.group');
    await standsRight(person, 'wide again');
  },

  async 'behind a curtain, and in its place when that goes'(world) {
    const person = await typed(world, 'curtain');
    await standsRight(person, 'before the curtain');
    const seen = await person.page.evaluate(() => {
      const curtain = document.querySelector('.curtain') as HTMLElement;
      curtain.hidden = false;
      const { x, y, width, height } = (
        document.querySelector('repere-notice') as Element
      ).getBoundingClientRect();
      const at = (to: number) => document.elementFromPoint(x + width * to, y + height / 2);
      return [0.1, 0.5].map((to) => at(to)?.className);
    });
    expect(seen).toEqual(['curtain', 'curtain']);
    const box = await person.notice.box('close');
    const atClose = await person.page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.className,
      box.x + box.width / 2,
      box.y + box.height / 2,
    );
    expect(atClose).toBe('curtain');
    await person.page.evaluate(() => document.querySelector('.curtain')?.remove());
    await standsRight(person, 'after the curtain');
  },

  async 'not before Angular has taken over the page'(world) {
    const person = await typed(world, 'hydration');
    await person.isLeftInPeace();
    await person.page.evaluate(() => document.querySelector('app-root')?.removeAttribute('ngh'));
    await standsRight(person, 'hydrated');
  },
};
