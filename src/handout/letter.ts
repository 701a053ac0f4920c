/** The letter to the Caf, always in French: what a Caf reads. The rest is filled in by hand. */
export const LETTER = {
  from: ['Nom et prénom', 'Numéro allocataire', 'Adresse'],
  to: 'À la Caf de',
  place: 'Fait à',
  date: 'Le',
  subject: 'Objet : demande d’un identifiant pour ouvrir Mon Compte',
  paragraphs: [
    'Madame, Monsieur,',
    'Je suis allocataire. Je n’ai pas de numéro qui me permette d’ouvrir Mon Compte.',
    'Je ne peux donc pas faire mes démarches en ligne ni obtenir mes attestations.',
    'Je vous demande un identifiant qui ouvre Mon Compte.',
    'Si vous ne pouvez pas m’en donner un, je vous demande de m’en écrire les raisons.',
    'Je vous prie d’agréer, Madame, Monsieur, mes salutations respectueuses.',
  ],
  signature: 'Signature',
  /** Before the organisation that helped. */
  helper: 'Lettre préparée avec l’aide de :',
} as const;
