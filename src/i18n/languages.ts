interface Language {
  /** In itself, as its speakers look for it. */
  name: string;
  /** Whether somebody whose language it is has read the translation. */
  isProofread: boolean;
}

/**
 * The languages, in the order of the choice. To add one: its dictionary in a file beside this one, and a
 * line here.
 */
export const LANGUAGES = {
  fr: { name: 'Français', isProofread: true },
  en: { name: 'English', isProofread: true },
  uk: { name: 'Українська', isProofread: false },
  ps: { name: 'پښتو', isProofread: false },
  fa: { name: 'فارسی / دری', isProofread: false },
  ti: { name: 'ትግርኛ', isProofread: false },
  ru: { name: 'Русский', isProofread: false },
  ar: { name: 'العربية', isProofread: false },
} as const satisfies Record<string, Language>;

export type LanguageId = keyof typeof LANGUAGES;

export const LANGUAGE_IDS = Object.keys(LANGUAGES) as LanguageId[];

/**
 * The best of the languages for someone whose browser speaks these.
 *
 * @param wanted BCP 47 tags, best first, as in `navigator.languages`
 * @returns French where none of them is there
 */
export function bestLanguage(wanted: readonly string[]): LanguageId {
  const primary = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  const found = primary.find((id) => id !== undefined && id in LANGUAGES);
  return (found as LanguageId | undefined) ?? 'fr';
}
