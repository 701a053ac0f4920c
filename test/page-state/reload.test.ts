import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  extension: { inIncognitoContext: false },
  tabs: { get: vi.fn(), reload: vi.fn() },
  storage: {} as Record<string, unknown>,
}));
vi.mock('../../src/browser.ts', () => ({ browser: api }));

import { fakeArea } from '../fake-storage.ts';

let session: ReturnType<typeof fakeArea>;
let reloadPage: (tabId: number) => Promise<void>;
let tabs: typeof import('../../src/settings/reloaded-tabs.ts');
beforeEach(async () => {
  vi.useFakeTimers();
  // What a page remembers by itself goes with it.
  vi.resetModules();
  vi.clearAllMocks();
  session = fakeArea();
  api.storage = { session };
  api.extension.inIncognitoContext = false;
  api.tabs.get.mockResolvedValue({ status: 'complete' });
  ({ reloadPage } = await import('../../src/page-state/reload.ts'));
  tabs = await import('../../src/settings/reloaded-tabs.ts');
});
afterEach(() => vi.useRealTimers());

const after = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms);
  return tabs.wasReloaded(4);
};

it('notes a reload once the page has been whole for two seconds', async () => {
  void reloadPage(4);
  expect(await after(1900)).toBe(false);
  expect(api.tabs.reload).toHaveBeenCalledExactlyOnceWith(4);
  expect(await after(200)).toBe(true);
  expect(session.held).toEqual({ 'reloaded-tabs': [4] });
});

it('waits while it loads, however long that takes', async () => {
  api.tabs.get.mockResolvedValue({ status: 'loading' });
  void reloadPage(4);
  expect(await after(60_000)).toBe(false);
  api.tabs.get.mockResolvedValue({ status: 'complete' });
  expect(await after(2000)).toBe(true);
});

it('notes nothing of a tab that is closed meanwhile', async () => {
  api.tabs.get.mockRejectedValue(new Error('No tab with id: 4'));
  const done = reloadPage(4);
  expect(await after(5000)).toBe(false);
  await expect(done).resolves.toBeUndefined();
});

it('remembers it in a private window without storing it', async () => {
  api.extension.inIncognitoContext = true;
  void reloadPage(4);
  expect(await after(2000)).toBe(true);
  expect(session.set).not.toHaveBeenCalled();
});

it('is forgotten when Repère is allowed anew', async () => {
  session.held['reloaded-tabs'] = [4];
  expect(await tabs.wasReloaded(4)).toBe(true);
  await tabs.forgetReloads();
  expect(await tabs.wasReloaded(4)).toBe(false);
});

it.each([undefined, '4', ['4']])('is none where %j is stored', async (stored) => {
  session.held['reloaded-tabs'] = stored;
  expect(await tabs.wasReloaded(4)).toBe(false);
});
