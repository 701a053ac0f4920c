import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({ tabs: { getCurrent: vi.fn() }, storage: {} as object }));
vi.mock('../../../../src/shared/extension-api/browser.ts', () => ({ browser: api }));

import { leftBehind } from '../../../../src/pages/handout/left-behind.ts';
import { fakeArea } from '../../shared/extension-api/fake-storage.ts';

const MINUTE = 60_000;
const reload = vi.spyOn(location, 'reload');
const hidden = vi.spyOn(document, 'hidden', 'get');
let session: ReturnType<typeof fakeArea>;

beforeEach(() => {
  vi.useFakeTimers();
  reload.mockReset();
  session = fakeArea();
  api.storage = { session };
  session.held['handout-9'] = { situation: 'refused', language: 'ti' };
  api.tabs.getCurrent.mockResolvedValue({ id: 9 });
  location.hash = '#situation=refused&language=ti';
  listened.mockClear();
});
const listened = vi.spyOn(document, 'addEventListener');
afterEach(() => {
  for (const [type, listener] of listened.mock.calls) {
    document.removeEventListener(type, listener as EventListener);
  }
  vi.useRealTimers();
});

const begins = (isHidden: boolean) => {
  hidden.mockReturnValue(isHidden);
  return leftBehind();
};
const turns = (isHidden: boolean) => {
  hidden.mockReturnValue(isHidden);
  document.dispatchEvent(new Event('visibilitychange'));
};
const isEmptied = async () => {
  await vi.advanceTimersByTimeAsync(0);
  const isGone = reload.mock.calls.length === 1;
  expect('handout-9' in session.held, 'known still').toBe(!isGone);
  expect(location.hash === '', 'nothing in the address').toBe(isGone);
  return isGone;
};

describe('a sheet when the login page is closed', () => {
  it('becomes the one for everybody where it lies behind', async () => {
    await begins(true)();
    expect(await isEmptied()).toBe(true);
  });

  it('stays where it is in front', async () => {
    await begins(false)();
    expect(await isEmptied()).toBe(false);
  });

  it('stays where somebody has come to it since', async () => {
    const close = begins(true);
    turns(false);
    vi.advanceTimersByTime(2000);
    await close();
    expect(await isEmptied()).toBe(false);
  });

  it('lies behind where the browser shows it in the place of what is closed', async () => {
    const close = begins(true);
    turns(false);
    vi.advanceTimersByTime(100);
    await close();
    expect(await isEmptied()).toBe(true);
  });
});

describe('a sheet that was kept', () => {
  beforeEach(async () => begins(false)());

  it('is emptied once it has been out of sight for some minutes', async () => {
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(await isEmptied(), 'in front').toBe(false);
    turns(true);
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(await isEmptied(), 'for a moment').toBe(false);
    turns(false);
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(await isEmptied(), 'in front again').toBe(false);
    turns(true);
    await vi.advanceTimersByTimeAsync(4 * MINUTE);
    expect(await isEmptied()).toBe(true);
  });

  it('is emptied when it is seen again, where no timer ran meanwhile', async () => {
    turns(true);
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    turns(false);
    expect(await isEmptied()).toBe(true);
  });
});

it('whose login page is open stays, however long it is out of sight', async () => {
  begins(false);
  turns(true);
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  turns(false);
  expect(await isEmptied()).toBe(false);
});
