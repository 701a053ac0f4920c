import { afterEach, describe, expect, it, vi } from 'vitest';
import { ancestors } from '../../../../src/content-script/login-page/ancestors.ts';
import { elementsIn, fieldsAmong } from '../../../../src/content-script/login-page/elements.ts';
import {
  isComponent,
  rootOf,
  seenOutside,
} from '../../../../src/content-script/login-page/shadow-roots.ts';
import { page } from './page.ts';
import { closeRoots, openRoots, root } from './roots.ts';
import { find } from './says.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  closeRoots();
});

describe('a root', () => {
  it('is opened as Firefox does', () => {
    openRoots();
    page('<x-a></x-a>');
    const inner = root('x-a', '');
    expect(rootOf(document.querySelector('x-a') as Element)).toBe(inner);
  });

  it('is opened as Chromium does, but of no element for which that takes long', () => {
    const opener = vi.fn(() => 'root');
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: opener } });
    const html = document.createElement('x-a');
    expect(rootOf(html)).toBe('root');
    expect(opener).toHaveBeenCalledExactlyOnceWith(html);
    for (const name of ['form', 'select']) {
      expect(rootOf(document.createElement(name)), name).toBeUndefined();
    }
    expect(rootOf(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))).toBeUndefined();
    expect(opener).toHaveBeenCalledOnce();
  });

  it('is the open one where Chromium opens no more for an extension that is gone', () => {
    const refuse = () => {
      throw new Error('Extension context invalidated.');
    };
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: refuse } });
    page('<x-a></x-a>');
    const inner = root('x-a', '');
    expect(rootOf(document.querySelector('x-a') as Element)).toBe(inner);
  });

  it('is none where a browser opens none', () =>
    expect(rootOf(document.createElement('x-a'))).toBeUndefined());
});

it('tells a component by its name', () => {
  expect(isComponent(document.createElement('x-a'))).toBe(true);
  expect(isComponent(document.createElement('form'))).toBe(false);
  // Its own words would be taken for the page’s.
  expect(isComponent(document.createElement('repere-notice')), 'the notice').toBe(false);
});

it('goes out of roots to their hosts, and ends at the document', () => {
  page('<div><x-a></x-a></div>');
  const outer = root('x-a', '<p><x-b></x-b></p>');
  const inner = root('x-b', '<i></i>', outer).querySelector('i') as Element;
  const host = document.querySelector('x-a') as Element;
  const names = (steps: number) => ancestors(inner, steps).map(({ localName }) => localName);
  expect(names(9)).toEqual(['x-b', 'p', 'x-a', 'div', 'body', 'html']);
  expect(names(2)).toEqual(['x-b', 'p']);
  expect(seenOutside(inner)).toBe(host);
  expect(seenOutside(host)).toBe(host);
});

it('asks no form for its root: in Chromium that takes a while for each of its fields', () => {
  const opener = vi.fn();
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: opener } });
  expect(rootOf(document.createElement('form'))).toBeUndefined();
  expect(opener).not.toHaveBeenCalled();
});

describe('the elements of a block', () => {
  it('are those in the roots of its components too, in the order of the page', () => {
    openRoots();
    page('<main><b></b><x-a><i></i></x-a><u></u></main>');
    root('x-a', '<p></p>');
    const names = elementsIn(document.querySelector('main') as Element).map((at) => at.localName);
    expect(names).toEqual(['b', 'x-a', 'p', 'i', 'u']);
  });

  it('are those in its own root first', () => {
    openRoots();
    page('<x-a><i></i></x-a>');
    root('x-a', '<p></p>');
    const host = document.querySelector('x-a') as Element;
    expect(elementsIn(host).map((at) => at.localName)).toEqual(['p', 'i']);
  });

  it('are looked for in the roots of components alone', () => {
    const opener = vi.fn();
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: opener } });
    page('<main><p></p><x-a></x-a><i></i></main>');
    elementsIn(document.querySelector('main') as Element);
    expect(opener.mock.calls.map(([host]) => host.localName)).toEqual(['main', 'x-a']);
  });

  it('are six hundred at the most', () => {
    page(`<main>${'<i></i>'.repeat(700)}</main>`);
    expect(elementsIn(document.querySelector('main') as Element)).toHaveLength(600);
  });

  it('has fields of some types alone', () => {
    const types = [
      'text',
      'tel',
      'number',
      'password',
      'email',
      'date',
      'checkbox',
      'search',
      'datetime-local',
    ];
    page(`<p></p><select></select>${types.map((type) => `<input type="${type}">`).join('')}`);
    const fields = fieldsAmong([...document.body.children]);
    expect(fields.map((field) => field.type)).toEqual(types.slice(0, 6));
  });
});

describe('a login in a root', () => {
  const LOGIN = `<form><input id="n" placeholder="NIR"><input type="password"></form>`;

  it('is found when an event comes out of it, and not looked for before', () => {
    openRoots();
    page('<x-a></x-a>');
    const inner = root('x-a', LOGIN);
    expect(find()).toBeUndefined();
    const found = find({ from: document.querySelector('x-a') });
    expect(found).toBe(inner.querySelector('#n'));
  });

  it('is found by its known shape', () => {
    openRoots();
    page('<x-a></x-a>');
    const inner = root(
      'x-a',
      '<form><input id="captcha"><input id="nir"><input id="inputMotDePasse"></form>',
    );
    // By words it would be none.
    document.title = 'Créer mon compte';
    const found = find({ from: document.querySelector('x-a') });
    document.title = '';
    expect(found).toBe(inner.querySelector('#nir'));
  });

  it('is none where the form around asks for more', () => {
    openRoots();
    page('<form><p><x-a></x-a><input type="password"></p><input type="email"></form>');
    root('x-a', '<input placeholder="NIR">');
    expect(find({ from: document.querySelector('x-a') })).toBeUndefined();
  });

  it('is found where each field has its own', () => {
    openRoots();
    page('<form><x-a label="NIR"></x-a><x-b></x-b></form>');
    const inner = root('x-a', '<p><input></p>');
    root('x-b', '<input type="password">');
    expect(find({ from: document.querySelector('x-a') })).toBe(inner.querySelector('input'));
  });
});
