import { expect, it, vi } from 'vitest';
import { placeUnder } from '../../src/login-page/place.ts';
import { page } from './page.ts';

/** The id of the element the notice would stand after. */
function place(html: string): string {
  page(html);
  return placeUnder(document.querySelector('#nir') as HTMLInputElement).id;
}
const PASSWORD = '<div id="second"><input type="password"></div>';

it.each([
  ['its group', `<form><div id="group"><label>N°</label><input id="nir"></div>${PASSWORD}</form>`],
  [
    'a group in a group',
    `<form><div id="group"><div><input id="nir"></div><p>Erreur</p></div>${PASSWORD}</form>`,
  ],
  ['a label around it', `<form><label id="group">N° <input id="nir"></label>${PASSWORD}</form>`],
  [
    'a row of groups',
    `<form><div id="group" style="display: flex"><span><input id="nir"></span>${PASSWORD}</div></form>`,
  ],
  [
    'a form that is a row',
    `<form id="group" style="display: flex"><input id="nir">${PASSWORD}</form>`,
  ],
  [
    'a grid',
    `<form><div id="group" style="display: grid"><input id="nir">${PASSWORD}</div></form>`,
  ],
  ...['my-label', 'p-card'].map((name) => [
    `its group in an element of the name ${name}`,
    `<form><${name} style="display: block"><div id="group"><input id="nir"></div>${PASSWORD}</${name}></form>`,
  ]),
  [
    'its group in a column of a row',
    `<form style="display: flex"><div><div id="group"><input id="nir"></div><input></div>${PASSWORD}</form>`,
  ],
  [
    'its group in a column of flexible boxes',
    `<form style="display: flex; flex-direction: column"><div id="group"><input id="nir"></div>${PASSWORD}</form>`,
  ],
])('stands after %s', (_what, html = '') => expect(place(html)).toBe('group'));

it('stands after the field itself where fields follow one another', () =>
  expect(place('<form><input id="nir"><input type="password"></form>')).toBe('nir'));

it('stands only where it is wide enough to be read', () => {
  const width = vi.spyOn(Element.prototype, 'clientWidth', 'get');
  const box = `<div id="box"><div id="row"><input id="nir"></div></div>`;
  for (const [wide, stands] of [
    [240, 'row'],
    [239, 'nir'],
  ] as const) {
    width.mockImplementation(function (this: Element) {
      return { box: wide, narrow: 100 }[this.id] ?? 600;
    });
    expect(place(`<form><div id="narrow">${box}${PASSWORD}</div></form>`)).toBe(stands);
  }
  width.mockRestore();
});

it('stands after the field itself where nothing is wide enough', () => {
  page(`<form><input id="nir">${PASSWORD}</form>`);
  const width = vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(100);
  const field = document.querySelector('#nir') as HTMLInputElement;
  expect(placeUnder(field)).toBe(field);
  width.mockRestore();
});

it.each([
  ['form', `<form style="display: flex"><input id="nir">${PASSWORD}</form>`],
  ['group', `<form><div id="group"><input id="nir"></div>${PASSWORD}</form>`],
])(
  'stands after the %s of a form whose fields bear the names of what is asked of it',
  (id, html) => {
    page(html);
    const form = document.querySelector('form') as HTMLFormElement;
    const field = document.querySelector('#nir') as HTMLInputElement;
    form.id = 'form';
    for (const name of ['querySelectorAll', 'clientWidth', 'parentElement', 'localName']) {
      Object.defineProperty(form, name, { value: field });
    }
    expect(placeUnder(field).id).toBe(id);
  },
);
