/** A policy with every field there is, all of it right. */
export const VALID_POLICY = {
  defaults: { opening: 'on-click', socialWorker: true },
  locked: { language: 'en', largeText: true },
  organisation: {
    name: 'Association Les Passerelles',
    phone: '01 99 00 12 34',
    email: 'accueil@passerelles.example',
    web: 'https://passerelles.example/aide',
    hours: { fr: 'Du lundi au jeudi, de 9 h à 12 h', en: 'Monday to Thursday, 9 to 12' },
    note: { fr: 'Venez avec vos courriers de la Caf.', ar: 'تعالوا مع رسائل الكاف.' },
  },
  localProcess: {
    text: { fr: 'Déposez vos papiers dans la boîte de la Caf, rue des Lilas.' },
    link: 'https://passerelles.example/caf',
  },
} as const;
