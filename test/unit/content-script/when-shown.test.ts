import { expect, it, vi } from 'vitest';
import { whenShown } from '../../../src/content-script/when-shown.ts';

it('starts at once in a page that is shown', () => {
  const start = vi.fn();
  whenShown(document, start);
  expect(start).toHaveBeenCalledOnce();
});

it('waits while the browser only prepares the page', () => {
  const start = vi.fn();
  whenShown(Object.assign(document, { prerendering: true }), start);
  expect(start).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('prerenderingchange'));
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(start).toHaveBeenCalledOnce();
});
