import { expect } from 'vitest';
import type { Person } from '../person.ts';
import type { Scenario, Scenarios } from '../world.ts';

const SIZES = [
  { width: 320, height: 640 },
  { width: 1280, height: 900 },
];

/** In this variant of the page the notice stands under its field, covers nothing and is covered by nothing. */
const inItsPlace =
  (variant: string, field = '#nir'): Scenario =>
  async ({ visit }) => {
    for (const size of SIZES) {
      const person = await visit(variant, size);
      await person.types('7', field);
      await person.notice.waitFor();
      expect(await faultsOfPlace(person, field), `${variant} at ${size.width} px`).toEqual([]);
    }
  };

/** What is wrong with where the notice stands, in words. */
export async function faultsOfPlace(person: Person, field = '#nir'): Promise<string[]> {
  return person.page.evaluate(findFaults, field, await person.notice.box('title'));
}

/** Runs in the page: what is wrong with where the notice stands, in words. */
function findFaults(field: string, title: { x: number; y: number; width: number; height: number }) {
  const faults: string[] = [];
  const host = document.querySelector('repere-notice') as Element;
  const box = host.getBoundingClientRect();
  for (const control of document.querySelectorAll('input, button, label, a, h3')) {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, top + 2],
      [right - 2, bottom - 2],
    ] as const;
    const covered = points.some(([x, y]) => document.elementFromPoint(x, y) === host);
    if (covered) faults.push(`it covers ${control.localName}#${control.id}`);
  }
  const number = document.querySelector(field) as Element;
  if (box.top < number.getBoundingClientRect().bottom - 1) faults.push('it is not below');
  if (box.left < -1 || box.right > innerWidth + 1) faults.push('it leaves the window sideways');
  if (box.width < 200) faults.push(`it is ${box.width} px wide`);
  const centre = [title.x + title.width / 2, title.y + title.height / 2] as const;
  if (document.elementFromPoint(...centre) !== host) faults.push('its title cannot be seen');
  return faults;
}

export const layout: Scenarios = {
  'in the page as it is': inItsPlace(''),
  'with groups side by side': inItsPlace('flex-row'),
  'with a form that is a row': inItsPlace('flex-form'),
  'in a grid': inItsPlace('grid'),
  'in a box that scrolls': inItsPlace('scroll-box'),
  'with groups of a fixed height': inItsPlace('fixed-height'),
  'with fields inside labels': inItsPlace('label-wrap'),
  'without a form': inItsPlace('no-form'),
  'on a page written from right to left': inItsPlace('rtl'),
  'under page styles that hide what they do not know': inItsPlace('shout'),
  'under page styles that put away what they do not know': inItsPlace('shout-more'),
};
