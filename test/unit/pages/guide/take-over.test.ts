import { beforeEach, expect, it, vi } from 'vitest';

/** Each listens once, from the beginning of a page on. */
const load = async () => {
  vi.resetModules();
  (await import('../../../../src/pages/guide/early-presses.ts')).hearEarlyPresses();
  return import('../../../../src/pages/guide/take-over.ts');
};
let takeOver: Awaited<ReturnType<typeof load>>['takeOver'];
let listClosed: Awaited<ReturnType<typeof load>>['listClosed'];
const pressed = vi.fn();

const SCREEN = `
  <main><h1 tabindex="-1">Un numéro</h1><p><button>Oui</button><button>Non</button></p>
  <select><option value="fr" selected>fr</option><option value="ar">ar</option></select>
  <details><summary>Sources</summary></details></main>`;
/** What the script draws: the same, which hears. */
const draw = (html = SCREEN) => {
  document.body.innerHTML = html;
  for (const control of document.querySelectorAll('button, select')) {
    const type = control.localName === 'select' ? 'change' : 'click';
    control.addEventListener(type, () =>
      pressed(control instanceof HTMLSelectElement ? control.value : control.textContent),
    );
  }
};
const find = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T;

beforeEach(async () => {
  pressed.mockClear();
  document.body.innerHTML = SCREEN;
  ({ takeOver, listClosed } = await load());
});

it('presses what was pressed before anything could hear it', () => {
  find('button + button').click();
  takeOver(draw);
  expect(pressed.mock.calls).toEqual([['Non']]);
});

it('chooses what was chosen before', () => {
  const list = find<HTMLSelectElement>('select');
  list.value = 'ar';
  list.dispatchEvent(new Event('change', { bubbles: true }));
  takeOver(draw);
  expect(pressed.mock.calls).toEqual([['ar']]);
});

it('does not wait for a list in which a choice was made, and that counts though nothing heard it', async () => {
  const list = find<HTMLSelectElement>('select');
  list.focus();
  list.value = 'ar';
  await listClosed();
  takeOver(draw);
  expect(pressed.mock.calls).toEqual([['ar']]);
});

it('presses nothing where another screen is drawn', () => {
  find('button').click();
  takeOver(() => draw(SCREEN.replace('Oui', 'Français')));
  expect(pressed).not.toHaveBeenCalled();
});

it('presses nothing twice: from then on the page hears by itself', () => {
  takeOver(draw);
  find('button').click();
  takeOver(draw);
  expect(pressed.mock.calls).toEqual([['Oui']]);
});

it('presses once what was pressed again, since nothing happened', () => {
  find('button').click();
  find('button').click();
  takeOver(draw);
  expect(pressed.mock.calls).toEqual([['Oui']]);
});

it('finds it where an organisation has something to say before it', () => {
  find('button + button').click();
  find('summary').focus();
  takeOver(() => draw(SCREEN.replace('<p>', '<section><button>Carte</button></section><p>')));
  expect(pressed.mock.calls).toEqual([['Non']]);
  expect(document.activeElement?.localName).toBe('summary');
});

it('leaves alone what an organisation has locked', () => {
  const list = find<HTMLSelectElement>('select');
  list.focus();
  list.value = 'ar';
  list.dispatchEvent(new Event('change', { bubbles: true }));
  takeOver(() => draw(SCREEN.replace('<select', '<select disabled')));
  expect(pressed).not.toHaveBeenCalled();
  expect(find<HTMLSelectElement>('select').value).toBe('fr');
});

it('waits for who is at the list of languages, and for nobody else', async () => {
  await listClosed();
  const list = find<HTMLSelectElement>('select');
  list.focus();
  let isShut = false;
  const shut = listClosed().then(() => {
    isShut = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(isShut).toBe(false);
  list.value = 'ar';
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await shut;
  takeOver(draw);
  expect(pressed.mock.calls).toEqual([['ar']]);
});

it('gives the focus to the title, which is read out then', () => {
  takeOver(draw);
  expect(document.activeElement?.localName).toBe('h1');
});

it('leaves the focus where the person has gone meanwhile, and open what they opened', () => {
  find('button + button').focus();
  find<HTMLDetailsElement>('details').open = true;
  takeOver(draw);
  expect(document.activeElement?.textContent).toBe('Non');
  expect(find<HTMLDetailsElement>('details').open).toBe(true);
});
