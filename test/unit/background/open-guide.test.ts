import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  runtime: {
    id: 'repere',
    getURL: (path: string) => `ext://repere/${path}`,
    sendMessage: vi.fn(),
    getContexts: undefined as undefined | (() => Promise<unknown[]>),
  },
  extension: { getViews: vi.fn() },
  action: { openPopup: vi.fn() },
  windows: undefined as undefined | Record<'create' | 'get', ReturnType<typeof vi.fn>>,
  tabs: { create: vi.fn(), get: vi.fn(), query: vi.fn(), remove: vi.fn() },
}));
vi.mock('../../../src/shared/extension-api/browser.ts', () => ({ browser: api }));

import { answer } from '../../../src/background/answer.ts';
import { openGuide } from '../../../src/background/open-guide.ts';

const windows = { create: vi.fn(), get: vi.fn() };
const tab = { id: 5, windowId: 2, incognito: false, active: true } as Parameters<
  typeof openGuide
>[1];
const sender = { id: 'repere', frameId: 0, tab } as Parameters<typeof answer>[1];

beforeEach(() => {
  vi.resetAllMocks();
  api.windows = windows;
  api.runtime.getContexts = undefined;
  api.extension.getViews.mockReturnValue([]);
  api.action.openPopup.mockImplementation(async () => {
    api.extension.getViews.mockReturnValue([{}]);
  });
  windows.get.mockResolvedValue({ type: 'normal', state: 'normal' });
  windows.create.mockResolvedValue({ tabs: [{ id: 8 }] });
  api.tabs.create.mockResolvedValue({ id: 9 });
  api.tabs.get.mockResolvedValue({ status: 'complete' });
  api.tabs.remove.mockResolvedValue(undefined);
  // Nobody hears but a page that was created.
  api.runtime.sendMessage.mockImplementation(async () => {
    if (windows.create.mock.calls.length + api.tabs.create.mock.calls.length) return true;
    throw new Error('Receiving end does not exist');
  });
});

afterEach(() => {
  vi.useRealTimers();
});

it('opens the popup and nothing else', async () => {
  expect(await openGuide('provisional', tab)).toEqual({ opened: true });
  expect(api.action.openPopup).toHaveBeenCalledExactlyOnceWith({ windowId: 2 });
  expect(windows.create).not.toHaveBeenCalled();
});

it('takes a popup that was closed while it loaded for one that was seen', async () => {
  api.action.openPopup.mockRejectedValue(new Error('Failed to open popup.'));
  expect(await openGuide('provisional', tab)).toEqual({ opened: true });
  expect(windows.create).not.toHaveBeenCalled();
});

const INACTIVE = new Error('Cannot show popup for an inactive window. To show the popup …');

it('does not open by itself over another window', async () => {
  api.action.openPopup.mockRejectedValue(INACTIVE);
  const bySelf = true;
  expect(await openGuide('provisional', tab, bySelf)).toEqual({ opened: false, behind: true });
  expect(windows.create).not.toHaveBeenCalled();
});

it('opens for who asks, though the browser takes another window for the one in front', async () => {
  api.action.openPopup.mockRejectedValue(INACTIVE);
  expect(await openGuide('provisional', tab)).toEqual({ opened: true });
  expect(windows.create).toHaveBeenCalledOnce();
});

it('opens a window where the popup that the browser says is open never comes', async () => {
  vi.useFakeTimers();
  api.action.openPopup.mockResolvedValue(undefined);
  const opened = openGuide('provisional', tab);
  await vi.runAllTimersAsync();
  expect(await opened).toEqual({ opened: true });
  expect(windows.create).toHaveBeenCalledOnce();
});

it('opens a window at once over a window that has no toolbar', async () => {
  windows.get.mockResolvedValue({ type: 'popup', state: 'normal' });
  expect(await openGuide('provisional', tab)).toEqual({ opened: true });
  expect(windows.get).toHaveBeenCalledWith(2);
  expect(api.action.openPopup).not.toHaveBeenCalled();
  expect(windows.create).toHaveBeenCalledOnce();
});

it.each([
  ['no window for who closed the popup at once', 'normal', 0],
  ['a window where that was gone unseen, in a full screen', 'fullscreen', 1],
])('opens %s', async (_what, state, count) => {
  vi.useFakeTimers();
  windows.get.mockResolvedValue({ type: 'normal', state });
  api.action.openPopup.mockImplementation(async () => {
    api.extension.getViews.mockReturnValue([{}]);
    setTimeout(() => api.extension.getViews.mockReturnValue([]), 120);
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  const opened = openGuide('provisional', tab);
  await vi.runAllTimersAsync();
  expect(await opened).toEqual({ opened: true });
  expect(windows.create).toHaveBeenCalledTimes(count);
});

it('opens a window where the browser never answers', async () => {
  vi.useFakeTimers();
  api.action.openPopup.mockReturnValue(new Promise(() => {}));
  const opened = openGuide('provisional', tab);
  await vi.runAllTimersAsync();
  expect(await opened).toEqual({ opened: true });
  expect(windows.create).toHaveBeenCalledOnce();
});

describe('where no guide comes up in the window', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    api.action.openPopup.mockRejectedValue(new Error('Browser window has no toolbar.'));
    api.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  });
  const outcome = async () => {
    const opened = openGuide('provisional', tab);
    await vi.runAllTimersAsync();
    return opened;
  };

  it('says so, and closes what the browser shows in its place', async () => {
    expect(await outcome()).toEqual({ opened: false });
    expect(api.tabs.remove).toHaveBeenCalledExactlyOnceWith(8);
    expect(api.tabs.create).not.toHaveBeenCalled();
  });

  it('is patient with one that loads slowly', async () => {
    api.tabs.get.mockResolvedValue({ status: 'loading' });
    setTimeout(() => api.runtime.sendMessage.mockResolvedValue(true), 8000);
    expect(await outcome()).toEqual({ opened: true });
    expect(api.tabs.remove).not.toHaveBeenCalled();
  });

  it('leaves one alone that hears and does not answer', async () => {
    windows.create.mockImplementation(async () => {
      api.runtime.sendMessage.mockReturnValue(new Promise(() => {}));
      return { tabs: [{ id: 8 }] };
    });
    expect(await outcome()).toEqual({ opened: true });
    expect(api.tabs.remove).not.toHaveBeenCalled();
  });

  it('leaves one alone that the person has closed', async () => {
    api.tabs.get.mockRejectedValue(new Error('No tab with id: 8'));
    expect(await outcome()).toEqual({ opened: true });
    expect(api.tabs.remove).not.toHaveBeenCalled();
  });
});

it('opens a window where the popup is refused', async () => {
  api.action.openPopup.mockRejectedValue(new Error('requires a user gesture'));
  expect(await openGuide('waiting', tab)).toEqual({ opened: true });
  expect(windows.create).toHaveBeenCalledWith(
    expect.objectContaining({ type: 'popup', url: 'ext://repere/popup.html' }),
  );
  expect(api.tabs.create).not.toHaveBeenCalled();
});

it.each([
  ['refused', () => windows.create.mockRejectedValue(new Error())],
  ['unknown', () => (api.windows = undefined)],
])('opens a tab where windows are %s', async (_how, without) => {
  api.action.openPopup.mockRejectedValue(new Error());
  without();
  expect(await openGuide('provisional', tab)).toEqual({ opened: true });
  expect(api.tabs.create).toHaveBeenCalledWith({
    url: 'ext://repere/popup.html',
    windowId: 2,
  });
});

it('opens a tab where there is no call for the popup at all', async () => {
  api.action.openPopup.mockImplementation(() => {
    throw new TypeError('openPopup is not a function');
  });
  api.windows = undefined;
  expect(await openGuide('provisional', tab)).toEqual({ opened: true });
  expect(api.tabs.create).toHaveBeenCalledOnce();
});

it('says so when nothing opens', async () => {
  api.action.openPopup.mockRejectedValue(new Error());
  windows.create.mockRejectedValue(new Error());
  api.tabs.create.mockRejectedValue(new Error());
  expect(await openGuide('provisional', tab)).toEqual({ opened: false });
});

it.each([
  ['without its tab', {}],
  ['with an empty list', { tabs: [] }],
])('looks for the tab of a window that the browser gives %s', async (_how, more) => {
  api.action.openPopup.mockRejectedValue(new Error());
  windows.create.mockResolvedValue({ id: 4, ...more });
  api.tabs.query.mockResolvedValue([{ id: 8 }]);
  expect(await openGuide('provisional', tab)).toEqual({ opened: true });
  expect(api.tabs.query).toHaveBeenCalledWith({ windowId: 4 });
  expect(api.tabs.create).not.toHaveBeenCalled();
});

it('opens another guide where one is open that hangs', async () => {
  vi.useFakeTimers();
  api.runtime.sendMessage.mockReturnValue(new Promise(() => {}));
  const opened = openGuide('provisional', tab);
  await vi.runAllTimersAsync();
  expect(await opened).toEqual({ opened: true });
  expect(api.action.openPopup).toHaveBeenCalledOnce();
});

it('shows a guide that is open instead of a second one', async () => {
  api.runtime.sendMessage.mockResolvedValue(true);
  expect(await openGuide('waiting', tab)).toEqual({ opened: true });
  expect(api.runtime.sendMessage).toHaveBeenCalledWith({
    type: 'show-guide',
    kind: 'waiting',
    tabId: 5,
    isPrivate: false,
  });
  expect(api.action.openPopup).not.toHaveBeenCalled();
});

it.each([
  ['Chromium', () => (api.runtime.getContexts = async () => [{}])],
  ['Firefox', () => api.extension.getViews.mockReturnValue([{}])],
])('opens no window when a popup is just loading in %s', async (_browser, load) => {
  api.action.openPopup.mockRejectedValue(new Error('another panel is open'));
  load();
  expect(await openGuide('provisional', tab)).toEqual({ opened: true });
  expect(windows.create).not.toHaveBeenCalled();
});

it('takes a second call for the first while that is under way', async () => {
  await Promise.all([openGuide('provisional', tab), openGuide('provisional', tab)]);
  expect(api.action.openPopup).toHaveBeenCalledOnce();
  await openGuide('provisional', tab);
  expect(api.action.openPopup).toHaveBeenCalledTimes(2);
});

describe('a press while the guide is opening by itself', () => {
  const pressed = () => {
    const bySelf = openGuide('provisional', tab, true);
    return Promise.all([bySelf, openGuide('provisional', tab), openGuide('provisional', tab)]);
  };

  it('opens it where nobody asked and it had to wait, once', async () => {
    api.action.openPopup.mockRejectedValue(INACTIVE);
    expect(await pressed()).toEqual([
      { opened: false, behind: true },
      { opened: true },
      { opened: true },
    ]);
    expect(windows.create).toHaveBeenCalledOnce();
  });

  it('is the same call where it opens', async () => {
    expect(await pressed()).toEqual(Array(3).fill({ opened: true }));
    expect(api.action.openPopup).toHaveBeenCalledOnce();
  });
});

it('lets nothing that opens by itself undo a press that is under way', async () => {
  api.action.openPopup.mockRejectedValue(INACTIVE);
  const press = openGuide('provisional', tab);
  expect(await openGuide('provisional', tab, true)).toEqual({ opened: true });
  expect(await press).toEqual({ opened: true });
  expect(windows.create).toHaveBeenCalledOnce();
});

it('opens again for who closed the popup while the browser is still opening it', async () => {
  vi.useFakeTimers();
  api.action.openPopup.mockImplementationOnce(() => {
    api.extension.getViews.mockReturnValue([{}]);
    setTimeout(() => api.extension.getViews.mockReturnValue([]), 120);
    return new Promise(() => {});
  });
  await openTwice(300);
  expect(api.action.openPopup).toHaveBeenCalledTimes(2);
});

/** Opens it, and again so many milliseconds later, by fake timers. */
async function openTwice(apart: number): Promise<void> {
  const first = openGuide('provisional', tab);
  await vi.advanceTimersByTimeAsync(apart);
  const second = openGuide('provisional', tab);
  await vi.runAllTimersAsync();
  await Promise.all([first, second]);
}

it('takes it for the first too until the popup is listed', async () => {
  vi.useFakeTimers();
  api.action.openPopup.mockImplementation(async () => {
    setTimeout(() => api.extension.getViews.mockReturnValue([{}]), 100);
  });
  await openTwice(60);
  expect(api.action.openPopup).toHaveBeenCalledOnce();
});

it('is done though the popup was closed before the browser said that it is open', async () => {
  vi.useFakeTimers();
  api.action.openPopup.mockImplementation(async () => {
    api.extension.getViews.mockReturnValue([{}]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    api.extension.getViews.mockReturnValue([]);
  });
  await openTwice(200);
  expect(api.action.openPopup).toHaveBeenCalledTimes(2);
});

it('answers the content script of the active tab', async () => {
  expect(await answer({ type: 'open-guide', kind: 'provisional' }, sender)).toEqual({
    opened: true,
  });
});

it.each([
  ['a tab in the background', { ...sender, tab: { active: false } }],
  ['a frame', { ...sender, frameId: 3 }],
])('opens nothing for %s', async (_who, from) => {
  const reply = await answer({ type: 'open-guide', kind: 'provisional' }, from as typeof sender);
  expect(reply).toEqual({ opened: false, behind: true });
  expect(api.action.openPopup).not.toHaveBeenCalled();
});

it.each([
  undefined,
  null,
  'open-guide',
  {},
  { type: 'open-guide' },
  { type: 'open-guide', kind: 'definitive' },
  { type: 'open-guide', kind: 'provisional', value: '7851299341002' },
  { type: 'show-guide', kind: 'provisional' },
])('does not answer %j', (message) => {
  expect(answer(message, sender)).toBeUndefined();
});

it('does not answer another extension', () => {
  expect(
    answer({ type: 'open-guide', kind: 'provisional' }, { ...sender, id: 'x' }),
  ).toBeUndefined();
});
