import { expect, it } from 'vitest';
import { SIGNATURES } from '../../../../src/content-script/login-page/signatures.ts';

it('says of every signature when it was seen, newest first', () => {
  for (const { seen } of SIGNATURES) {
    expect(seen.length).toBeGreaterThan(0);
    for (const evidence of seen) expect(evidence).toMatch(/^20\d\d(-\d\d){0,2} \S/);
    expect([...seen].sort().reverse()).toEqual(seen);
  }
});
