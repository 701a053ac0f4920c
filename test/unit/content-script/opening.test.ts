import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type ContentScript,
  startContentScript,
} from '../../../src/content-script/content-script.ts';
import { urgent } from '../../../src/shared/i18n/fr.ts';
import type { FromContentScript } from '../../../src/shared/messages.ts';
import { stopListening } from './login-page/listening.ts';
import { LOGIN_FORM, page } from './login-page/page.ts';

const { sendMessage } = vi.hoisted(() => ({
  sendMessage: vi.fn(async (_message: FromContentScript): Promise<unknown> => undefined),
}));
vi.mock('../../../src/content-script/api.ts', () => ({
  api: { runtime: { id: 'repere', sendMessage } },
}));

const BEHIND = { opened: false, behind: true };
const byId = (id: string) => document.getElementById(id) as HTMLInputElement;
const asking = () =>
  sendMessage.mock.calls.flatMap(([it]) => (it.type === 'open-guide' ? [it] : []));
const asked = () => asking().length;
const fire = (target: EventTarget, type: string) =>
  target.dispatchEvent(new Event(type, { bubbles: true }));
const SETUP = { texts: urgent, large: false, phone: false, opens: 9 };
let setUp: () => unknown;
const replies = (...all: (() => unknown)[]) =>
  sendMessage.mockImplementation(async ({ type }) => {
    if (type === 'notice-setup') return setUp();
    return type === 'open-guide' ? all.shift()?.() : undefined;
  });
let root: ShadowRoot;
let script: ContentScript;

/** Somebody has typed a number that cannot log in. */
function start(): void {
  page(LOGIN_FORM);
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  script = startContentScript(document, urgent);
  byId('nir').focus();
  byId('nir').value = '7851299341002';
  fire(byId('nir'), 'input');
  root = attach.mock.results.at(-1)?.value;
}

beforeEach(() => {
  vi.useFakeTimers();
  setUp = () => SETUP;
  sendMessage.mockReset();
  replies();
  start();
});
afterEach(stopListening);

const WAYS: [string, () => void][] = [
  ['the field is left', () => byId('inputMotDePasse').focus()],
  ['the form is sent by Enter', () => fire(byId('nir').form as HTMLFormElement, 'submit')],
];

describe('an answer that comes late', () => {
  const comes: ((setup: unknown) => void)[] = [];
  beforeEach(() => {
    comes.length = 0;
    setUp = () => new Promise((resolve) => comes.push(resolve));
    stopListening();
    start();
  });

  it('counts no more in the next visit', async () => {
    const leave = Object.defineProperty(new Event('pagehide'), 'isTrusted', { value: true });
    window.dispatchEvent(leave);
    fire(window, 'pageshow');
    byId('nir').focus();
    byId('inputMotDePasse').focus();
    await vi.advanceTimersByTimeAsync(2000);
    expect(comes).toHaveLength(2);
    comes[0]?.(SETUP);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked()).toBe(0);
    comes[1]?.(SETUP);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked()).toBe(1);
  });

  it('counts no more for the former person', async () => {
    fire(byId('nir').form as HTMLFormElement, 'submit');
    script.pageState({ newPerson: true });
    byId('nir').value = '78';
    fire(byId('nir'), 'input');
    await vi.advanceTimersByTimeAsync(2000);
    comes[0]?.(SETUP);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked()).toBe(0);
  });
});

describe.each(WAYS)('the guide that is to open since %s', (_way, act) => {
  it('is asked for again once the person does something, where the page was behind', async () => {
    replies(
      () => BEHIND,
      () => BEHIND,
      () => ({ opened: true }),
    );
    act();
    for (const times of [1, 2, 3, 3]) {
      await vi.advanceTimersByTimeAsync(60_000);
      expect(asked()).toBe(times);
      fire(document.body, 'click');
    }
    expect(asking().every(({ bySelf }) => bySelf)).toBe(true);
  });

  it('is offered still, and opens, in the next visit of a page that was left before the answer', async () => {
    let answer = (_reply: unknown): void => {};
    replies(
      () => new Promise((resolve) => (answer = resolve)),
      () => ({ opened: true }),
    );
    act();
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked()).toBe(1);
    const leave = Object.defineProperty(new Event('pagehide'), 'isTrusted', { value: true });
    window.dispatchEvent(leave);
    answer(undefined);
    await vi.advanceTimersByTimeAsync(2000);
    fire(window, 'pageshow');
    expect(root.getElementById('guide')?.hidden).toBe(false);
    byId('nir').focus();
    byId('inputMotDePasse').focus();
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked()).toBe(2);
  });

  describe.each([
    [9, 1],
    [0, 0],
  ])('before the settings have come, by which it may open %i times', (opens, times) => {
    let come = (_setup: unknown): void => {};
    beforeEach(() => {
      setUp = () => new Promise((resolve) => (come = resolve));
      stopListening();
      start();
    });

    it(`opens ${times} times once they have come`, async () => {
      act();
      await vi.advanceTimersByTimeAsync(5000);
      expect(asked()).toBe(0);
      come({ ...SETUP, opens });
      await vi.advanceTimersByTimeAsync(60_000);
      expect(asked()).toBe(times);
    });

    it('does not take the keys of somebody who types elsewhere as they come', async () => {
      act();
      await vi.advanceTimersByTimeAsync(5000);
      byId('inputMotDePasse').focus();
      fire(byId('inputMotDePasse'), 'keydown');
      come({ ...SETUP, opens });
      await vi.advanceTimersByTimeAsync(300);
      expect(asked()).toBe(0);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(asked()).toBe(times);
    });

    it('does not open where the number has been corrected meanwhile', async () => {
      act();
      await vi.advanceTimersByTimeAsync(5000);
      byId('nir').value = '1';
      fire(byId('nir'), 'input');
      byId('inputMotDePasse').focus();
      come({ ...SETUP, opens });
      await vi.advanceTimersByTimeAsync(60_000);
      expect(asked()).toBe(0);
    });
  });

  it('does not open again where the person has opened it meanwhile', async () => {
    let answer = (_reply: unknown): void => {};
    const behind = new Promise((resolve) => (answer = resolve));
    replies(
      () => behind,
      // As the background does: a press waits for what is under way.
      () => behind.then(() => ({ opened: true })),
    );
    act();
    await vi.advanceTimersByTimeAsync(2000);
    const press = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(press, 'isTrusted', { value: true });
    root.getElementById('guide')?.dispatchEvent(press);
    expect(asking().map(({ bySelf }) => bySelf)).toEqual([true, undefined]);
    answer(BEHIND);
    await vi.advanceTimersByTimeAsync(2000);
    fire(document.body, 'click');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked()).toBe(2);
  });
});
