import type { FromContentScript } from '../shared/messages.ts';
import { api } from './api.ts';

/**
 * Asks the background.
 *
 * @returns its answer, which may have any shape; undefined where there is none, as after the extension was updated
 *   or removed under the page. Never throws.
 */
export async function ask(message: FromContentScript): Promise<unknown> {
  try {
    return await api.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Whether the extension was updated or removed and has left this script behind. */
export function isOrphaned(): boolean {
  return !api.runtime?.id;
}
