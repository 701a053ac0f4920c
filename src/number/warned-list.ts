import { WARNED_KINDS, type WarnedKind } from './kinds.ts';

/** Every kind that a person is warned about; in a file of its own, for the content script has no use for it. */
export const WARNED_LIST = Object.keys(WARNED_KINDS) as WarnedKind[];
