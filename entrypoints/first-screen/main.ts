import { afterFirstPaint } from '../../src/pages/after-first-paint.ts';
import { hearEarlyPresses } from '../../src/pages/early-presses.ts';

hearEarlyPresses();
// Everything else comes once the advice is there to be read.
void afterFirstPaint()
  .then(() => import('../../src/pages/run-popup.ts'))
  .then(({ runPopup }) => runPopup());
