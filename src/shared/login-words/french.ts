import type { Words } from './words.ts';

/** The words of a French page. */
export const FRENCH: Words = {
  number:
    'securite sociale|(num(ero)?)?(nir|nss|secu).|(n°|num|numero) (de )?ss.|assure social|sec(u|urite)? soc|insee.',
  numberHint: 'vitale|13 (premiers )?(chiffres|caracteres)',
  otherField:
    'nom(?! (d )?utilisateur).|prenom|naissance|date.|e?mail|courriel|adresse|postal|telephone|iban|message|(numero|n°|identifiant) (de? )?alloc|(n°|(numero|n°|identifiant) de) dossier|ou [^ ]* ?(d )?alloc|allocataire ou|sire[tn]|fiscal|france travail|serie|code (rec|de s)|captcha|cc.|sociale d(u|e votre|e l (e|ad))',
  password: 'mots? de passe|mdp|passw|pwd|code (conf|sec|pers)',
  logIn: '(re)?conn?e|identifi(er|ez|cation)|authentif|acceder|entrer.',
  otherAction: [
    // Sign up.
    'cree|creation|inscri(?!ption au rep)|ouvrir un |premiere (con|vis)|activ|adhe|finalis|rejoin|devenir',
    // Recover a password, or get help.
    'aide a la|probleme|oubli|reinitialis|perdu|recuper|recevoir|debloq|obtenir|defini(r|ssez)|retrouve[rz] (mon|votre|le|un) ',
    // Change, attach, keep.
    'nouve|new.|modifi|corrig|chang|mettre a j|enregistr|rattach|associ|lier.|ajout|choisi|confirm(ez|ation|er [lmv])|autoris|partag',
    // Close.
    'supprim|clotur|ferme(ture|r (mon|le|ce|votre) )|resili|desactiv|desinscri',
    // Pay.
    'paye|paiement|regle(r|ment)|rembours',
    // Sign, declare, send, look for.
    'signe|signat|declar|certif|attest|transm|demande(?!r l acces)|simul|recherch|verifi',
  ].join('|'),
  lost: 'oubli|perdu|recevoir',
  madeOrChanged:
    'nouve|new.|modifi|corrig|chang|ancien|choisissez|confirm(ez|ation|er [lmv])|repet|ressais|recopi|(cre|ajout|associ|rattach|supprim|sign)e[rz]|signat|recherch|demandeur',
};
