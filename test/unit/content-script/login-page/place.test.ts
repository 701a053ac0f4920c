import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeUnder } from '../../../../src/content-script/login-page/place.ts';
import { page } from './page.ts';
import { closeRoots, openRoots, root } from './roots.ts';

const nir = (within: ParentNode = document) => within.querySelector('#nir') as HTMLInputElement;
/** The id of the element the notice would stand after. */
const idOf = (field: HTMLInputElement): string | undefined => placeUnder(field)?.id;
function place(html: string): string | undefined {
  page(html);
  return idOf(nir());
}
const PASSWORD = '<div id="second"><input type="password"></div>';
const FIELD = '<input id="nir">';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['its group', `<form><div id="place"><label>N°</label>${FIELD}</div>${PASSWORD}</form>`],
  [
    'a group in a group',
    `<form><div id="place"><div>${FIELD}</div><p>Erreur</p></div>${PASSWORD}</form>`,
  ],
  ['a label around it', `<form><label id="place">N° ${FIELD}</label>${PASSWORD}</form>`],
  [
    'a row of groups',
    `<form><div id="place" style="display: flex"><span>${FIELD}</span>${PASSWORD}</div></form>`,
  ],
  [
    'a form that is all one row',
    `<form id="place" style="display: flex">${FIELD}${PASSWORD}</form>`,
  ],
  ...['my-label', 'p-card'].map((name) => [
    `its group in an element of the name ${name}`,
    `<form><${name} style="display: block"><div id="place">${FIELD}</div>${PASSWORD}</${name}></form>`,
  ]),
  [
    'its group in a column of a row',
    `<form style="display: flex"><div><div id="place">${FIELD}</div><input></div>${PASSWORD}</form>`,
  ],
  [
    'its group in a column of flexible boxes',
    `<form style="display: flex; flex-direction: column"><div id="place">${FIELD}</div>${PASSWORD}</form>`,
  ],
  [
    'its group above the button where nothing else is asked',
    `<form><div><div id="place">${FIELD}</div><button>Continuer</button></div></form>`,
  ],
  [
    'its group above a button known by its name',
    `<form><div><div id="place">${FIELD}</div><p-button>Continuer</p-button></div></form>`,
  ],
  ['what is in a dialog', `<dialog open><div id="place">${FIELD}</div></dialog>`],
  [
    'what is in the block of a login without form',
    `<div><div id="place">${FIELD}</div>${PASSWORD}</div>`,
  ],
])('stands after %s', (_what, html = '') => expect(place(html)).toBe('place'));

it('stands after the field itself where fields follow one another', () =>
  expect(place(`<form>${FIELD}<input type="password"></form>`)).toBe('nir'));

describe('what belongs to the field', () => {
  const among = (own: string, after = '<label>Mot de passe <input type="password"></label>') =>
    place(`<form><input id="nir" aria-describedby="told">${own}${after}</form>`);

  it.each([
    ['an error', '<p id="own">Ce numéro est inconnu</p>'],
    ['an error that is still empty', '<div id="own"></div>'],
    ['a hint with a link that it names', '<p><a id="told">Où ?</a></p><p id="own"></p>'],
    ['an alert with a link', '<div id="own" role="alert"><a>Numéro inconnu ?</a></div>'],
    ['an error of Angular Material', '<mat-error id="own">Inconnu</mat-error>'],
    ['an error of Bootstrap', '<div id="own" class="invalid-feedback">Inconnu</div>'],
    ['a label that follows', '<label id="own" for="nir">N°</label>'],
    ['the notice and an error after it', '<repere-notice></repere-notice><p id="own">Inconnu</p>'],
  ])('is %s', (_what, own) => expect(among(own)).toBe('own'));

  it.each([
    ['a heading', '<h3>Mot de passe</h3>'],
    ['a link', '<a>Oublié ?</a>'],
    ['the label of another', '<label>Mot de passe</label>'],
    ['another field', '<p class="error"><input></p>'],
    ['a button', '<p><button>Voir</button></p>'],
    ['a component', '<my-password></my-password>'],
    ['a long text', `<p>${'x'.repeat(400)}</p>`],
    [
      'what stands before a field with no other name',
      '<span>Mot de passe</span>',
      '<input type="password">',
    ],
  ])('is not %s', (...[, own, after]) => expect(among(own, after)).toBe('nir'));

  it('is a text before a field that has its name', () =>
    expect(among('<p id="own">Inconnu</p>', '<input type="password" placeholder="Mot">')).toBe(
      'own',
    ));
});

describe('the width', () => {
  const widths: Record<string, number> = {};
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(function (this: Element) {
      return widths[this.id] ?? 600;
    });
  });

  it.each([
    [190, '0', 'row'],
    [189, '0', 'outer'],
    [254, '32px', 'row'],
    [253, '32px', 'outer'],
  ])('of %d px with a padding of %s', (box, padding, stands) => {
    Object.assign(widths, { box, row: 100, group: 100, outer: 100 });
    const row = `<div id="row">${FIELD}</div>`;
    const inner = `<div id="box" style="padding: 0 ${padding}">${row}</div>`;
    const html = `<form><div id="outer"><div id="group">${inner}</div>${PASSWORD}</div></form>`;
    page(html);
    expect(idOf(nir())).toBe(stands);
  });

  it('is the most that there is where nothing is wide enough', () => {
    Object.assign(widths, { narrow: 100, box: 120, form: 80 });
    const html = `<form id="form"><div id="box"><div id="narrow">${FIELD}</div>${PASSWORD}</div></form>`;
    expect(place(html)).toBe('narrow');
  });
});

describe('in grids and rows that break', () => {
  const at = (fieldRight: number) =>
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      const right = this.id === 'nir' ? fieldRight : 600;
      return { left: 0, right, top: 0, bottom: 0, width: right, height: 0 } as DOMRect;
    });

  it.each([
    ['grid', 600, 'nir'],
    ['grid', 200, 'block'],
    ['flex', 600, 'nir'],
    ['flex', 200, 'block'],
  ])('a field of a %s that reaches to %d px', (display, right, stands) => {
    at(right);
    const style = `display: ${display}; flex-wrap: wrap; flex-direction: row; grid-template-columns: 1fr 1fr; grid-row-start: auto`;
    page(`<form><div id="block" style="${style}">${FIELD}${PASSWORD}</div></form>`);
    nir().style.gridRowStart = 'auto';
    expect(idOf(nir())).toBe(stands);
  });
});

describe('in components', () => {
  beforeEach(openRoots);
  afterEach(closeRoots);

  it('stands in the root of the field', () => {
    page('<p-login style="display: block"></p-login>');
    const inner = root('p-login', `<form><div id="place">${FIELD}</div>${PASSWORD}</form>`);
    expect(idOf(nir(inner))).toBe('place');
  });

  it('stands beside a component whose root has no room', () => {
    page(`<form><p-number id="place"></p-number>${PASSWORD}</form>`);
    const inner = root('p-number', `<span style="display: flex">${FIELD}</span>`);
    expect(idOf(nir(inner))).toBe('place');
  });

  it.each([
    ['beside', 'place', '<input id="nir" slot="x">', '<slot name="x"></slot>'],
    ['beside', 'place', FIELD, 'nothing'],
    ['in', 'nir', FIELD, '<div><slot></slot></div>'],
    ['beside', 'place', FIELD, '<div style="display: flex"><slot></slot></div>'],
  ])('stands %s a component that shows it in a slot: %s', (_where, stands, field, inner) => {
    page(`<form><p-field id="place" style="display: block">${field}<input></p-field></form>`);
    root('p-field', inner);
    expect(idOf(nir())).toBe(stands);
  });
});

describe('before Angular has taken over the page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const LOGIN = `<app-root ngh="0"><form><div id="place">${FIELD}</div>${PASSWORD}</form></app-root>`;

  it('stands nowhere', () => {
    expect(place(LOGIN)).toBeUndefined();
    document.querySelector('app-root')?.removeAttribute('ngh');
    expect(idOf(nir())).toBe('place');
  });

  it('stands nowhere while it is to come at the first event', () =>
    expect(place(LOGIN.replace('ngh', 'ngb'))).toBeUndefined());

  it('is waited for no longer than ten seconds after the page has loaded', () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    expect(place(LOGIN)).toBeUndefined();
    vi.advanceTimersByTime(20_000);
    expect(idOf(nir())).toBeUndefined();
    state.mockReturnValue('complete');
    vi.advanceTimersByTime(9999);
    expect(idOf(nir())).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(idOf(nir())).toBe('place');
  });
});

it('stands in a form whose fields bear the names of what is asked of it', () => {
  page(`<form><div id="place">${FIELD}</div>${PASSWORD}</form>`);
  const form = document.querySelector('form') as HTMLFormElement;
  for (const name of ['querySelectorAll', 'clientWidth', 'parentNode', 'localName', 'matches']) {
    Object.defineProperty(form, name, { value: nir() });
  }
  expect(idOf(nir())).toBe('place');
});
