import { unclobbered } from '../unclobbered.ts';

/** The language that a document says it is in, at its root element: a BCP 47 tag, or nothing. */
export function languageOf(doc: Document): string {
  return unclobbered(doc, 'documentElement')?.lang ?? '';
}
