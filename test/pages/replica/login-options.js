/** The login form as it is known, before variants change it. */
export const loginOptions = {
  nirId: 'nir', // KON, BOT (high)
  passwordId: 'inputMotDePasse', // KON, BOT (high)
  // Label, placeholder, maxlength, input mode, error texts are unknown: these are our own.
  nirLabel: 'Numéro de Sécurité sociale',
  labelTied: true,
  nirAttributes: { type: 'text', autocomplete: 'username' },
  delay: 300, // LAM (high, 2023): the fields appear late, after load
  told: false,
  choice: false,
  hidden: false,
  formTag: 'form', // KON (high): both fields in the first form, a real submit event fires
  groups: true,
  row: false,
  wrapLabels: false,
  pushState: false,
  mfaRoute: true,
  creation: { nir: 'nir', passwords: ['motDePasse', 'motDePasseConfirme'] },
};
