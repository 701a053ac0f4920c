import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type OnField,
  type Watcher,
  watchLoginPage,
} from '../../../../src/content-script/login-page/watch.ts';
import { stopListening } from './listening.ts';
import { LOGIN_FORM, page } from './page.ts';
import { openRoots, root } from './roots.ts';

const onGone = vi.fn();
const onPerson = vi.fn();
const onLeave = vi.fn();
const onField = vi.fn<OnField>();
let isReady: boolean;
const watched = { onField, isReady: () => isReady, onGone, onPerson, onLeave };
const last = () => {
  const [value, sight] = onField.mock.lastCall ?? [];
  return { value, ...sight };
};
let watcher: Watcher;
const moments = () => onField.mock.calls.map(([, { trigger }]) => trigger);
const byTag = (tag: string) => document.querySelector(tag) as HTMLElement;
const byId = (id: string) => document.getElementById(id) as HTMLInputElement;
/** Longer than the watcher gathers changes. */
const later = () => vi.advanceTimersByTimeAsync(900);
const fire = (target: EventTarget, type: string) =>
  target.dispatchEvent(new Event(type, { bubbles: true }));

function type(value: string): void {
  byId('nir').focus();
  byId('nir').value = value;
  fire(byId('nir'), 'input');
}

beforeEach(() => {
  vi.useFakeTimers();
  page('');
  isReady = true;
  watcher = watchLoginPage(document, undefined, watched);
  onField.mockClear();
  onGone.mockClear();
});

afterEach(() => {
  stopListening();
  onLeave.mockClear();
  vi.unstubAllGlobals();
});

describe('the form', () => {
  it('is found when it appears late, with what it holds', async () => {
    page(LOGIN_FORM);
    byId('nir').value = '785129900XXX';
    await later();
    expect(last()).toMatchObject({ value: '785129900XXX', left: true, trigger: 'changed' });
  });

  it('is found at the latest after a while on a page that is never idle, and not before', async () => {
    vi.stubGlobal('requestIdleCallback', (act: () => void, { timeout }: { timeout: number }) =>
      setTimeout(act, timeout),
    );
    page(LOGIN_FORM);
    await vi.advanceTimersByTimeAsync(600);
    expect(onField).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(last()).toMatchObject({ field: byId('nir'), trigger: 'changed' });
  });

  it('is found at once when the person enters it', () => {
    page(LOGIN_FORM);
    type('7');
    expect(last()).toMatchObject({
      field: byId('nir'),
      value: '7',
      left: false,
      trigger: 'changed',
    });
  });

  it('is found after a class is taken away, which no observer reports', async () => {
    page(`<div id="box" hidden>${LOGIN_FORM}</div>`);
    await later();
    expect(onField).not.toHaveBeenCalled();
    byId('box').hidden = false;
    fire(document.body, 'click');
    await later();
    expect(last()?.field).toBe(byId('nir'));
  });

  it('is read again some time later, for a number that was written with no event', async () => {
    page(LOGIN_FORM);
    await later();
    byId('nir').value = '785129900XXX';
    await vi.advanceTimersByTimeAsync(2000);
    expect(last()?.value).toBe('785129900XXX');
  });

  it('is found again when it is rendered anew', async () => {
    page(LOGIN_FORM);
    type('7');
    page(LOGIN_FORM);
    byId('nir').value = '78';
    await later();
    expect(last()).toMatchObject({ field: byId('nir'), value: '78' });
  });

  it.each(['hashchange', 'popstate', 'pageshow'])(
    'is gone after a change of route (%s)',
    async (event) => {
      page(LOGIN_FORM);
      await later();
      page('<h1>Aide</h1>');
      fire(window, event);
      await later();
      expect(onGone).toHaveBeenCalled();
    },
  );

  it('is found when it is there from the start, and nothing is left yet', () => {
    page(LOGIN_FORM);
    watchLoginPage(document, undefined, watched);
    expect(last()).toMatchObject({ field: byId('nir'), trigger: 'changed' });
    expect(moments()).not.toContain('left');
  });

  it.each(['hashchange', 'popstate', 'pageshow'])(
    'is looked at anew after %s, even where nothing else happens',
    async (event) => {
      page(`<div id="box">${LOGIN_FORM}</div>`);
      await vi.advanceTimersByTimeAsync(5000);
      byId('box').hidden = true;
      fire(window, event);
      await later();
      expect(onGone).toHaveBeenCalledOnce();
    },
  );

  it('is judged anew where the page becomes another around its field', async () => {
    page(LOGIN_FORM);
    await later();
    onGone.mockClear();
    byId('inputMotDePasse').insertAdjacentHTML('afterend', '<input type="password">');
    fire(document.body, 'click');
    await later();
    expect(onGone, 'it stays known at its address').not.toHaveBeenCalled();
    history.pushState({}, '', '#/autre');
    fire(document.body, 'click');
    await later();
    history.pushState({}, '', '#');
    expect(onGone).toHaveBeenCalled();
  });

  it('is not called gone while it is there', async () => {
    page(LOGIN_FORM);
    await later();
    for (const event of ['click', 'focusin']) fire(document.body, event);
    await later();
    expect(onGone).not.toHaveBeenCalled();
  });

  it('is looked at once, however much happens at a time, and searched for no more', async () => {
    page(LOGIN_FORM);
    await vi.advanceTimersByTimeAsync(5000);
    onField.mockClear();
    const search = vi.spyOn(document, 'querySelectorAll');
    for (let click = 0; click < 5; click++) fire(document.body, 'click');
    await vi.advanceTimersByTimeAsync(400);
    expect(onField).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(5000);
    expect(search).not.toHaveBeenCalled();
    search.mockRestore();
  });

  it('is searched for once where somebody types in vain, until the page changes', async () => {
    page('<input id="q"><input id="r">');
    await later();
    onGone.mockClear();
    for (let key = 0; key < 5; key++) fire(byId('q'), 'input');
    expect(onGone).toHaveBeenCalledOnce();
    fire(byId('r'), 'input');
    expect(onGone).toHaveBeenCalledTimes(2);
    fire(document.body, 'click');
    fire(byId('r'), 'input');
    expect(onGone).toHaveBeenCalledTimes(3);
  });

  it('is searched for at each key where these come out of an element that may have a root', async () => {
    page('<x-a></x-a>');
    await later();
    onGone.mockClear();
    for (let key = 0; key < 2; key++) fire(byTag('x-a'), 'input');
    expect(onGone).toHaveBeenCalledTimes(2);
  });

  it('leaves a page without it in peace', async () => {
    fire(document.body, 'click');
    await later();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is silent on account creation', async () => {
    page(
      LOGIN_FORM.replace('<input type="checkbox"', '<input type="password"><input type="checkbox"'),
    );
    type('7');
    await later();
    expect(onField).not.toHaveBeenCalled();
  });
});

describe('the value', () => {
  beforeEach(() => page(LOGIN_FORM));

  it.each(['input', 'change'])('is read at %s, trusted or not', async (event) => {
    byId('nir').value = '8';
    fire(byId('nir'), event);
    await later();
    expect(last()?.value).toBe('8');
  });

  it('is typed once a person has entered something, and not by the page or a manager', async () => {
    const enter = (isTrusted: boolean) => {
      const event = new Event('input', { bubbles: true });
      Object.defineProperty(event, 'isTrusted', { value: isTrusted });
      byId('nir').dispatchEvent(event);
      return last().typed;
    };
    expect(enter(false)).toBe(false);
    expect(enter(true)).toBe(true);
    expect(enter(false)).toBe(true);
    // Another form: nobody has typed there.
    page(LOGIN_FORM);
    await later();
    expect(last().typed).toBe(false);
  });

  it('is typed still in a field that the page puts in its place at the key', async () => {
    const typing = new Event('input', { bubbles: true });
    Object.defineProperty(typing, 'isTrusted', { value: true });
    byId('nir').focus();
    byId('nir').dispatchEvent(typing);
    const next = byId('nir').cloneNode() as HTMLInputElement;
    byId('nir').replaceWith(next);
    next.focus();
    await later();
    expect(last()).toMatchObject({ field: next, typed: true });
  });

  it('is read at once though the page stops the event', () => {
    byId('nir').addEventListener('input', (event) => event.stopPropagation());
    type('7');
    expect(last()?.value).toBe('7');
  });

  it('is not told again for what happens in another field', () => {
    type('7');
    onField.mockClear();
    fire(byId('inputMotDePasse'), 'input');
    expect(onField).not.toHaveBeenCalled();
  });

  it('is left soon after the focus is, once', async () => {
    type('7851299341002');
    await vi.advanceTimersByTimeAsync(5000);
    byId('inputMotDePasse').focus();
    await vi.advanceTimersByTimeAsync(200);
    expect(moments()).toContain('left');
    onField.mockClear();
    fire(document.body, 'click');
    await later();
    expect(moments()).not.toContain('left');
  });

  it('is left soon after the mouse button is up', async () => {
    type('7851299341002');
    await vi.advanceTimersByTimeAsync(5000);
    fire(document.body, 'pointerdown');
    byId('inputMotDePasse').focus();
    await vi.advanceTimersByTimeAsync(1000);
    fire(document.body, 'pointerup');
    await vi.advanceTimersByTimeAsync(200);
    expect(moments()).toContain('left');
  });

  it('is not left by somebody who was never there', async () => {
    type('7851299341002');
    byId('inputMotDePasse').focus();
    await vi.advanceTimersByTimeAsync(5000);
    onField.mockClear();
    byId('inputMotDePasse').blur();
    await later();
    expect(moments()).not.toContain('left');
  });

  it('is submitted even with a form that has only just come', () => {
    fire(byId('nir').form as HTMLFormElement, 'submit');
    expect(last()?.trigger).toBe('submitted');
  });

  it('is none where a form without such a field is sent', () => {
    page('<form id="other"><input></form>');
    onField.mockClear();
    expect(() => fire(byId('other'), 'submit')).not.toThrow();
    expect(onField).not.toHaveBeenCalled();
  });

  it('of no other field is read', () => {
    byId('inputMotDePasse').type = 'text';
    byId('inputMotDePasse').value = '7secret';
    fire(byId('inputMotDePasse'), 'input');
    byId('inputMotDePasse').focus();
    for (const [value] of onField.mock.calls) expect(value).not.toContain('secret');
  });

  it('is left when the focus has moved on', async () => {
    type('7851299341002');
    byId('inputMotDePasse').focus();
    await later();
    expect(moments()).toContain('left');
    expect(last()).toMatchObject({ left: true });
  });

  it('is not left while the person types on in the next field', async () => {
    type('7851299341002');
    byId('inputMotDePasse').focus();
    for (let key = 0; key < 5; key++) {
      fire(byId('inputMotDePasse'), 'keydown');
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(moments()).not.toContain('left');
    await vi.advanceTimersByTimeAsync(1000);
    expect(moments()).toContain('left');
  });

  it('is not left before the mouse button is up, lest the page move under the click', async () => {
    type('7851299341002');
    fire(document.body, 'pointerdown');
    byId('inputMotDePasse').focus();
    await later();
    expect(moments()).not.toContain('left');
    fire(document.body, 'pointerup');
    await later();
    expect(moments()).toContain('left');
  });

  it('is not left for the notice about it, but from there it is', async () => {
    const notice = document.createElement('repere-notice');
    notice.tabIndex = 0;
    byId('nir').after(notice);
    type('7851299341002');
    notice.focus();
    await later();
    expect(moments()).not.toContain('left');
    expect(last()?.left).toBe(false);
    byId('inputMotDePasse').focus();
    await later();
    expect(moments()).toContain('left');
    notice.focus();
    await later();
    expect(
      last()?.left,
      'what was told of the number left is not taken back under the reader',
    ).toBe(true);
  });

  it('is not left where the focus falls to the page, but from there to another control it is', async () => {
    document.body.tabIndex = -1;
    for (const blank of [document.body, byTag('form')]) {
      blank.tabIndex = -1;
      type('7851299341002');
      await vi.advanceTimersByTimeAsync(5000);
      onField.mockClear();
      byId('nir').blur();
      blank.focus();
      await vi.advanceTimersByTimeAsync(5000);
      expect(moments()).not.toContain('left');
      expect(last().left).toBe(false);
      byId('inputMotDePasse').focus();
      await later();
      expect(moments()).toContain('left');
      expect(last().left).toBe(true);
    }
    document.body.removeAttribute('tabindex');
  });

  it.each([
    ['left', 'left', async () => byTag('button').focus()],
    ['submitted', 'submitted', async () => fire(byTag('form'), 'submit')],
  ])(
    'is called %s once the page is in front again, where another window is',
    async (_w, trigger, act) => {
      page(LOGIN_FORM);
      type('785');
      const inFront = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
      await act();
      await later();
      await vi.advanceTimersByTimeAsync(5000);
      expect(moments()).not.toContain(trigger);
      inFront.mockRestore();
      await vi.advanceTimersByTimeAsync(2500);
      expect(moments().filter((one) => one === trigger)).toHaveLength(1);
    },
  );

  it('is not called submitted any more once something else is entered', async () => {
    page(LOGIN_FORM);
    type('785');
    const inFront = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    fire(byTag('form'), 'submit');
    inFront.mockRestore();
    type('2');
    await vi.advanceTimersByTimeAsync(5000);
    expect(moments()).not.toContain('submitted');
  });

  it('is not left when only the window is', async () => {
    type('7851299341002');
    fire(byId('nir'), 'focusout');
    await later();
    expect(moments()).not.toContain('left');
  });

  it('is not left when the page replaces the focused field', async () => {
    type('7851299341002');
    const old = byId('nir');
    const fresh = old.cloneNode() as HTMLInputElement;
    old.replaceWith(fresh);
    fresh.focus();
    fire(old, 'focusout');
    await later();
    expect(moments()).not.toContain('left');
  });

  it('is submitted with its own form only', () => {
    page(`<form id="other"></form>${LOGIN_FORM}`);
    type('7');
    fire(byId('other'), 'submit');
    expect(last()?.trigger).toBe('changed');
    fire(byId('nir').form as HTMLFormElement, 'submit');
    expect(last()).toMatchObject({ trigger: 'submitted', left: true });
  });
});

describe('a field in a shadow root', () => {
  let inner: ShadowRoot;
  /** Where the focus is inside: it moves there with no event that the window hears. */
  let active: Element | null;
  const within = (selector: string) => inner.querySelector(selector) as HTMLInputElement;
  /** An event of what stands in the root, as the window hears it. */
  const fireOut = (type: string) => fire(document.querySelector('x-login') as Element, type);

  beforeEach(() => {
    openRoots();
    page('<x-login></x-login><button id="out">Aide</button>');
    inner = root('x-login', LOGIN_FORM);
    Object.defineProperty(inner, 'activeElement', { get: () => active });
    active = within('#nir');
    within('#nir').value = '7851299341002';
    fireOut('input');
  });
  afterEach(() => Reflect.deleteProperty(Element.prototype, 'openOrClosedShadowRoot'));

  it('is found at the first event out of it, with the person in it', () =>
    expect(last()).toMatchObject({ field: within('#nir'), value: '7851299341002', left: false }));

  it('is looked for where the focus is, also without an event', async () => {
    page('<x-login tabindex="0"></x-login>');
    inner = root('x-login', LOGIN_FORM);
    byTag('x-login').focus();
    onField.mockClear();
    fire(document.body, 'click');
    await later();
    expect(last()?.field).toBe(within('#nir'));
  });

  it('is read at each event out of it, and at none of elsewhere', () => {
    within('#nir').value = '8';
    fireOut('input');
    expect(last()?.value).toBe('8');
    onField.mockClear();
    fire(byId('out'), 'input');
    expect(onField).not.toHaveBeenCalled();
  });

  it('is left when the focus goes on inside, where nothing but a key tells so', async () => {
    await vi.advanceTimersByTimeAsync(5000);
    expect(moments()).not.toContain('left');
    active = within('#inputMotDePasse');
    fireOut('keydown');
    await vi.advanceTimersByTimeAsync(2000);
    expect(moments()).toContain('left');
    expect(last()?.left).toBe(true);
    onField.mockClear();
    fireOut('keydown');
    await vi.advanceTimersByTimeAsync(2000);
    expect(moments()).not.toContain('left');
  });

  it('is not left while the person types on in it', async () => {
    for (let key = 0; key < 3; key++) {
      fireOut('keydown');
      await vi.advanceTimersByTimeAsync(2000);
    }
    expect(moments()).not.toContain('left');
  });

  it('is not left by somebody who was never there', async () => {
    active = null;
    page('<x-login></x-login>');
    inner = root('x-login', LOGIN_FORM);
    fireOut('input');
    onField.mockClear();
    fireOut('keydown');
    await vi.advanceTimersByTimeAsync(2000);
    expect(onField).toHaveBeenCalled();
    expect(moments()).not.toContain('left');
  });

  it('is left when the focus goes out', async () => {
    await later();
    active = null;
    fireOut('focusout');
    await later();
    expect(moments(), 'it fell to the page').not.toContain('left');
    byId('out').focus();
    await later();
    expect(moments()).toContain('left');
  });

  it('is not left for the notice outside its component', async () => {
    await later();
    active = null;
    const notice = document.createElement('repere-notice');
    notice.tabIndex = 0;
    document.body.append(notice);
    notice.focus();
    fireOut('focusout');
    await vi.advanceTimersByTimeAsync(2000);
    expect(document.activeElement).toBe(notice);
    expect(moments()).not.toContain('left');
  });

  it('is not left for the notice beside it', async () => {
    await later();
    active = document.createElement('repere-notice');
    fireOut('keydown');
    await vi.advanceTimersByTimeAsync(2000);
    expect(moments()).not.toContain('left');
    expect(last()?.left).toBe(false);
  });
});

it('is in peace while somebody types in a page without roots', async () => {
  page(LOGIN_FORM);
  type('7');
  await vi.advanceTimersByTimeAsync(5000);
  onField.mockClear();
  const timers = vi.getTimerCount();
  fire(byId('nir'), 'keydown');
  expect(vi.getTimerCount()).toBe(timers);
  expect(onField).not.toHaveBeenCalled();
});

describe('a value that comes with no event', () => {
  it('is heard at the key that wrote it', () => {
    page(LOGIN_FORM);
    byId('nir').focus();
    byId('nir').value = '7';
    fire(byId('nir'), 'keyup');
    expect(last()).toMatchObject({ value: '7', left: false, trigger: 'changed' });
  });

  it('is seen a little later, as long as the form is there', async () => {
    page(LOGIN_FORM);
    await vi.advanceTimersByTimeAsync(7000);
    byId('nir').value = '7';
    await vi.advanceTimersByTimeAsync(1500);
    expect(last()).toMatchObject({ value: '7', left: true });
    page('');
    await vi.advanceTimersByTimeAsync(1500);
    expect(vi.getTimerCount(), 'where there is no form, nothing is looked at').toBe(0);
  });

  it('waits while the page is behind another', async () => {
    page(LOGIN_FORM);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(vi.getTimerCount()).toBe(0);
    hidden.mockRestore();
    byId('nir').value = '7';
    fire(document, 'visibilitychange');
    await later();
    expect(last()).toMatchObject({ value: '7' });
  });
});

it('sees the page at once when it is back from the browser’s cache', () => {
  page(LOGIN_FORM);
  fire(document.body, 'pointerdown');
  leave();
  byId('nir').value = '7';
  fire(window, 'pageshow');
  expect(last()).toMatchObject({ value: '7', trigger: 'changed' });
});

/** The page is left, as only the browser can have it. */
function leave(): void {
  window.dispatchEvent(Object.defineProperty(new Event('pagehide'), 'isTrusted', { value: true }));
}

describe('a page that is left', () => {
  const AWAY: [string, () => void][] = [
    // While they type on, that is not told yet.
    ['the field was left', () => byId('inputMotDePasse').focus()],
    ['the form was sent', () => fire(byTag('form'), 'submit')],
  ];
  const goes = (act: () => void): void => {
    page(LOGIN_FORM);
    type('785');
    const inFront = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    act();
    fire(byId('inputMotDePasse'), 'keydown');
    inFront.mockRestore();
  };

  it.each(AWAY)('is not told, once it is back, that %s before', async (_what, act) => {
    goes(act);
    leave();
    expect(onLeave).toHaveBeenCalledOnce();
    fire(window, 'pageshow');
    await vi.advanceTimersByTimeAsync(5000);
    expect(moments().filter((one) => one !== 'changed')).toEqual([]);
  });

  it.each(AWAY)('is so for the browser alone to say: %s all the same', async (_what, act) => {
    goes(act);
    fire(window, 'pagehide');
    expect(onLeave).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5000);
    expect(moments().filter((one) => one !== 'changed')).toHaveLength(1);
  });
});

describe('while it is not known what may come of it', () => {
  const told = () => moments().filter((one) => one !== 'changed');
  const sends = () => fire(byId('nir').form as HTMLFormElement, 'submit');
  beforeEach(() => {
    page(LOGIN_FORM);
    isReady = false;
    type('785');
  });

  it('a field that is left is told of later, once', async () => {
    byId('inputMotDePasse').focus();
    await vi.advanceTimersByTimeAsync(5000);
    expect(told()).toEqual([]);
    isReady = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(told()).toEqual(['left']);
  });

  it('a form that is sent is told of at once and later, though the field is left as well', async () => {
    sends();
    byId('inputMotDePasse').focus();
    await vi.advanceTimersByTimeAsync(5000);
    expect(told()).toEqual(['submitted']);
    isReady = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(told()).toEqual(['submitted', 'submitted']);
  });

  it.each([
    ['something else is entered', () => type('78')],
    ['somebody else is here', () => watcher.forget()],
  ])('nothing is told later where %s meanwhile', async (_what, happens) => {
    sends();
    await vi.advanceTimersByTimeAsync(5000);
    happens();
    isReady = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told()).toEqual(['submitted']);
  });

  it('nor that the field of somebody else was left', async () => {
    byId('inputMotDePasse').focus();
    await vi.advanceTimersByTimeAsync(5000);
    watcher.forget();
    isReady = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told()).toEqual([]);
  });
});

describe.each(['left', 'submitted'] as const)('what nothing could come of (%s)', (trigger) => {
  const told = () => moments().filter((one) => one === trigger).length;
  beforeEach(async () => {
    page(LOGIN_FORM);
    type('785');
    byId('inputMotDePasse').focus();
    await vi.advanceTimersByTimeAsync(5000);
    onField.mockClear();
    watcher.retry(trigger);
  });

  it('is told again once the person does something, and not before', async () => {
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told()).toBe(0);
    fire(document.body, 'click');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told()).toBe(1);
  });

  it('is told again once the page is back in front', async () => {
    const inFront = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    await vi.advanceTimersByTimeAsync(5000);
    inFront.mockRestore();
    await vi.advanceTimersByTimeAsync(5000);
    expect(told()).toBe(1);
  });
});

it('says of whoever is in a field whether they enter something', () => {
  page(LOGIN_FORM);
  onPerson.mockClear();
  byId('inputMotDePasse').focus();
  fire(byId('inputMotDePasse'), 'input');
  expect(onPerson.mock.calls).toEqual([[false], [true]]);
});

describe('the first activity', () => {
  const watchFrom = (sign: Event) => watchLoginPage(document, sign, watched);
  const signAt = (type: string, target: EventTarget): Event =>
    Object.defineProperty(new Event(type), 'target', { value: target });

  it('is acted on at once where it is at the field', () => {
    page(LOGIN_FORM);
    byId('nir').focus();
    byId('nir').value = '7';
    onField.mockClear();
    const sign = Object.defineProperty(signAt('input', byId('nir')), 'isTrusted', { value: true });
    watchFrom(sign);
    expect(last()).toMatchObject({ value: '7', typed: true, left: false });
  });

  it('is a reason to look soon where it is a pointer’s', async () => {
    page(LOGIN_FORM);
    onField.mockClear();
    watchFrom(signAt('pointermove', document.body));
    expect(onField).not.toHaveBeenCalled();
    await later();
    expect(last()).toMatchObject({ field: byId('nir') });
  });

  it('moves nothing while it is a button held down', async () => {
    page(LOGIN_FORM);
    await later();
    stopListening();
    onField.mockClear();
    watchFrom(signAt('pointerdown', document.body));
    await later();
    expect(onField).not.toHaveBeenCalled();
    fire(document.body, 'pointerup');
    await later();
    expect(onField).toHaveBeenCalled();
  });
});

it('is not left where the page takes the focus away, and is in no root', async () => {
  page(LOGIN_FORM);
  type('7851299341002');
  await vi.advanceTimersByTimeAsync(5000);
  const focus = vi.spyOn(document, 'activeElement', 'get').mockReturnValue(document.body);
  fire(document.body, 'click');
  await later();
  expect(moments()).not.toContain('left');
  focus.mockRestore();
});
