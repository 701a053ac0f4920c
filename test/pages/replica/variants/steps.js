import { showCaptcha, showFrame, showUnknown } from '../replaced.js';

/** Variants of what comes before, after or instead of the form. */
export const stepVariants = {
  // KON, CAF78 (high): the choice step; cited in routes/login.js.
  choice: { options: { choice: true } },
  'hidden-then-shown': { options: { hidden: true } },
  // LAM (high, 2023): late fields; here on a slow connection.
  slow: { options: { delay: 3000 } },
  // Late, with the event `show-form`: no clock that a busy browser could be too slow for.
  told: { options: { told: true } },
  // Angular's router changes the hash with pushState: neither hashchange nor popstate fires.
  'push-state': { options: { pushState: true } },
  // KON, CAF78 (high): "same page"; here not even the address changes.
  'mfa-in-place': { options: { mfaRoute: false } },
  // Creation (medium): the login's own ids, told apart only by the second password.
  'creation-same-ids': {
    options: { creation: { nir: 'nir', passwords: ['inputMotDePasse', 'motDePasseConfirme'] } },
  },
  // Creation (medium): `#nir` alone is not the login form.
  'creation-nir-only': { options: { creation: { nir: 'nir', passwords: [] } } },
  // KON (high): the page may be replaced by an image captcha.
  captcha: { replace: showCaptcha },
  // KON, BOT, LAM (high): the real page has no frames; one that had gets silence.
  iframe: { replace: showFrame },
  // A day when the form is no longer recognised at all.
  unknown: { replace: showUnknown },
};
