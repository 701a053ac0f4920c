import { beforeEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  storage: {} as Record<string, unknown>,
  tabs: { query: vi.fn(async (_filter: object) => [{ id: 3 }, {}, { id: 5 }]) },
}));
vi.mock('../../../../src/shared/extension-api/browser.ts', () => ({ browser: api }));

import { isStale, noteFreshTab, noteStaleTabs } from '../../../../src/shared/session/stale-tabs.ts';
import { fakeArea } from '../extension-api/fake-storage.ts';

let session: ReturnType<typeof fakeArea>;
beforeEach(() => {
  session = fakeArea();
  api.storage = { session };
});

describe('a tab that was there before Repère', () => {
  it('is one of all that were open then, in memory only', async () => {
    await noteStaleTabs();
    expect(api.tabs.query).toHaveBeenCalledWith({});
    expect(session.held).toEqual({ 'stale-tabs': [3, 5] });
    expect([await isStale(3), await isStale(4), await isStale(5)]).toEqual([true, false, true]);
  });

  it('is one no more once it has been met, and the others still are', async () => {
    await noteStaleTabs();
    await noteFreshTab(3);
    expect([await isStale(3), await isStale(5)]).toEqual([false, true]);
  });

  it('costs nothing to store where it was none', async () => {
    await noteStaleTabs();
    session.set.mockClear();
    await noteFreshTab(4);
    expect(session.set).not.toHaveBeenCalled();
  });

  it.each([undefined, '3', [3, '5'], [3, 0.5]])('is none where %j is stored', async (stored) => {
    session.held['stale-tabs'] = stored;
    expect(await isStale(3)).toBe(false);
    await noteFreshTab(3);
  });

  it('is met without a complaint where the storage refuses', async () => {
    await noteStaleTabs();
    session.set.mockRejectedValue(new Error('full'));
    await expect(noteFreshTab(3)).resolves.toBeUndefined();
  });
});
