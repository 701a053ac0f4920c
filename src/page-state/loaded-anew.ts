import { noteReloadSaid, wasReloadSaid } from '../settings/reloaded-tabs.ts';
import { isMarked, markDocument } from './document-mark.ts';

/**
 * Whether a page has been loaded anew, by whatever key or button, since the guide first said that it must be. To be
 * asked each time it would be said. Never throws.
 */
export async function isLoadedAnew(tabId: number): Promise<boolean> {
  if (await wasReloadSaid(tabId)) return !(await isMarked(tabId));
  // Without a mark every page would count as another.
  if (await markDocument(tabId)) await noteReloadSaid(tabId);
  return false;
}
