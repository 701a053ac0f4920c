import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { KindAtField, type Message } from '../messages.ts';
import { WARNED_KINDS, type WarnedKind } from '../number/kinds.ts';

/**
 * Finds out what the guide is to be about.
 *
 * @param search the page's query; a window or tab that stands in for the popup has `?kind=`
 * @returns the kind in the query, else the kind at the field of the active tab, else undefined
 */
export async function kindInQuestion(search: string): Promise<WarnedKind | undefined> {
  const asked = z.enum(WARNED_KINDS).safeParse(new URLSearchParams(search).get('kind'));
  if (asked.success) return asked.data;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const message: Message = { type: 'kind-at-field' };
  // Rejects on every page but the login page.
  const reply = await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
  return KindAtField.safeParse(reply).data?.kind ?? undefined;
}
