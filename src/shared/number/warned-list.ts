import { WARNED_KINDS, type WarnedKind } from './kinds.ts';

/** Every kind that a person is warned about. In a file of its own, since the content script does not need it. */
export const WARNED_LIST = Object.keys(WARNED_KINDS) as WarnedKind[];
