import { runPopup } from '../../src/pages/guide/run-popup.ts';

runPopup();
