import { OTHER_STEPS } from './signatures.ts';

/**
 * Tells whether a document is where the login form belongs: on the login route, and at none of the steps that
 * are known to come before or after the form.
 */
export function isLoginPlace(doc: Document): boolean {
  // With a password field on the page it is a login form all the same, if an unknown one.
  return (
    doc.URL.includes('#/login') &&
    (!doc.querySelector(OTHER_STEPS) || !!doc.querySelector('[type=password]'))
  );
}
