import { beforeEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  runtime: { id: 'repere', sendMessage: vi.fn() },
  extension: { inIncognitoContext: false },
  action: {} as Record<string, unknown>,
  tabs: { reload: vi.fn() },
  storage: {} as Record<string, unknown>,
}));
vi.mock('../../../../src/shared/extension-api/browser.ts', () => ({ browser: api }));

import { fakeArea } from '../../shared/extension-api/fake-storage.ts';
import { fakeBadge } from './fake-badge.ts';

let session: ReturnType<typeof fakeArea>;
let badge: ReturnType<typeof fakeBadge>;
let isReloaded: (tabId: number) => Promise<boolean>;
let memory: typeof import('../../../../src/background/reload-memory.ts');
let reloadPage: (tabId: number) => Promise<void>;
/** The pages go, and what they alone knew with them; the background stays. */
const closePages = async () => {
  vi.resetModules();
  ({ isReloaded } = await import('../../../../src/pages/page-state/is-reloaded.ts'));
  ({ reloadPage } = await import('../../../../src/pages/page-state/reload.ts'));
};
const inPrivate = () => {
  api.extension.inIncognitoContext = true;
};
const contentScript = (id: number) => ({ id: 'repere', tab: { id } }) as never;

beforeEach(async () => {
  vi.clearAllMocks();
  session = fakeArea();
  api.storage = { session };
  api.extension.inIncognitoContext = false;
  badge = fakeBadge();
  api.action = badge.api;
  vi.resetModules();
  memory = await import('../../../../src/background/reload-memory.ts');
  api.runtime.sendMessage.mockImplementation(async (message) =>
    memory.answerReload(message, { id: 'repere' }),
  );
  await closePages();
});

describe.each(['ordinary', 'private'])(
  'in an %s window, a page that was to be loaded anew',
  (kind) => {
    beforeEach(() => kind === 'private' && inPrivate());

    it('is the same still, however often it is asked', async () => {
      expect(await isReloaded(4)).toBe(false);
      expect(await isReloaded(4)).toBe(false);
      await closePages();
      expect(await isReloaded(4)).toBe(false);
    });

    it('is another once it was loaded, by whatever means, with the popup closed meanwhile', async () => {
      await isReloaded(4);
      await closePages();
      badge.loadAnew(4);
      expect(await isReloaded(4)).toBe(true);
      expect(await isReloaded(4)).toBe(true);
      expect(await isReloaded(5), 'another tab').toBe(false);
    });

    it.each([
      ['the tab is closed', () => memory.forgetReload(4)],
      ['Repère is allowed anew', () => memory.forgetReloads()],
      [
        'the content script is heard',
        () => memory.answerReload({ type: 'notice-setup' }, contentScript(4)),
      ],
    ])('is forgotten when %s', async (_when, happens) => {
      await isReloaded(4);
      await isReloaded(5);
      badge.loadAnew(4);
      await happens();
      await vi.waitFor(async () => expect(await isReloaded(4)).toBe(false));
    });

    it('is not another for want of a mark', async () => {
      badge.refuse();
      await isReloaded(4);
      expect(await isReloaded(4)).toBe(false);
    });

    it('is known in Firefox for Android, without a badge, by our own button', async () => {
      api.action = {};
      await isReloaded(4);
      expect(await isReloaded(4)).toBe(false);
      await reloadPage(4);
      expect(api.tabs.reload).toHaveBeenCalledExactlyOnceWith(4);
      expect(await isReloaded(4)).toBe(true);
    });
  },
);

it('is stored in memory only, once a tab, and not at all of a private window', async () => {
  for (const tab of [4, 5, 4]) await isReloaded(tab);
  expect(session.held).toEqual({ 'reload-said': [4, 5] });
  await memory.forgetReload(4);
  expect(session.held).toEqual({ 'reload-said': [5] });
  inPrivate();
  session.set.mockClear();
  await isReloaded(6);
  await memory.forgetReload(6);
  expect(session.set).not.toHaveBeenCalled();
});

it('is remembered for nobody but Repère', () => {
  const message = { type: 'reload-said', tabId: 4 };
  expect(memory.answerReload(message, { id: 'another' })).toBeUndefined();
  expect(memory.answerReload({ ...message, now: 1 }, { id: 'repere' })).toBeUndefined();
});

it('throws nothing where all is broken', async () => {
  inPrivate();
  api.runtime.sendMessage.mockRejectedValue(new Error('asleep'));
  expect(await isReloaded(4)).toBe(false);
  api.tabs.reload.mockRejectedValueOnce(new Error('No tab with id: 4'));
  await expect(reloadPage(4)).resolves.toBeUndefined();
});

it.each([undefined, '4', ['4']])('is none where %j is stored', async (stored) => {
  session.held['reload-said'] = stored;
  expect(await isReloaded(4)).toBe(false);
});
