import { runPopup } from '../../src/pages/run-popup.ts';

runPopup();
