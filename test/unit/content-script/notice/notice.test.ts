import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { createNotice, type Notice } from '../../../../src/content-script/notice/notice.ts';
import { notice as english } from '../../../../src/shared/i18n/en.ts';
import { notice as french, urgent } from '../../../../src/shared/i18n/fr.ts';
import { noticeIn } from '../../../../src/shared/i18n/notices.ts';
import { LANGUAGE_IDS } from '../../../../src/shared/languages.ts';

const OPTIONS = { texts: french, large: false, phone: false };
let root: ShadowRoot;
let notice: Notice;
const onAct = vi.fn();
const place = () => document.querySelector('#group') as HTMLElement;
const field = () => document.querySelector('#nir') as HTMLInputElement;
const host = () => document.querySelector('repere-notice');
const part = (id: string) => root.querySelector(`#${id}`) as HTMLElement;
const show = (kind: 'provisional' | 'waiting' = 'provisional') => notice.show(kind, field());
/** What only a person can do. */
const trusted = (event: Event) => Object.defineProperty(event, 'isTrusted', { value: true });
const press = (key: string, more: KeyboardEventInit = {}) =>
  trusted(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  document.body.innerHTML = '<form><div id="group"><input id="nir"></div><input></form>';
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  notice = createNotice(document, { ...OPTIONS, texts: french }, place, onAct);
  root = attach.mock.results[0]?.value;
  expect(attach.mock.calls[0]?.[0]).toEqual({ mode: 'closed' });
});
afterEach(() => vi.restoreAllMocks());

describe('the notice', () => {
  it('stands right after its place and says the number to call', () => {
    expect(host()).toBeNull();
    show();
    expect(place().nextElementSibling).toBe(host());
    expect(part('title').textContent).toBe(french.warnings.provisional.title);
    expect(part('text').textContent).toContain('32\u00a030');
  });

  it('stands after a form that has a field of the name `after`', () => {
    const form = document.querySelector('form') as HTMLFormElement;
    place().id = '';
    form.id = 'group';
    Object.defineProperty(form, 'after', { value: field() });
    show();
    expect(document.body.lastElementChild).toBe(host());
  });

  it('shows nothing of itself to the page but its tag', () => {
    show();
    expect(host()?.shadowRoot).toBeNull();
    expect(host()?.attributes).toHaveLength(0);
    expect(host()?.childNodes).toHaveLength(0);
  });

  it('takes the same again as nothing new', () => {
    show();
    const text = part('title').firstChild;
    show();
    expect(part('title').firstChild).toBe(text);
    show('waiting');
    expect(part('title').textContent).toBe(french.warnings.waiting.title);
  });

  it.each([
    ['provisional', true],
    ['waiting', true],
    ['other-digit', true],
    ['caf-file', false],
    ['other-form', false],
  ] as const)('offers to say that the Caf gave this number, where it may have: %s', (kind, may) => {
    notice.show(kind, field());
    expect(part('given').hidden).toBe(!may);
  });

  it('leaves no trace when hidden', () => {
    const before = document.body.innerHTML;
    show();
    notice.hide();
    expect(document.body.innerHTML).toBe(before);
  });

  it('is announced at the first pause, once for each kind, and not left to be met twice', () => {
    const said: (string | null)[] = [];
    const listen = (time: number) => {
      vi.advanceTimersByTime(time);
      said.push(part('status').hidden ? null : part('status').textContent.trim());
    };
    listen(0);
    show();
    listen(500);
    listen(200);
    show();
    listen(100);
    listen(10_000);
    field().dispatchEvent(press('8'));
    listen(1000);
    const words = `${french.warnings.provisional.title}. ${french.warnings.provisional.text}`;
    expect(said).toEqual([null, '', words, words, null, null]);
  });

  it('is announced from its beginning after a key that came before it could be heard', () => {
    show();
    for (let key = 0; key < 12; key++) {
      field().dispatchEvent(press('8'));
      vi.advanceTimersByTime(500);
      expect(part('status').textContent).toBe('');
    }
    vi.advanceTimersByTime(1500);
    const first = part('status').textContent;
    expect(first).not.toBe('');
    // Tab, out of the field: it is made up for there.
    field().dispatchEvent(press('Tab'));
    expect(part('status').textContent).toBe('');
    vi.advanceTimersByTime(700);
    expect(part('status').textContent.trim()).toBe(first.trim());
    expect(part('status').textContent, 'the same is not said twice by Orca').not.toBe(first);
  });

  it('is not announced anew for a key that enters nothing, by which people silence the voice', () => {
    show();
    vi.advanceTimersByTime(700);
    const said = vi.spyOn(part('status'), 'textContent', 'set');
    field().dispatchEvent(press('Control'));
    vi.advanceTimersByTime(1000);
    expect(said).not.toHaveBeenCalled();
  });

  it('is not announced once it is gone', () => {
    show();
    notice.hide();
    vi.advanceTimersByTime(10_000);
    expect(part('status').hidden).toBe(true);
    field().dispatchEvent(press('8'));
    vi.advanceTimersByTime(700);
    expect(part('status').hidden).toBe(true);
  });

  it('is announced again when it comes again', () => {
    show();
    vi.advanceTimersByTime(10_000);
    notice.hide();
    show();
    vi.advanceTimersByTime(700);
    expect(part('status').textContent).toContain(french.warnings.provisional.title);
  });

  it('is put back where the page takes it away or moves it, but not for ever', () => {
    show();
    document.body.append(host() as Element);
    show();
    expect(place().nextElementSibling).toBe(host());
    for (let round = 0; round < 100; round++) {
      host()?.remove();
      show();
    }
    expect(host()).toBeNull();
  });

  describe('while something else is in front', () => {
    const words = french.warnings.provisional.title;
    const said = (ms: number) => {
      vi.advanceTimersByTime(ms);
      return part('status').textContent;
    };
    let inFront: MockInstance<Document['hasFocus']>;
    beforeEach(() => {
      inFront = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    });
    afterEach(() => inFront.mockRestore());

    it.each([
      ['the next key', document, () => new KeyboardEvent('keydown', { key: '5' })],
      ['the return of the window', window, () => new FocusEvent('focus')],
    ] as const)('is silent, and announces it at %s', (_, target, event) => {
      show();
      expect(said(10_000)).toBe('');
      inFront.mockReturnValue(true);
      expect(said(10_000)).toBe('');
      target.dispatchEvent(trusted(event()));
      expect(said(700)).toContain(words);
    });

    it('does not count what it came over as heard', () => {
      inFront.mockReturnValue(true);
      show();
      expect(said(700)).toContain(words);
      inFront.mockReturnValue(false);
      said(10_000);
      inFront.mockReturnValue(true);
      window.dispatchEvent(new FocusEvent('focus'));
      expect(said(700)).toContain(words);
    });
  });

  it('loses nothing to a second Escape', () => {
    field().focus();
    show();
    vi.advanceTimersByTime(700);
    for (let times = 0; times < 2; times++) field().dispatchEvent(press('Escape'));
    vi.advanceTimersByTime(10_000);
    field().dispatchEvent(press('8'));
    show();
    vi.advanceTimersByTime(700);
    expect(part('status').textContent).toContain(french.warnings.provisional.title);
  });

  it('says no more of what was closed', () => {
    show();
    part('close').dispatchEvent(trusted(new MouseEvent('click')));
    vi.advanceTimersByTime(399);
    expect(part('status').hidden).toBe(true);
  });

  it('leaves the focus in the field when the link of a telephone is pressed', () => {
    notice.configure({ ...OPTIONS, phone: true });
    show();
    const press = new MouseEvent('mousedown', { cancelable: true });
    part('call').dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });

  it('speaks another language at once, and announces it', () => {
    show();
    notice.configure({ ...OPTIONS, texts: { ...french, lang: 'ar', dir: 'rtl', guide: 'Étapes' } });
    expect(part('card').getAttribute('dir')).toBe('rtl');
    expect(part('guide').textContent).toBe('Étapes');
    vi.advanceTimersByTime(700);
    expect(part('status').textContent).not.toBe('');
  });

  it('does not tell a kind it has no words for', () => {
    notice.configure({ ...OPTIONS, texts: urgent });
    show('waiting');
    expect(host()).toBeNull();
    show('provisional');
    expect(host()).not.toBeNull();
  });

  it('gives up its guide button when told to', () => {
    notice.withdrawGuide();
    show();
    expect(part('guide')).toBeNull();
    expect(part('dial')).not.toBeNull();
    expect(part('text').textContent).toContain('32\u00a030');
    expect(part('noGuide').previousElementSibling).toBe(part('text'));
    expect(part('noGuide').textContent).toBe(french.noGuide);
    notice.configure({ ...OPTIONS, texts: english });
    expect(part('noGuide').textContent).toBe(english.noGuide);
    notice.withdrawGuide();
    expect(root.querySelectorAll('#noGuide')).toHaveLength(1);
  });

  it('has the number to dial in one piece, and no link, until it is known to be on a telephone', () => {
    show();
    expect(part('dial').textContent).toBe(french.dial);
    expect(part('number').textContent).toBe('32\u00a030');
    expect(root.querySelector('a')).toBeNull();
    notice.configure({ ...OPTIONS, phone: true });
    expect(part('call').getAttribute('href')).toBe('tel:3230');
    expect(part('call').textContent).toBe(french.call);
    expect(part('dial')).toBeNull();
    // In the same place.
    expect(part('call').previousElementSibling).toBe(part('guide'));
  });

  it.each(LANGUAGE_IDS)('has the number whole in the words to dial in %s', (language) => {
    notice.configure({ ...OPTIONS, texts: noticeIn(language) });
    expect(part('dial').textContent).toBe(noticeIn(language).dial);
    expect(part('dial').childElementCount).toBe(1);
  });

  it('leaves the focus of another button where it is', () => {
    show();
    part('close').focus();
    notice.withdrawGuide();
    expect(root.activeElement).toBe(part('close'));
  });

  describe('without a guide', () => {
    const status = () => {
      vi.advanceTimersByTime(1000);
      return part('status').textContent?.trim();
    };

    it('leaves the warning to be heard where nobody asked', () => {
      show();
      notice.withdrawGuide();
      expect(status()).toContain(french.warnings.provisional.title);
    });

    it('tells who pressed the button with the pointer, once', () => {
      show();
      notice.withdrawGuide(true);
      expect(status()).toBe(french.noGuide);
      vi.advanceTimersByTime(10_000);
      notice.withdrawGuide();
      expect(status()).toBe('');
    });

    it('gives the focus to the words where the button had it, and says nothing beside', () => {
      show();
      expect(status()).toContain(french.warnings.provisional.title);
      vi.advanceTimersByTime(10_000);
      vi.spyOn(root, 'activeElement', 'get').mockReturnValue(part('guide'));
      const focused: string[] = [];
      vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(function (this: HTMLElement) {
        focused.push(this.id);
      });
      notice.withdrawGuide(true);
      expect(focused).toEqual(['noGuide']);
      expect(part('noGuide').tabIndex).toBe(-1);
      expect(status()).toBe('');
    });
  });
});

describe('a person', () => {
  it.each(['guide', 'given', 'close'])('presses %s', (id) => {
    show();
    part(id).dispatchEvent(trusted(new MouseEvent('click')));
    expect(onAct.mock.calls).toEqual([[id]]);
    // Under the second click of a double one nothing has moved.
    expect(host()).not.toBeNull();
    vi.advanceTimersByTime(500);
    expect(host() === null).toBe(id !== 'guide');
  });

  it('has the focus back in the field when it was in the notice', () => {
    show();
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(host());
    const focus = vi.spyOn(field(), 'focus');
    part('close').dispatchEvent(trusted(new MouseEvent('click')));
    expect(focus).toHaveBeenCalledOnce();
  });

  it('keeps the focus in the password where it was there', () => {
    show();
    const other = document.querySelectorAll('input')[1];
    other?.focus();
    part('close').dispatchEvent(trusted(new MouseEvent('click')));
    vi.advanceTimersByTime(500);
    expect(document.activeElement).toBe(other);
  });

  it.each([
    ['field', field],
    ['notice', host],
  ])('is put away by Escape from the %s until the next key, and silences nothing', (_, from) => {
    show();
    vi.advanceTimersByTime(8000);
    const focused = from();
    vi.spyOn(document, 'activeElement', 'get').mockImplementation(() => focused);
    for (let times = 0; times < 2; times++) {
      (from() ?? field()).dispatchEvent(press('Escape'));
      show();
      expect(host()).toBeNull();
    }
    field().dispatchEvent(press('8'));
    show();
    expect(host()).not.toBeNull();
    vi.advanceTimersByTime(700);
    expect(part('status').hidden, 'what was said is not said again').toBe(true);
    expect(onAct).not.toHaveBeenCalled();
  });

  it('puts it away by Escape while it is said, and hears it from the beginning when it is back', () => {
    show();
    field().focus();
    vi.advanceTimersByTime(700);
    field().dispatchEvent(press('Escape'));
    vi.advanceTimersByTime(5000);
    expect(part('status').hidden).toBe(true);
    field().dispatchEvent(press('8'));
    show();
    vi.advanceTimersByTime(700);
    expect(part('status').textContent).not.toBe('');
  });

  it('keeps Escape in the notice from a dialog around it, and stays away at a key that enters nothing', () => {
    show();
    const focused = host();
    vi.spyOn(document, 'activeElement', 'get').mockImplementation(() => focused);
    const pressed = new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      cancelable: true,
    });
    focused?.dispatchEvent(trusted(pressed));
    expect(pressed.defaultPrevented).toBe(true);
    field().dispatchEvent(press('Shift'));
    show();
    expect(host()).toBeNull();
  });

  it('is back at a key that an input method takes', () => {
    show();
    field().focus();
    field().dispatchEvent(press('Escape'));
    field().dispatchEvent(press('Process', { isComposing: true }));
    show();
    expect(host()).not.toBeNull();
  });

  it('keeps Escape for the field beside it, in the same component', () => {
    show();
    document.querySelectorAll('input')[1]?.focus();
    field().dispatchEvent(press('Escape'));
    expect(host()).not.toBeNull();
  });

  it('stays away no longer than what it warned about', () => {
    show();
    field().focus();
    field().dispatchEvent(press('Escape'));
    notice.hide();
    show();
    expect(host()).not.toBeNull();
  });

  it('leaves Escape to an input method that composes', () => {
    show();
    field().focus();
    field().dispatchEvent(press('Escape', { isComposing: true }));
    expect(host()).not.toBeNull();
  });

  it('keeps Escape for other things elsewhere in the page', () => {
    show();
    document.body.dispatchEvent(press('Escape'));
    expect(host()).not.toBeNull();
  });

  it('keeps the focus in the field when pressing a button', () => {
    show();
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    part('guide').dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
    const select = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    part('text').dispatchEvent(select);
    expect(select.defaultPrevented).toBe(false);
  });
});

it('does not obey clicks and keys that the page makes up', () => {
  show();
  for (const id of ['guide', 'given', 'close']) part(id).click();
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(onAct).not.toHaveBeenCalled();
  expect(host()).not.toBeNull();
});
