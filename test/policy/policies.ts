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

/** One field is wrong, and the rest is right. */
export const ONE_WRONG = {
  ...VALID_POLICY,
  organisation: { ...VALID_POLICY.organisation, email: 'nobody at home' },
};

/** Every field is of the right type and wrong all the same, so that Chromium lets it through. */
export const ALL_WRONG = {
  organisation: {
    name: ' ',
    phone: 'call us',
    email: 'nobody at home',
    web: 'javascript:alert(1)',
    hours: { en: 'no French' },
    note: { fr: 'x'.repeat(1000) },
  },
  localProcess: { text: { fr: '' }, link: 'http://plain.example' },
};

/** An invalid value beside a valid one. */
export const WRONG_WORD = { locked: { language: 'xx', largeText: true } };

/** Keys that no schema knows. */
export const UNKNOWN_KEYS = {
  locked: { largeText: true, colour: 'red' },
  organisation: { name: 'Association Les Passerelles', fax: '01' },
  telemetry: true,
};

const SCRIPT = '<img src=x onerror=hacked()><script>hacked()</script>';

/** A script in every text there is, and in every address. */
export const SCRIPTS = {
  organisation: {
    name: SCRIPT,
    phone: SCRIPT,
    email: SCRIPT,
    web: `https://passerelles.example/${SCRIPT}`,
    hours: { fr: SCRIPT },
    note: { fr: SCRIPT, en: SCRIPT },
  },
  localProcess: { text: { fr: SCRIPT }, link: `https://passerelles.example/?q=${SCRIPT}` },
};
