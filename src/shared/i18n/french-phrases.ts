import type { PhraseId } from '../advice/situation.ts';

/** The words for the call: said in French, so that every language has them, without the rest of its dictionary. */
export const FRENCH_PHRASES: Record<PhraseId, string> = {
  'ask-number':
    'Bonjour. Je suis déjà allocataire. Mon numéro de Sécurité sociale est provisoire. ' +
    'Je ne peux pas ouvrir Mon Compte. ' +
    'Pouvez-vous me donner un numéro pour me connecter, s’il vous plaît ?',
  'ask-which-number':
    'Bonjour. Je suis déjà allocataire. Je n’arrive pas à ouvrir Mon Compte. ' +
    'Pouvez-vous me donner un numéro pour me connecter, s’il vous plaît ?',
  'ask-reasons':
    'Bonjour. Je n’ai pas de numéro qui ouvre Mon Compte. ' +
    'Pouvez-vous m’écrire pourquoi, s’il vous plaît ?',
  'ask-why-suspended':
    'Bonjour. La Caf a suspendu mon aide. ' +
    'Pouvez-vous me dire pourquoi et quels papiers manquent, s’il vous plaît ?',
  'ask-first-request':
    'Bonjour. Je n’ai pas encore de numéro de Sécurité sociale définitif. ' +
    'Comment faire ma première demande, s’il vous plaît ?',
  'ask-declaration':
    'Bonjour. Je ne peux pas ouvrir Mon Compte. ' +
    'Comment faire ma déclaration trimestrielle de ressources, s’il vous plaît ?',
  'ask-missing-papers':
    'Bonjour. J’attends mon numéro de Sécurité sociale définitif. ' +
    'Est-ce qu’il manque un document dans mon dossier, s’il vous plaît ?',
};
