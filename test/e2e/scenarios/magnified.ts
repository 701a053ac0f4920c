import { expect } from 'vitest';
import { evaluateInBackground } from '../../browsers/background.ts';
import { see } from '../../browsers/emulate.ts';
import { until } from '../../browsers/until.ts';
import { type Person, PROVISIONAL } from '../person.ts';
import type { Scenario, Scenarios } from '../world.ts';
import { faultsOfPlace } from './layout.ts';

/** Under the browser's own zoom the notice keeps its place. */
const zoomed =
  (factor: number): Scenario =>
  async ({ visit, session }) => {
    const person = await visit();
    await person.types('7');
    await person.notice.waitFor();
    const zoom = (to: number) =>
      evaluateInBackground(
        session,
        `((api) => api.tabs.query({ active: true, lastFocusedWindow: true })
          .then(([tab]) => api.tabs.setZoom(tab.id, ${to})).then(() => true)
        )(globalThis.browser ?? chrome)`,
      );
    const before = (await person.page.evaluate('innerWidth')) as number;
    await zoom(factor);
    try {
      await until('the zoom', () =>
        person.page.evaluate(`innerWidth < ${before / (factor - 0.5)}`),
      );
      await person.page.$eval('#nir', (field) => field.scrollIntoView());
      await seesTitle(person);
      expect(await faultsOfPlace(person), `${factor * 100} %`).toEqual([]);
    } finally {
      await zoom(1);
    }
  };

/** Large as the page is now, the title may have to be scrolled to. */
async function seesTitle(person: Person): Promise<void> {
  await person.page.$eval('repere-notice', (host) => host.scrollIntoView({ block: 'start' }));
}

export const magnified: Scenarios = {
  'at 200 %': zoomed(2),
  'at 400 %': zoomed(4),

  async 'in print: in the flow, over nothing'({ visit, session }) {
    const person = await visit();
    // Under print Firefox takes the focus out of the field: a number that is the same once it is left.
    await person.types(PROVISIONAL);
    await person.notice.waitFor();
    await see(session, person.page, { media: 'print' });
    await seesTitle(person);
    expect(await faultsOfPlace(person)).toEqual([]);
  },

  async 'in forced colours: the system’s own, with borders round the buttons'({ visit, session }) {
    const person = await visit();
    await person.types('7');
    await person.notice.waitFor();
    const own = await person.notice.computed('guide', 'background-color');
    await see(session, person.page, { forcedColors: true });
    expect(await person.notice.computed('guide', 'background-color')).not.toBe(own);
    const border = await person.notice.computed('guide', 'border-top-color');
    expect(border).not.toBe(await person.notice.computed('guide', 'background-color'));
    expect(await person.notice.computed('guide', 'border-top-width')).toBe('2px');
  },
};
