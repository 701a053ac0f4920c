import { serve } from './serve.mjs';

/**
 * Serves one page on which an extension acts, and takes what the extension's background sends to `/said` once it has
 * done all that it is there for: so the same extension tells what happens in any browser.
 */
export async function listener(html = '<!doctype html><title>page</title>') {
  let hear;
  const { url, close } = await serve((path, body) => {
    if (path !== '/said') return html;
    hear?.(JSON.parse(body));
    return '';
  });
  return {
    url,
    close,
    /** What the extension says from now on, once. */
    said: () =>
      new Promise((resolve, reject) => {
        const late = () => reject(new Error('The extension has said nothing for a minute'));
        const timer = setTimeout(late, 60_000);
        hear = (words) => {
          clearTimeout(timer);
          resolve(words);
        };
      }),
  };
}
