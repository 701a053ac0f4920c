import { beforeEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  runtime: { getManifest: () => ({ version: '1.2.3' }) },
  extension: { inIncognitoContext: false },
  permissions: {
    contains: vi.fn(),
    request: vi.fn(),
    // Chromium's, from 133 on.
    addHostAccessRequest: undefined as ReturnType<typeof vi.fn> | undefined,
  },
  tabs: { sendMessage: vi.fn(), get: vi.fn() },
  action: {} as Record<string, unknown>,
  storage: { session: { get: vi.fn(), set: vi.fn() } },
}));
vi.mock('../../../../src/shared/extension-api/browser.ts', () => ({ browser: api }));

import { stateLine } from '../../../../src/pages/page-state/line.ts';
import { askForPermission } from '../../../../src/pages/page-state/permission.ts';
import { reportText } from '../../../../src/pages/page-state/report.ts';
import { type Seen, seePage } from '../../../../src/pages/page-state/see.ts';
import { pageState as english } from '../../../../src/shared/i18n/en.ts';
import { pageState as texts } from '../../../../src/shared/i18n/fr.ts';
import { fakeBadge } from './fake-badge.ts';

const acts = { allow: vi.fn(askForPermission), reload: vi.fn(), report: reportText };
const answering = (page: object = {}, isAllowed = true): Seen => ({
  state: 'answering',
  page: { form: true, place: true, ...page },
  isAllowed,
});
const lineThatSays = (...seen: Seen[]) => {
  const line = stateLine(acts);
  line.setTexts(texts);
  for (const one of seen) line.say(one);
  return line;
};
const textAfter = (...seen: Seen[]) => lineThatSays(...seen).element.textContent;

let badge: ReturnType<typeof fakeBadge>;
beforeEach(() => {
  vi.clearAllMocks();
  api.permissions.contains.mockResolvedValue(true);
  api.permissions.request.mockResolvedValue(true);
  api.permissions.addHostAccessRequest = undefined;
  api.tabs.get.mockResolvedValue({});
  badge = fakeBadge();
  api.action = badge.api;
  api.storage.session.set.mockResolvedValue(undefined);
  api.storage.session.get.mockResolvedValue({});
  api.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
});

describe('what is said of a page', () => {
  it.each([
    [texts.watching, answering()],
    [texts.noticed.provisional, answering({ kind: 'provisional' })],
    [texts.noticed['other-form'], answering({ kind: 'other-form' })],
    [texts.noticed['other-digit'], answering({ kind: 'other-digit' })],
    [texts.waiting, answering({ form: false, place: false })],
    [texts.elsewhere, { state: 'elsewhere' }],
    [texts.blocked, { state: 'blocked' }],
    [texts.forbidden + texts.allow, answering({ kind: 'provisional' }, false)],
    ['', { state: 'silent' }],
  ] as [string, Seen][])('« %s »', (words, seen) => expect(textAfter(seen)).toBe(words));

  it('is that the form is looked for, and after some looks that the page is not recognised', () => {
    const missing = answering({ form: false });
    expect(textAfter(missing, missing)).toBe(texts.searching);
    expect(textAfter(missing, missing, missing)).toContain(texts.unrecognised);
    expect(textAfter(missing, missing, answering(), missing)).toBe(texts.searching);
  });

  it('is said in the language chosen meanwhile', () => {
    const line = lineThatSays(answering());
    line.setTexts(english);
    expect(line.element.textContent).toBe(english.watching);
  });

  it('is not said again where it is the same', () => {
    const line = lineThatSays(answering());
    const before = line.element.firstChild;
    line.say(answering());
    expect(line.element.firstChild).toBe(before);
  });
});

describe('what can be done about it', () => {
  const press = (seen: Seen) => lineThatSays(seen).element.querySelector('button')?.click();

  it('asks for the permission in the click itself, where a browser wants it', () => {
    press({ state: 'forbidden' });
    // Nothing was awaited before.
    expect(api.permissions.request).toHaveBeenCalledWith({ origins: ['https://connect.caf.fr/*'] });
  });

  it('reloads the page', () => {
    press({ state: 'reload' });
    expect(acts.reload).toHaveBeenCalledOnce();
  });

  it.each([
    [true, texts.copied],
    [false, texts.notCopied],
  ])('shows the report, copied (%s) or not', async (isCopied, words) => {
    const writeText = vi.fn(() => (isCopied ? Promise.resolve() : Promise.reject(new Error())));
    vi.stubGlobal('navigator', {
      userAgent: 'Mozilla/5.0 Firefox/153.0',
      clipboard: { writeText },
    });
    const missing = answering({ form: false });
    const { element } = lineThatSays(missing, missing, missing);
    element.querySelector('button')?.click();
    await vi.waitFor(() => expect(element.textContent).toContain(words));
    expect(element.querySelector('pre')?.textContent).toMatch(/1\.2\.3\n.*Firefox 153/);
    expect(writeText).toHaveBeenCalledWith(element.querySelector('pre')?.textContent);
    vi.unstubAllGlobals();
  });
});

describe('looking at a page', () => {
  it('takes the content script’s answer', async () => {
    const page = {
      kind: 'waiting',
      form: true,
      place: true,
      met: true,
      chosen: { language: 'ru' },
    };
    api.tabs.sendMessage.mockResolvedValue(page);
    expect(await seePage(4)).toEqual({ state: 'answering', page, isAllowed: true });
  });

  it('sees that it answers without the permission, for this once', async () => {
    const page = { form: true, place: true };
    api.tabs.sendMessage.mockResolvedValue(page);
    api.permissions.contains.mockResolvedValue(false);
    expect(await seePage(4)).toEqual({ state: 'answering', page, isAllowed: false });
  });

  it.each([{ kind: '7851299341002' }, 'form', null, {}])(
    'takes %j for no answer',
    async (reply) => {
      api.tabs.sendMessage.mockResolvedValue(reply);
      expect(await seePage(4)).toEqual({ state: 'elsewhere' });
    },
  );

  it('does not wait for a page that is busy', async () => {
    vi.useFakeTimers();
    api.tabs.sendMessage.mockReturnValue(new Promise(() => {}));
    const seen = seePage(4);
    await vi.advanceTimersByTimeAsync(300);
    expect(await seen).toEqual({ state: 'silent' });
    vi.useRealTimers();
  });

  it('sees that the permission is missing', async () => {
    api.permissions.contains.mockResolvedValue(false);
    expect(await seePage(4)).toEqual({ state: 'forbidden' });
  });

  it('sees a login page that was there before Repère, by its address in Firefox', async () => {
    api.tabs.get.mockResolvedValue({ url: 'https://connect.caf.fr/connexionappli/dist/#/login' });
    expect(await seePage(4)).toEqual({ state: 'reload' });
  });

  it('by the tab in Chromium', async () => {
    api.storage.session.get.mockResolvedValue({ 'stale-tabs': [3, 4] });
    expect(await seePage(4)).toEqual({ state: 'reload' });
    expect(await seePage(5)).toEqual({ state: 'elsewhere' });
  });

  describe('where nobody answers on the login page', () => {
    const LOGIN = { id: 4, url: 'https://connect.caf.fr/connexionappli/dist/#/login' };
    const REFUSAL = new Error(
      'Extension cannot add a host access request for a host it already has access to.',
    );
    const inChromium = (refusal?: Error) => {
      const ask = vi.fn(() => (refusal ? Promise.reject(refusal) : Promise.resolve()));
      api.permissions.addHostAccessRequest = ask;
      api.tabs.get.mockResolvedValue({ id: 4 });
      return ask;
    };
    const reloaded = { 'reload-said': [4] };

    it('says nothing while it loads', async () => {
      api.tabs.get.mockResolvedValue({ ...LOGIN, status: 'loading' });
      api.storage.session.get.mockResolvedValue(reloaded);
      expect(await seePage(4)).toEqual({ state: 'silent' });
    });

    it('sees that Repère is kept out, once the page was loaded anew', async () => {
      api.tabs.get.mockResolvedValue(LOGIN);
      api.storage.session.get.mockResolvedValue(reloaded);
      expect(await seePage(4)).toEqual({ state: 'blocked' });
      api.permissions.contains.mockResolvedValue(false);
      expect(await seePage(4)).toEqual({ state: 'forbidden' });
    });

    it('does not where the network is gone, and the page with it', async () => {
      vi.stubGlobal('navigator', { onLine: false });
      api.tabs.get.mockResolvedValue(LOGIN);
      api.storage.session.get.mockResolvedValue(reloaded);
      expect(await seePage(4)).toEqual({ state: 'reload' });
      vi.unstubAllGlobals();
    });

    it('asks once more before it says so: the content script may come a moment later', async () => {
      api.tabs.get.mockResolvedValue(LOGIN);
      api.storage.session.get.mockResolvedValue(reloaded);
      api.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
      const page = { form: true, place: true };
      api.tabs.sendMessage.mockResolvedValueOnce(page);
      expect(await seePage(4)).toEqual({ state: 'answering', page, isAllowed: true });
    });

    it('forgets that it was to be loaded anew once somebody answers', async () => {
      api.storage.session.get.mockResolvedValue({ 'reload-said': [3, 4] });
      api.tabs.sendMessage.mockResolvedValue({ form: true, place: true });
      await seePage(4);
      expect(api.storage.session.set).toHaveBeenCalledWith({ 'reload-said': [3] });
    });

    it('notes that it is to be loaded anew when that is said first', async () => {
      api.tabs.get.mockResolvedValue(LOGIN);
      expect(await seePage(4)).toEqual({ state: 'reload' });
      expect(api.storage.session.set).toHaveBeenCalledWith({ 'reload-said': [4] });
    });

    it('says it no more of a page that may be any, once it was loaded anew', async () => {
      api.storage.session.get.mockResolvedValue({ 'stale-tabs': [4], ...reloaded });
      expect(await seePage(4)).toEqual({ state: 'elsewhere' });
    });

    it('knows the page in Chromium by its refusal to ask for what is allowed', async () => {
      const ask = inChromium(REFUSAL);
      expect(await seePage(4)).toEqual({ state: 'reload' });
      expect(ask).toHaveBeenCalledWith({ tabId: 4, pattern: 'https://connect.caf.fr/*' });
      api.storage.session.get.mockResolvedValue(reloaded);
      badge.loadAnew(4);
      expect(await seePage(4)).toEqual({ state: 'blocked' });
    });

    it('and another page by none, whatever was there before', async () => {
      inChromium();
      api.storage.session.get.mockResolvedValue({ 'stale-tabs': [4], ...reloaded });
      expect(await seePage(4)).toEqual({ state: 'elsewhere' });
    });

    it('goes by the tab where Chromium refuses for another reason, and asks for nothing that is not allowed', async () => {
      const ask = inChromium(new Error('No tab with id: 4'));
      api.storage.session.get.mockResolvedValue({ 'stale-tabs': [4] });
      expect(await seePage(4)).toEqual({ state: 'reload' });
      ask.mockClear();
      api.permissions.contains.mockResolvedValue(false);
      await seePage(4);
      expect(ask).not.toHaveBeenCalled();
    });
  });

  it('never throws', async () => {
    for (const broken of [api.permissions.contains, api.tabs.get, api.storage.session.get]) {
      broken.mockRejectedValue(new Error('broken'));
    }
    expect(await seePage(4)).toEqual({ state: 'elsewhere' });
  });
});
