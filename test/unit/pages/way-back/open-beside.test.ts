import { beforeEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  runtime: { getURL: (path: string) => `extension://repere/${path}` },
  tabs: { create: vi.fn(), get: vi.fn(), getCurrent: vi.fn(), update: vi.fn() },
  windows: { update: vi.fn() } as { update: ReturnType<typeof vi.fn> } | undefined,
}));
const seePage = vi.hoisted(() => vi.fn());
vi.mock('../../../../src/shared/extension-api/browser.ts', () => ({ browser: api }));
vi.mock('../../../../src/pages/page-state/see.ts', () => ({ seePage }));

import type { Seen } from '../../../../src/pages/page-state/see.ts';
import { openBeside, openerTab } from '../../../../src/pages/way-back/open-beside.ts';

const { create, get, getCurrent, update } = api.tabs;
const windows = { update: vi.fn() };
beforeEach(() => {
  vi.resetAllMocks();
  api.windows = windows;
  getCurrent.mockResolvedValue({ id: 8 });
  create.mockResolvedValue({ id: 9, windowId: 2 });
  get.mockResolvedValue({ id: 5, windowId: 2 });
  seePage.mockResolvedValue({ state: 'answering' });
});

describe('a page beside the login page', () => {
  const url = 'extension://repere/options.html';

  it('has it as its opener, in its window, and is in front', async () => {
    await openBeside('options.html', { id: 5 });
    expect(create).toHaveBeenCalledExactlyOnceWith({ url, openerTabId: 5, windowId: 2 });
    expect(update).toHaveBeenCalledWith(9, { active: true });
    expect(windows.update).toHaveBeenCalledWith(2, { focused: true });
  });

  it('opens out of the popup, which closes once it is there', async () => {
    getCurrent.mockResolvedValue(undefined);
    const close = vi.spyOn(window, 'close').mockImplementation(() => {});
    update.mockImplementation(async () => expect(close).not.toHaveBeenCalled());
    await openBeside('options.html', { id: 5 });
    expect(close).toHaveBeenCalledOnce();
  });

  it.each([
    ['is not known', undefined, () => {}],
    ['is closed', 5, () => get.mockRejectedValue(new Error('No tab with id: 5'))],
  ])('opens where that %s', async (_what, id, comeAbout) => {
    comeAbout();
    await openBeside('options.html', { id });
    expect(create).toHaveBeenCalledExactlyOnceWith({ url });
  });

  it.each<[Seen['state'], boolean]>([
    ['answering', true],
    ['silent', true],
    ['reload', true],
    ['blocked', true],
    // The tab shows something else by now, or always has.
    ['elsewhere', false],
    // Any page may be there.
    ['forbidden', false],
  ])('where the page is found %s: has it as its opener %s', async (state, isOpener) => {
    seePage.mockResolvedValue({ state });
    await openBeside('options.html', { id: 5 });
    expect(seePage).toHaveBeenCalledExactlyOnceWith(5);
    const opener = isOpener ? { openerTabId: 5, windowId: 2 } : {};
    expect(create).toHaveBeenCalledExactlyOnceWith({ url, ...opener });
  });

  it('opens where the browser knows no openers, nor windows', async () => {
    create.mockRejectedValueOnce(new Error('openerTabId is not supported'));
    api.windows = undefined;
    await openBeside('options.html', { id: 5 });
    expect(create).toHaveBeenLastCalledWith({ url });
    expect(update).toHaveBeenCalledWith(9, { active: true });
  });
});

describe('the tab that opened a page', () => {
  it('is the login page’s', async () => {
    getCurrent.mockResolvedValue({ id: 9, openerTabId: 5 });
    expect(await openerTab()).toBe(5);
  });

  it.each([
    ['there was none', {}, { id: 5 }, 'answering'],
    ['it is closed', { openerTabId: 5 }, undefined, 'answering'],
    ['it shows something else', { openerTabId: 5 }, { id: 5 }, 'elsewhere'],
  ])('is not known where %s', async (_why, own, opener, state) => {
    getCurrent.mockResolvedValue(own);
    seePage.mockResolvedValue({ state });
    if (opener) get.mockResolvedValue(opener);
    else get.mockRejectedValue(new Error('No tab with id: 5'));
    expect(await openerTab()).toBeUndefined();
  });
});
