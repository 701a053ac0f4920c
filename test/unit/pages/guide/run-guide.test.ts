import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const heard = vi.hoisted(() => () => ({ addListener: vi.fn() }));
const api = vi.hoisted(() => ({
  extension: { inIncognitoContext: true },
  i18n: { getUILanguage: () => 'fr' },
  runtime: { getPlatformInfo: async () => ({ os: 'linux' }), sendMessage: async () => undefined },
  storage: {} as object,
  tabs: { getCurrent: vi.fn(), query: vi.fn(), sendMessage: vi.fn(), onRemoved: heard() },
}));
vi.mock('../../../../src/shared/extension-api/browser.ts', () => ({ browser: api }));

import { runGuide } from '../../../../src/pages/guide/run-guide.ts';
import type { PageState, ToContentScript } from '../../../../src/shared/messages.ts';
import { fakeArea } from '../../shared/extension-api/fake-storage.ts';

const OWN = { language: 'ar', largeText: true } as const;
let page: PageState;
/** For a busy machine, in milliseconds. */
const PATIENCE = 4500;

beforeEach(() => {
  document.body.replaceChildren();
  vi.stubGlobal('scrollTo', () => {});
  const local = fakeArea();
  local.held.settings = { version: 2, language: 'fr', socialWorker: true };
  api.storage = {
    local,
    session: fakeArea(),
    managed: { get: async () => ({}) },
    onChanged: heard(),
  };
  page = { form: true, place: true, kind: 'provisional', chosen: OWN, met: true };
  api.tabs.getCurrent.mockResolvedValue(undefined);
  api.tabs.query.mockResolvedValue([{ id: 5 }]);
  api.tabs.sendMessage.mockReset().mockImplementation(async () => page);
});

// A guide of the test before would go on looking at the page, and draw into the same document.
const ticking = vi.spyOn(globalThis, 'setInterval');
afterEach(() => {
  for (const { value } of ticking.mock.results) clearInterval(value);
  ticking.mockClear();
});

/** What the page was told last of what was chosen in its window. */
const toldPage = () => {
  const calls = api.tabs.sendMessage.mock.calls as [number, ToContentScript][];
  const told = calls.flatMap(([tab, message]) =>
    tab === 5 && message.type === 'setup' ? [message.setup] : [],
  );
  return told.at(-1);
};

describe('in a window of its own, which knew no page as it started', () => {
  it.each([
    ['that was chosen in its private window', { chosen: OWN }],
    ['that a translator has put it into', { translatedTo: 'ar' }],
  ] as const)('it takes up the language %s', async (_which, told) => {
    const local = fakeArea();
    local.held.settings = { version: 2 };
    api.storage = { ...api.storage, local };
    api.tabs.getCurrent.mockResolvedValue({ id: 9 });
    page = {
      form: true,
      place: true,
      kind: 'provisional',
      met: true,
      translatedTo: undefined,
      ...told,
    };
    const { show } = await runGuide();
    expect(document.documentElement.lang).toBe('fr');
    await show('provisional', 5);
    expect(document.documentElement.lang).toBe('ar');
  });
});

describe('in a private window', () => {
  it('the page forgets the language of who was here, with « Nouvelle personne »', async () => {
    await runGuide();
    expect(document.documentElement.lang).toBe('ar');
    document.querySelector<HTMLElement>('.new-person')?.click();
    await vi.waitFor(() => expect(toldPage()?.chosen).toEqual({ largeText: true }), PATIENCE);
    expect(toldPage()?.texts.lang).toBe('fr');
  });

  it('the page forgets it, where a social worker opens the guide for somebody new', async () => {
    page = { ...page, met: undefined };
    await runGuide();
    await vi.waitFor(() => expect(toldPage()?.chosen).toEqual({ largeText: true }), PATIENCE);
  });

  it('the page keeps it while the person is here', async () => {
    await runGuide();
    expect(toldPage()).toBeUndefined();
  });
});

describe('over a page too busy to answer', () => {
  const watches = vi.spyOn(globalThis, 'setInterval');
  beforeEach(() => {
    api.tabs.sendMessage.mockImplementation(() => new Promise(() => {}));
  });
  afterEach(() => {
    // Else the guide would go on hearing in this document.
    for (const { value } of watches.mock.results) clearInterval(value);
    vi.unstubAllGlobals();
  });

  it.each([
    ['/popup/waiting-fr.html', 'waiting'],
    ['/popup/no-warning-fr.html', 'first-digit'],
    ['/popup.html', 'first-digit'],
  ])('%s stays at what is written there: %s', async (path, place) => {
    vi.stubGlobal('location', { pathname: path });
    await runGuide();
    expect(document.documentElement.dataset.place).toBe(place);
  });

  const isForOnePerson = (): void => {
    const local = fakeArea();
    local.held.settings = { version: 2, language: 'fr' };
    api.storage = { ...api.storage, local };
  };
  const answersAtLast = (): void => {
    api.tabs.sendMessage.mockImplementation(async () => ({ ...page, kind: 'waiting' }));
  };
  const place = () => document.documentElement.dataset.place;

  it('goes to what the page answers later', async () => {
    isForOnePerson();
    await runGuide();
    expect(place()).toBe('first-digit');
    answersAtLast();
    await vi.waitFor(() => expect(place()).toBe('waiting'), PATIENCE);
  });

  it('speaks the language that the page tells of later', async () => {
    isForOnePerson();
    await runGuide();
    expect(document.documentElement.lang).toBe('fr');
    answersAtLast();
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('ar'), PATIENCE);
  });

  it('speaks it in a window of its own too, where it was asked to show that page', async () => {
    isForOnePerson();
    api.tabs.getCurrent.mockResolvedValue({ id: 9 });
    const { show } = await runGuide();
    await show('provisional', 5);
    expect(document.documentElement.lang).toBe('fr');
    answersAtLast();
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('ar'), PATIENCE);
  });

  it('asks a new person for the language, whatever the first screen is', async () => {
    vi.stubGlobal('location', { pathname: '/popup/waiting-fr.html' });
    page = { ...page, met: undefined };
    await runGuide();
    expect(document.querySelector('.languages')).toBeNull();
    answersAtLast();
    await vi.waitFor(() => expect(document.querySelector('.languages')).not.toBeNull(), PATIENCE);
  });

  it('leaves where they are who have gone on meanwhile', async () => {
    isForOnePerson();
    await runGuide();
    document.querySelector<HTMLElement>('.answers button')?.click();
    expect(place()).not.toBe('first-digit');
    const gone = place();
    answersAtLast();
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(place()).toBe(gone);
  });
});
