import { browser } from '../../shared/extension-api/browser.ts';

/**
 * The text of a report that the login page is not recognised, in French, for the maintainers: when, and with which
 * browser. It contains nothing of the page or the person.
 */
export function reportText(): string {
  const { version } = browser.runtime.getManifest();
  const engine = /(?:Firefox|Edg|OPR|Chrome)\/\d+/.exec(navigator.userAgent)?.[0] ?? 'inconnu';
  return [
    'Repère ne reconnaît pas la page de connexion de la Caf.',
    'Adresse : https://connect.caf.fr/ … #/login',
    `Version de Repère : ${version}`,
    `Navigateur : ${engine.replace('/', ' ')}`,
    `Date : ${new Date().toISOString().slice(0, 10)}`,
  ].join('\n');
}
