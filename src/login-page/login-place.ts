import { OTHER_STEPS } from './signatures.ts';

/**
 * Tells whether a document is where the login form belongs: on the login route, and at none of the steps that
 * are known to come before or after the form.
 */
export function isLoginPlace(doc: Document): boolean {
  // Beside a password field the step before it would be an unknown form all the same.
  return (
    doc.URL.includes('#/login') &&
    (!doc.querySelector(OTHER_STEPS) || !!doc.querySelector('[type=password]'))
  );
}
