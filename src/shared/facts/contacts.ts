import type { SourceId } from './sources.ts';

/**
 * The Caf's one national number. Service free, plus the price of a call. Written as it is said in French; the space is a
 * no-break space (U+00A0), with which it stays one number in texts that run from right to left too (UAX 9, W4).
 */
export const CAF_PHONE = { number: '32\u00a030', href: 'tel:3230' } as const;

/** Replaces the Caf's number in a text by an element, which shows the number in its own style. */
export const withNumber = (words: string, number: Element): (string | Element)[] =>
  words.split(CAF_PHONE.number).flatMap((part, index) => (index ? [number, part] : part));

/** An office or association to turn to. No person and no opening hours are given: those differ and change. */
export interface Contact {
  name: string;
  href: string;
  source: SourceId;
}

export const CONTACTS = {
  'caf-phone': { name: CAF_PHONE.number, href: CAF_PHONE.href, source: 'fas-2021' },
  /** Where the Caf gives the hours of each département, and takes appointments. */
  'caf-site': { name: 'caf.fr', href: 'https://www.caf.fr/', source: 'caf-2024' },
  federation: {
    name: 'federationsolidarite.org',
    href: 'https://www.federationsolidarite.org/',
    source: 'fas-2021',
  },
  ofpra: { name: 'ofpra.gouv.fr', href: 'https://www.ofpra.gouv.fr/', source: 'ofpra-2025' },
  'student-site': {
    name: 'etudiant-etranger.ameli.fr',
    href: 'https://etudiant-etranger.ameli.fr/',
    source: 'ameli-2025',
  },
} as const satisfies Record<string, Contact>;

export type ContactId = keyof typeof CONTACTS;
