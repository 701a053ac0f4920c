import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  tabs: {
    get: vi.fn(),
    getCurrent: vi.fn(),
    update: vi.fn(),
    remove: vi.fn(),
    onRemoved: { addListener: vi.fn() },
  },
  windows: { update: vi.fn() },
}));
vi.mock('../../../../src/shared/extension-api/browser.ts', () => ({ browser: api }));

import type { PageTab } from '../../../../src/pages/way-back/page-tab.ts';
import { wayBack } from '../../../../src/pages/way-back/way-back.ts';
import { loadDictionary } from '../../../../src/shared/i18n/dictionaries.ts';

const { tabs } = api;
const french = await loadDictionary('fr');
let loginTab: PageTab;
const onGone = vi.fn();
/** All that was begun is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
const done = () => vi.waitFor(() => expect(tabs.remove).toHaveBeenCalledExactlyOnceWith(9));

beforeEach(() => {
  vi.resetAllMocks();
  listened.mockClear();
  tabs.get.mockResolvedValue({ id: 5, windowId: 2 });
  tabs.getCurrent.mockResolvedValue({ id: 9 });
  loginTab = { id: 5 };
});

const listened = vi.spyOn(document, 'addEventListener');
afterEach(() => {
  for (const [type, listener] of listened.mock.calls) {
    document.removeEventListener(type, listener as EventListener);
  }
});

function draw(): HTMLElement {
  const { element, setTexts } = wayBack(loginTab, onGone);
  setTexts(french);
  document.body.replaceChildren(element);
  return element;
}

describe('the way back', () => {
  it('brings the login page forward, its window too, and closes this page', async () => {
    const button = draw();
    expect(button.textContent).toBe('Revenir à la page de la Caf');
    button.click();
    await done();
    expect(tabs.update).toHaveBeenCalledExactlyOnceWith(5, { active: true });
    expect(api.windows.update).toHaveBeenCalledExactlyOnceWith(2, { focused: true });
  });

  it('is gone once, however often it is pressed', async () => {
    const button = draw();
    button.click();
    button.click();
    await settled();
    expect(tabs.remove).toHaveBeenCalledOnce();
  });

  it('may be tried again where the browser has kept the page', async () => {
    tabs.remove.mockRejectedValueOnce(new Error('Tabs cannot be edited right now'));
    const button = draw();
    button.click();
    await settled();
    button.click();
    await settled();
    expect(tabs.remove).toHaveBeenCalledTimes(2);
  });

  it('closes where the login page is not known', async () => {
    loginTab.id = undefined;
    const button = draw();
    expect(button.textContent).toBe('Fermer');
    button.click();
    await done();
    expect(tabs.update).not.toHaveBeenCalled();
  });

  it('is told of the login page that is closed, and of no other tab', () => {
    const button = draw();
    const [close] = tabs.onRemoved.addListener.mock.lastCall as [(tabId: number) => void];
    close(6);
    expect(button.textContent).toBe('Revenir à la page de la Caf');
    expect(onGone).not.toHaveBeenCalled();
    close(5);
    expect(button.textContent).toBe('Fermer');
    expect(onGone).toHaveBeenCalledOnce();
    expect(loginTab.id).toBeUndefined();
  });
});

describe('Escape', () => {
  const pressEscape = (target: Element, init = {}) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, ...init }));

  it('does the same', async () => {
    pressEscape(draw());
    await done();
  });

  it('is left to lists and fields, to an input method, and to what it was held down for', async () => {
    draw();
    const select = document.createElement('select');
    const input = document.createElement('input');
    document.body.append(select, input);
    pressEscape(select);
    pressEscape(input);
    pressEscape(document.body, { isComposing: true });
    pressEscape(document.body, { repeat: true });
    await settled();
    expect(tabs.get).not.toHaveBeenCalled();
    expect(tabs.remove).not.toHaveBeenCalled();
  });
});
