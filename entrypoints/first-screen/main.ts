import { afterFirstPaint } from '../../src/pages/guide/after-first-paint.ts';
import { hearEarlyPresses } from '../../src/pages/guide/early-presses.ts';

hearEarlyPresses();
// Everything else comes once the advice is there to be read.
void afterFirstPaint()
  .then(() => import('../../src/pages/guide/run-popup.ts'))
  .then(({ runPopup }) => runPopup());
