/** The pictures of a listing, in the order in which they are shown. */
export const SCENES = ['notice', 'guide', 'languages', 'sheet'] as const;

export type Scene = (typeof SCENES)[number];

/** Languages of the listings. */
export const LISTINGS = ['fr', 'en'] as const;

export type Listing = (typeof LISTINGS)[number];

interface Caption {
  title: string;
  text: string;
}

/** What stands beside each picture. */
export const CAPTIONS: Record<Listing, Record<Scene | 'tile', Caption>> = {
  fr: {
    notice: {
      title: 'Un numéro qui commence par 7 ou 8 ?',
      text: 'Repère vous prévient sous le champ, dès le premier chiffre.',
    },
    guide: {
      title: 'Sachez qui appeler et quoi dire',
      text: 'Le guide donne le numéro, ce qu’il faut préparer et les mots à dire.',
    },
    languages: {
      title: 'Lisez-le dans votre langue',
      text: 'Huit langues, et les mots français à dire à la Caf.',
    },
    sheet: {
      title: 'Imprimez une feuille pour l’appel',
      text: 'En français et dans votre langue, côte à côte.',
    },
    tile: { title: 'Repère', text: 'Pour ouvrir Mon Compte quand le numéro commence par 7 ou 8' },
  },
  en: {
    notice: {
      title: 'A number that begins with 7 or 8?',
      text: 'Repère tells you under the field, at the first digit.',
    },
    guide: {
      title: 'Know whom to call and what to say',
      text: 'The guide gives the number, what to have ready, and the words to say.',
    },
    languages: {
      title: 'Read it in your language',
      text: 'Eight languages, and the French words to say to the Caf.',
    },
    sheet: {
      title: 'Print a sheet for the call',
      text: 'In French and in your language, side by side.',
    },
    tile: { title: 'Repère', text: 'For the Caf login, when the number begins with 7 or 8' },
  },
};
