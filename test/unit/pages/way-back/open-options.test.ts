import { beforeEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  extension: { inIncognitoContext: false },
  runtime: {
    getURL: (path: string) => `extension://repere/${path}`,
    sendMessage: vi.fn(),
    onMessage: { addListener: vi.fn() },
  },
  tabs: { create: vi.fn(), get: vi.fn(), getCurrent: vi.fn(), update: vi.fn() },
  windows: { update: vi.fn() },
}));
const seePage = vi.hoisted(() => vi.fn());
vi.mock('../../../../src/shared/extension-api/browser.ts', () => ({ browser: api }));
vi.mock('../../../../src/pages/page-state/see.ts', () => ({ seePage }));

import { openOptions } from '../../../../src/pages/way-back/open-options.ts';
import { whenShownAgain } from '../../../../src/pages/way-back/when-shown-again.ts';

const { tabs, runtime } = api;
const onShown = vi.fn();
const close = vi.spyOn(window, 'close');

beforeEach(() => {
  vi.resetAllMocks();
  close.mockImplementation(() => {});
  api.extension.inIncognitoContext = false;
  tabs.get.mockResolvedValue({ id: 5, windowId: 2 });
  tabs.create.mockResolvedValue({ id: 9, windowId: 2 });
  seePage.mockResolvedValue({ state: 'answering' });
});

/** Options that a guide has opened before hear what is sent from now on. */
function areOpen(): void {
  tabs.getCurrent.mockResolvedValue({ id: 7, windowId: 3 });
  whenShownAgain(onShown);
  const [hear] = runtime.onMessage.addListener.mock.lastCall as [(message: unknown) => unknown];
  runtime.sendMessage.mockImplementation(async (message) => hear(message));
}

describe('the options out of a guide', () => {
  it('open where none are open', async () => {
    runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    await openOptions({ id: 5 });
    const url = 'extension://repere/options.html#guide';
    expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url, openerTabId: 5, windowId: 2 });
  });

  it('come to the front where some are open, and are for this login page', async () => {
    areOpen();
    await openOptions({ id: 5 });
    expect(tabs.create).not.toHaveBeenCalled();
    expect(tabs.update).toHaveBeenCalledExactlyOnceWith(7, { active: true });
    expect(api.windows.update).toHaveBeenCalledExactlyOnceWith(3, { focused: true });
    expect(onShown).toHaveBeenCalledExactlyOnceWith(5);
  });

  it('are for none over another page', async () => {
    areOpen();
    seePage.mockResolvedValue({ state: 'elsewhere' });
    await openOptions({ id: 5 });
    expect(onShown).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it('close the popup, and no tab', async () => {
    areOpen();
    await openOptions({ id: 5 });
    expect(close).not.toHaveBeenCalled();
    tabs.getCurrent.mockResolvedValue(undefined);
    runtime.sendMessage.mockResolvedValue(true);
    await openOptions({ id: 5 });
    expect(close).toHaveBeenCalledOnce();
  });

  it('are not those of a window that is more private, or less', async () => {
    areOpen();
    const send = runtime.sendMessage.getMockImplementation() as (message: object) => unknown;
    runtime.sendMessage.mockImplementation((message) => send({ ...message, isPrivate: true }));
    await openOptions({ id: 5 });
    expect(onShown).not.toHaveBeenCalled();
    expect(tabs.create).toHaveBeenCalledOnce();
  });
});
