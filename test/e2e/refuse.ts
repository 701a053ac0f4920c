import type { World } from './world.ts';

/** What opens the guide, by its name in the extension API. */
type Way = 'action.openPopup' | 'windows.create' | 'tabs.create';

/** Makes ways to open the guide refuse, on the production build, until the scenario ends. */
export function refuse({ breakBackground }: World, ...ways: Way[]): Promise<void> {
  // The polyfill of Chrome before 148 gives a callback, and hears of a refusal by what is thrown.
  const stubs = ways.map(
    (way) => `api.${way} = (...how) => {
      const error = new Error('refused');
      if (typeof how.at(-1) === 'function') throw error;
      return Promise.reject(error);
    };`,
  );
  return breakBackground(`[globalThis.browser, globalThis.chrome].forEach((api) => {
    if (!api) return;
    ${stubs.join('\n')}
  })`);
}
