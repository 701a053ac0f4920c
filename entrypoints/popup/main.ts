// As a first screen does: where all import it alike, it is one file, and not one more that passes it on.
void import('../../src/pages/guide/run-popup.ts').then(({ runPopup }) => runPopup());
