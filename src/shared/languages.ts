interface Language {
  /** In the language itself, as its speakers look for it. */
  name: string;
  /** Whether a native speaker has read the translation. */
  isProofread: boolean;
  /** Other primary subtags that browsers give for it. */
  also?: readonly string[];
}

/**
 * The languages, in the order of the choice. To add one: its dictionary in `i18n/`, and a line here.
 */
export const LANGUAGES = {
  fr: { name: 'Français', isProofread: true },
  en: { name: 'English', isProofread: false },
  uk: { name: 'Українська', isProofread: false },
  ps: { name: 'پښتو', isProofread: false },
  // Dari, as Afghan systems call it.
  fa: { name: 'فارسی / دری', isProofread: false, also: ['prs'] },
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
  const speaks = (id: LanguageId, tag = ''): boolean => {
    const { also }: Language = LANGUAGES[id];
    return id === tag || !!also?.includes(tag);
  };
  for (const tag of primary) {
    const found = LANGUAGE_IDS.find((id) => speaks(id, tag));
    if (found) return found;
  }
  return 'fr';
}
