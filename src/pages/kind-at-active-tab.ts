import { KindAtField } from '../messages.ts';
import type { WarnedKind } from '../number/kinds.ts';
import { sendToActiveTab } from './active-tab.ts';

/** A page that is busy must not keep the guide waiting for longer, in milliseconds. */
const PATIENCE = 300;

/** What is at the field of the active tab; undefined where nothing is, or where nobody answers in time. */
export async function kindAtActiveTab(): Promise<WarnedKind | undefined> {
  const tooLate = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const reply = await Promise.race([sendToActiveTab({ type: 'kind-at-field' }), tooLate]);
  return KindAtField.safeParse(reply).data?.kind ?? undefined;
}
