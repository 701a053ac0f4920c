import { writeFileSync } from 'node:fs';
import { callCodeSvg } from './call-code/svg.ts';

/** Draws `public/call-code.svg`, after a change of the Caf's number. */
writeFileSync('public/call-code.svg', callCodeSvg());
