import { startOptions } from '../../src/pages/options-app.ts';

void startOptions();
