/*
 * What a French page says. `|` stands between words; a word stands for all that begin with it, one with a full
 * stop for itself alone. All in small letters without accents, with a blank for an apostrophe.
 */

/** The number that logs in. The names of fields are read by it too. */
export const NUMBER = 'securite sociale|(num(ero)?)?(nir|nss|secu).|(n°|num|numero) (de )?ss.';

/** What people are told to copy that number from. */
export const NUMBER_HINT = 'vitale|13 (premiers )?(chiffres|caracteres)';

/**
 * What else a field may ask for: no login has it beside, and such a number may begin with 7 or 8. Whoever logs in
 * types no number of somebody else.
 */
export const SOMETHING_ELSE =
  'nom.|prenom|naissance|date.|e?mail|courriel|adresse|postal|telephone|iban|message|(numero|n°|identifiant) (de? )?(alloc|dossier)|ou [^ ]* ?(d )?alloc|allocataire ou|sire[tn]|fiscal|france travail|serie|code (rec|de s)|captcha|recherch|cc.|sociale d(u|e votre|e l (e|ad))';

/** The secret of a login, which a button may show as text. */
export const PASSWORD = 'mots? de passe|mdp|passw|pwd|code (conf|sec|pers)';

/** To log in. */
export const LOG_IN = '(re)?conn?e|identifi(er|ez)|acceder|entrer.';

/** To do something else than log in: on a button, in a heading, at the number or the password. */
export const OTHERWISE = [
  // Sign up.
  'cree|creation|inscri|ouvrir (un|mon) |minimum|au moins|premiere (con|vis)|activ|adhe',
  // Get a lost password.
  'oubli|reinitialis|perdu|recuper|recevoir|debloq',
  // Change, attach, keep.
  'nouve|new.|modifi|chang|mettre a j|enregistr|rattach|associ|lier.|ajout|choisi|confirm|repet|ressais|recopi',
  // Close.
  'supprim|clotur|ferme(ture|r (mon|le|ce|votre) )|resili|desactiv',
  // Pay.
  'paye|paiement|regle(r|ment)|rembours',
  // Sign, declare, send, look for.
  'signe|signat|declar|certif|attest|transm|envoy|demande|simul|recherch|verifi',
].join('|');
