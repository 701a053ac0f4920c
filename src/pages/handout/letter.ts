/** The letter to the Caf, always in French: what a Caf reads. The rest is filled in by hand. */
export const LETTER = {
  from: ['Nom et prénom', 'Numéro de dossier (allocataire)', 'Adresse'],
  to: 'À la Caf de',
  place: 'Fait à',
  date: 'Le',
  subject: 'Objet : demande d’un identifiant pour ouvrir Mon Compte',
  paragraphs: [
    'Madame, Monsieur,',
    'Je n’arrive pas à ouvrir Mon Compte.',
    'Je ne peux donc pas faire mes démarches en ligne ni obtenir mes attestations.',
    'Je vous demande un identifiant qui ouvre Mon Compte.',
    'Si vous ne pouvez pas m’en donner un, je vous demande de m’en donner les raisons par écrit.',
  ],
  /** Not true of everybody: the person ticks by hand what is. */
  tick: 'À cocher si c’est votre cas',
  ticked: [
    {
      text:
        'J’ai le statut de réfugié ou la protection subsidiaire. L’article L. 561-16 du Ceseda me permet ' +
        'de faire valoir mes droits sociaux pendant que l’Ofpra fixe mon état civil. Selon l’Ofpra, mes ' +
        'droits ne peuvent pas être suspendus pour des retards qui viennent de lui.',
      sources: ['ceseda-561-16', 'ofpra-2025'],
    },
    {
      text: 'La Caf a suspendu mon aide. Je vous demande de m’en donner les raisons par écrit.',
      sources: [],
    },
    {
      text: 'Je suis sourd ou malentendant. Je vous demande de m’écrire, sans me téléphoner.',
      sources: [],
    },
  ],
  closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations respectueuses.',
  signature: 'Signature',
  /** Before the organisation that helped. */
  helper: 'Lettre préparée avec l’aide de :',
} as const;
