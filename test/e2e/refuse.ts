import type { World } from './world.ts';

/** Makes parts of the extension API refuse in the background, on the production build, until the scenario ends. */
export async function refuse(
  { breakBackground }: World,
  ...paths: ('action.openPopup' | 'windows.create')[]
): Promise<void> {
  const refusals = paths.map((path) => `api.${path} = () => Promise.reject(new Error('refused'));`);
  await breakBackground(
    `[globalThis.browser, globalThis.chrome].forEach((api) => {
      if (api) { ${refusals.join(' ')} }
    })`,
  );
}
