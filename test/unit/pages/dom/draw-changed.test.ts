import { describe, expect, it, vi } from 'vitest';
import { drawChanged } from '../../../../src/pages/dom/draw-changed.ts';
import { element } from '../../../../src/pages/dom/element.ts';

const check = (id: string, isOn: boolean) => {
  const box = element('input', { type: 'checkbox', id });
  box.checked = isOn;
  return element('section', {}, box, id);
};
const choice = (chosen: string) => {
  const options = ['fr', 'ar'].map((value) => element('option', { value }));
  const select = element('select', {}, ...options);
  select.value = chosen;
  return element('section', {}, select);
};
const drawn = (...children: Element[]) => {
  const main = element('main');
  drawChanged(main, children);
  return main;
};

describe('drawing what has changed', () => {
  it('leaves standing what would be the same', () => {
    const main = drawn(check('a', false), choice('fr'));
    const before = [...main.children];
    drawChanged(main, [check('a', false), choice('fr')]);
    expect(main.children).toHaveLength(2);
    for (const [index, child] of before.entries()) expect(main.children[index]).toBe(child);
  });

  it('draws anew what is said, checked or chosen otherwise, and that alone', () => {
    const main = drawn(check('a', false), check('b', false), choice('fr'), element('p', {}, 'one'));
    const [, b] = main.children;
    const fresh = [check('a', true), check('b', false), choice('ar'), element('p', {}, 'two')];
    drawChanged(main, fresh);
    expect(main.children[1]).toBe(b);
    for (const index of [0, 2, 3]) expect(main.children[index]).toBe(fresh[index]);
  });

  it('leaves standing what the person has checked and is now drawn so', () => {
    const main = drawn(check('a', false));
    const [a] = main.children;
    const box = main.querySelector('input');
    if (box) box.checked = true;
    drawChanged(main, [check('a', true)]);
    expect(main.children[0]).toBe(a);
  });

  it('adds and takes away anywhere, and moves nothing', () => {
    const main = drawn(check('a', false), check('b', false));
    const [a, b] = main.children;
    const said = element('p', {}, 'said');
    drawChanged(main, [said, check('a', false), check('b', false), check('c', false)]);
    expect(main.textContent).toBe('saidabc');
    const moved = [...main.children].map((child) => vi.spyOn(child, 'remove'));
    drawChanged(main, [check('a', false), check('b', false)]);
    expect([...main.children]).toHaveLength(2);
    expect(main.children[0]).toBe(a);
    expect(main.children[1]).toBe(b);
    expect(moved.map((removed) => removed.mock.calls.length)).toEqual([1, 0, 0, 1]);
  });
});
