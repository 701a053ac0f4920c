import { beforeEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  storage: {} as Record<string, unknown>,
  extension: { inIncognitoContext: false },
  i18n: { getUILanguage: (): string => 'fr' },
}));
vi.mock('../../../../src/shared/extension-api/browser.ts', () => ({ browser: api }));

import { liveSettings } from '../../../../src/shared/settings/live.ts';
import { loadSettings } from '../../../../src/shared/settings/load.ts';
import { fakeArea } from '../extension-api/fake-storage.ts';

let local: ReturnType<typeof fakeArea>;
let session: ReturnType<typeof fakeArea>;
let onChanged: (changes: object, area: string) => void;

beforeEach(() => {
  local = fakeArea();
  session = fakeArea();
  api.extension.inIncognitoContext = false;
  api.i18n.getUILanguage = () => 'fr';
  vi.restoreAllMocks();
  api.storage = {
    local,
    session,
    managed: { get: vi.fn().mockRejectedValue(new Error('Managed storage manifest not found')) },
    onChanged: { addListener: (listener: typeof onChanged) => (onChanged = listener) },
  };
});

describe('live settings', () => {
  it('hold at once here, and are stored', async () => {
    const seen = vi.fn();
    const live = await liveSettings(seen);
    await live.choose({ largeText: true });
    expect(live.now().settings.largeText).toBe(true);
    expect(seen.mock.lastCall?.[0].settings.largeText).toBe(true);
    expect(local.held).toEqual({ settings: { version: 2, largeText: true } });
    expect(live.unstored()).toEqual({});
  });

  it('are told of once, though the storage tells of our own changes too', async () => {
    const seen = vi.fn();
    const live = await liveSettings(seen);
    await live.choose({ largeText: true });
    onChanged({ settings: {} }, 'local');
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('follow what is changed elsewhere, the policy too, and nothing else', async () => {
    const seen = vi.fn();
    await liveSettings(seen);
    local.held.settings = { version: 2, language: 'ru' };
    onChanged({ settings: {} }, 'local');
    await vi.waitFor(() => expect(seen.mock.lastCall?.[0].settings.language).toBe('ru'));
    const { length } = local.get.mock.calls;
    onChanged({ handout: {} }, 'session');
    await new Promise((resolve) => setTimeout(resolve));
    expect(local.get).toHaveBeenCalledTimes(length);
    expect(seen).toHaveBeenCalledTimes(1);
    const managed = { get: async () => ({ locked: { largeText: true } }) };
    Object.assign(api.storage, { managed });
    onChanged({ locked: {} }, 'managed');
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(2));
  });

  it('speak the language that the page is read in, until one is chosen', async () => {
    const live = await liveSettings(async () => {}, { translatedTo: 'ar' });
    expect(live.now().settings.language).toBe('ar');
    await live.pageIsIn('ru');
    expect(live.now().settings.language).toBe('ru');
    await live.pageIsIn(undefined);
    expect(live.now().settings.language).toBe('fr');
    await live.choose({ language: 'ti' });
    await live.pageIsIn('ar');
    expect(live.now().settings.language).toBe('ti');
    expect(local.held).toEqual({ settings: { version: 2, language: 'ti' } });
  });

  it('keep the language of a person beside a social worker in memory only', async () => {
    const live = await liveSettings(async () => {});
    await live.choose({ socialWorker: true });
    await live.chooseForPerson({ language: 'ps' });
    expect(local.held).toEqual({ settings: { version: 2, socialWorker: true } });
    expect((await loadSettings()).settings.language).toBe('ps');
    expect((await liveSettings(async () => {})).now().settings.language).toBe('ps');
    await live.reset();
    expect([local.held, session.held]).toEqual([{}, {}]);
  });

  it('forget the language of a person who goes, and nothing else', async () => {
    const live = await liveSettings(async () => {});
    await live.choose({ socialWorker: true });
    await live.chooseForPerson({ language: 'ps', largeText: true });
    expect(local.held).toEqual({ settings: { version: 2, socialWorker: true, largeText: true } });
    await live.forgetPerson();
    expect(session.held).toEqual({});
    expect(live.now().settings).toMatchObject({ language: 'fr', largeText: true });
  });

  it('store each choice for a person where it belongs, and nowhere else', async () => {
    const live = await liveSettings(async () => {});
    await live.chooseForPerson({ language: 'ps' });
    expect(local.set).not.toHaveBeenCalled();
    session.set.mockClear();
    await live.chooseForPerson({ largeText: true });
    expect(session.set).not.toHaveBeenCalled();
  });

  it('store nothing at all in a private window, and hold there until it is closed', async () => {
    api.extension.inIncognitoContext = true;
    const live = await liveSettings(async () => {});
    await live.choose({ language: 'ar', socialWorker: true });
    await live.chooseForPerson({ language: 'ti' });
    for (const area of [local, session]) {
      expect(area.set).not.toHaveBeenCalled();
      expect(area.remove).not.toHaveBeenCalled();
    }
    expect(live.now().settings).toMatchObject({ language: 'ti', socialWorker: true });
    expect(live.unstored()).toEqual({ language: 'ti', socialWorker: true });
    // A change in another window does not undo it.
    local.held.settings = { version: 2, largeText: true };
    onChanged({ settings: {} }, 'local');
    await vi.waitFor(() => expect(live.now().settings.largeText).toBe(true));
    expect(live.now().settings.language).toBe('ti');
    await live.forgetPerson();
    expect(live.now().settings).toMatchObject({ language: 'fr', socialWorker: true });
    await live.reset();
    expect(live.now().settings.socialWorker).toBe(false);
    for (const area of [local, session]) expect(area.remove).not.toHaveBeenCalled();
  });

  it('take up what was chosen in a private window, but for what was chosen here since', async () => {
    api.extension.inIncognitoContext = true;
    const live = await liveSettings(async () => {});
    await live.choose({ largeText: false });
    await live.takeUp({ language: 'ar', largeText: true });
    expect(live.now().settings).toMatchObject({ language: 'ar', largeText: false });
    expect(live.unstored()).toEqual({ language: 'ar', largeText: false });
  });

  it('never beat a lock, not in a private window either', async () => {
    api.extension.inIncognitoContext = true;
    Object.assign(api.storage, { managed: { get: async () => ({ locked: { language: 'en' } }) } });
    const live = await liveSettings(async () => {}, { unstored: { language: 'ar' } });
    expect(live.now().settings.language).toBe('en');
  });

  it('read nothing of a person of another window in a private one', async () => {
    session.held['person-language'] = 'ti';
    local.held.settings = { version: 2, socialWorker: true };
    expect((await loadSettings()).settings.language).toBe('ti');
    api.extension.inIncognitoContext = true;
    expect((await loadSettings()).settings.language).toBe('fr');
  });

  it('of the computer are in its own language, whoever is here now', async () => {
    const live = await liveSettings(async () => {});
    await live.choose({ socialWorker: true });
    await live.chooseForPerson({ language: 'ti' });
    const options = await liveSettings(async () => {}, { forPerson: false });
    await options.choose({ language: 'en' });
    expect(options.now().settings.language).toBe('en');
    expect((await loadSettings()).settings.language).toBe('ti');
  });

  it('are stored one after the other', async () => {
    const live = await liveSettings(async () => {});
    await Promise.all([live.choose({ largeText: true }), live.choose({ socialWorker: true })]);
    expect(local.held.settings).toEqual({ version: 2, largeText: true, socialWorker: true });
  });

  it('hold here where the storage refuses', async () => {
    local.set.mockRejectedValue(new Error('full'));
    const live = await liveSettings(async () => {});
    await live.choose({ largeText: true });
    expect(live.now().settings.largeText).toBe(true);
  });
});

describe('loading', () => {
  it('takes the language of the browser where none was chosen', async () => {
    api.i18n.getUILanguage = () => 'ru-RU';
    expect((await loadSettings()).settings.language).toBe('ru');
  });

  it('counts what cannot be read as not there', async () => {
    local.get.mockRejectedValue(new Error('corrupt'));
    session.get.mockRejectedValue(new Error('corrupt'));
    const { settings, unreadable, wrongInPolicy } = await loadSettings();
    expect(settings).toMatchObject({ language: 'fr', opening: 'on-finish' });
    expect([unreadable, wrongInPolicy]).toEqual([[], []]);
  });

  it('names what is wrong in a policy in the console, once, and no value', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const managed = { get: async () => ({ organisation: { email: 'nobody at home' } }) };
    Object.assign(api.storage, { managed });
    expect((await loadSettings()).wrongInPolicy).toEqual(['organisation.email']);
    await loadSettings();
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toContain('organisation.email');
    expect(warn.mock.calls[0]?.[0]).not.toContain('nobody');
    managed.get = async () => 'no policy at all' as never;
    await loadSettings();
    expect(warn).toHaveBeenCalledTimes(2);
    expect(warn.mock.calls[1]?.[0]).toContain('(all of it)');
    managed.get = async () => ({ organisation: { email: 7, name: 7 } }) as never;
    await loadSettings();
    expect(warn.mock.calls[2]?.[0]).toContain('organisation.name, organisation.email');
  });
});
