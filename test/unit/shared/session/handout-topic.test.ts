// @vitest-environment happy-dom

import { beforeEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  storage: {} as Record<string, unknown>,
  extension: { inIncognitoContext: false },
  runtime: { getURL: (path: string) => `extension://repere/${path}` },
  tabs: { create: vi.fn(), get: vi.fn(), getCurrent: vi.fn(), update: vi.fn() },
}));
vi.mock('../../../../src/shared/extension-api/browser.ts', () => ({ browser: api }));

import { openHandout } from '../../../../src/pages/way-back/open-handout.ts';
import {
  forgetHandout,
  forgetHandouts,
  handoutTopic,
  onHandoutForgotten,
} from '../../../../src/shared/session/handout-topic.ts';
import { fakeArea } from '../extension-api/fake-storage.ts';

type Changed = (
  changes: Record<string, { newValue?: unknown; oldValue?: unknown }>,
  area: string,
) => void;
const onChanged = vi.fn<(tell: Changed) => void>();
const NO_TAB = { id: undefined };
let session: ReturnType<typeof fakeArea>;
beforeEach(() => {
  session = fakeArea();
  api.storage = { session, onChanged: { addListener: onChanged } };
  api.extension.inIncognitoContext = false;
  api.tabs.create.mockReset().mockResolvedValue({ id: 1 });
  location.hash = '';
  inTab(1);
});
const inTab = (id: number) => api.tabs.getCurrent.mockResolvedValue({ id });

describe('what the sheet is about', () => {
  it('waits in the memory of the session, and is in no address', async () => {
    await openHandout('refused', 'ti', NO_TAB);
    expect(api.tabs.create).toHaveBeenCalledWith({ url: 'extension://repere/handout.html' });
    expect(session.held).toEqual({ handout: { situation: 'refused', language: 'ti' } });
    expect(await handoutTopic()).toEqual({ situation: 'refused', language: 'ti' });
  });

  it('is taken by the sheet’s tab, and is nowhere once that is closed', async () => {
    await openHandout('pending-asylum', 'ti', NO_TAB);
    await handoutTopic();
    expect(session.held).not.toHaveProperty('handout');
    // Reloaded.
    expect(await handoutTopic()).toEqual({ situation: 'pending-asylum', language: 'ti' });
    inTab(2);
    expect(await handoutTopic()).toBeUndefined();
    await openHandout('refused', 'fr', NO_TAB);
    expect(await handoutTopic()).toEqual({ situation: 'refused', language: 'fr' });
    await forgetHandout(1);
    await forgetHandout(2);
    expect(session.held).toEqual({});
  });

  it('is forgotten in every tab once somebody else is here', async () => {
    session.held['person-language'] = 'ti';
    for (const tab of [1, 2]) {
      inTab(tab);
      await openHandout('refused', 'ti', NO_TAB);
      await handoutTopic();
    }
    await openHandout('refused', 'ti', NO_TAB);
    api.extension.inIncognitoContext = true;
    await forgetHandouts();
    expect(session.remove).toHaveBeenCalledTimes(2);
    api.extension.inIncognitoContext = false;
    await forgetHandouts();
    expect(session.held).toEqual({ 'person-language': 'ti' });
  });

  it('tells its own tab alone, and only when it is forgotten', async () => {
    inTab(2);
    const act = vi.fn();
    await onHandoutForgotten(act);
    const [tell] = onChanged.mock.lastCall ?? [];
    const topic = { situation: 'refused', language: 'ti' };
    tell?.({ 'handout-2': { newValue: topic } }, 'session');
    tell?.({ 'handout-1': { oldValue: topic } }, 'session');
    tell?.({ 'handout-2': { oldValue: topic } }, 'local');
    expect(act).not.toHaveBeenCalled();
    tell?.({ 'handout-2': { oldValue: topic } }, 'session');
    expect(act).toHaveBeenCalledOnce();
  });

  it('is there before the sheet is', async () => {
    const set = session.set.getMockImplementation() as typeof session.set;
    session.set.mockImplementation((items) => Promise.resolve().then(() => set(items)));
    let held: unknown;
    api.tabs.create.mockImplementationOnce(async () => (held = { ...session.held }));
    await openHandout('refused', 'fr', NO_TAB);
    expect(held).toEqual({ handout: { situation: 'refused', language: 'fr' } });
  });

  it('is in the address alone in a private window', async () => {
    api.extension.inIncognitoContext = true;
    await openHandout('refused', 'ti', NO_TAB);
    const url = 'extension://repere/handout.html#situation=refused&language=ti';
    expect(api.tabs.create).toHaveBeenCalledWith({ url });
    expect(session.set).not.toHaveBeenCalled();
    session.held.handout = { situation: 'provisional', language: 'fr' };
    location.hash = '#situation=refused&language=ti';
    expect(await handoutTopic()).toEqual({ situation: 'refused', language: 'ti' });
  });

  it.each([
    undefined,
    { situation: 'refused' },
    { situation: 'refused', language: 'xx' },
    { situation: 'unheard of', language: 'fr' },
  ])('is unknown where %j is in the memory', async (handout) => {
    session.held.handout = handout;
    expect(await handoutTopic()).toBeUndefined();
  });
});
