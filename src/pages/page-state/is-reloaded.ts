import { noteReloadSaid, wasReloadSaid } from '../../shared/session/reloaded-tabs.ts';
import { isMarked, markDocument } from './document-mark.ts';

/**
 * Whether a page has been reloaded, by whatever key or button, since the guide first told the person to. To be asked each
 * time before it tells so. Never throws.
 */
export async function isReloaded(tabId: number): Promise<boolean> {
  if (await wasReloadSaid(tabId)) return !(await isMarked(tabId));
  // Without a mark every page would count as reloaded.
  if (await markDocument(tabId)) await noteReloadSaid(tabId);
  return false;
}
