import { startOptions } from '../../src/pages/options/options-app.ts';

void startOptions();
