/** How a kit’s login form is written down. */
export interface Variant {
  /** The ids of the two fields, or of the components that bear them. */
  number: string;
  password: string;
  /** Whether the fields stand in a `<form>`. */
  form: boolean;
}

/** Each kit is shown in each of these, chosen by `?variant=` or, where a page is rendered beforehand, by its path. */
export const variants = {
  caf: { number: 'nir', password: 'inputMotDePasse', form: true },
  renamed: { number: 'field-1', password: 'field-2', form: true },
  formless: { number: 'field-1', password: 'field-2', form: false },
} as const satisfies Record<string, Variant>;

export type VariantName = keyof typeof variants;

/** What every form says, whatever it is made with. The runner finds the parts by these words. */
export const words = {
  number: 'Numéro de sécurité sociale',
  password: 'Mot de passe',
  submit: 'Se connecter',
  /** Shown once the number’s field is left, or the form sent, without 13 digits. */
  error: 'Saisissez les 13 chiffres de votre numéro',
  reveal: 'Afficher le mot de passe',
} as const;
