import { expect, it, vi } from 'vitest';
import { captionOf } from '../../../../src/content-script/login-page/caption.ts';
import { page } from './page.ts';

const caption = (html: string) => {
  page(html);
  return captionOf(document.body.firstElementChild as Element).trim();
};

it.each([
  ['its text', '<button>Se connecter</button>'],
  ['its value', '<input type="submit" value="Se connecter">'],
  ['its value, though it sends nothing', '<input type="button" value="Se connecter">'],
  ['its aria-label', '<button aria-label="Se connecter"></button>'],
])('is %s', (_what, html) => expect(caption(html)).toBe('Se connecter'));

it.each(['text', 'password', 'tel', 'hidden', 'search'])(
  'never reads the value of a field of the type %s',
  (type) => {
    page(`<input type="${type}" value="7">`);
    const field = document.querySelector('input') as HTMLInputElement;
    const read = vi.spyOn(field, 'value', 'get');
    expect(captionOf(field).trim()).toBe('');
    expect(read).not.toHaveBeenCalled();
  },
);
