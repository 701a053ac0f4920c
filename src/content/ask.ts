import type { FromGuest } from '../messages.ts';
import { api } from './api.ts';

/**
 * Asks the background.
 *
 * @returns its answer, of whatever shape; undefined where there is none, as after the extension was updated
 *   or removed under the page. Never throws.
 */
export async function ask(message: FromGuest): Promise<unknown> {
  try {
    return await api.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Whether the extension has gone from under this script: an update or removal leaves the script behind. */
export function isOrphaned(): boolean {
  return !api.runtime?.id;
}
