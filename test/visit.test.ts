import { describe, expect, it } from 'vitest';
import { startVisit } from '../src/visit.ts';

const provisional = { kind: 'provisional', finished: true } as const;
const half = { kind: 'provisional', finished: false } as const;

describe('a visit', () => {
  it('warns as long as the warning is not closed', () => {
    const visit = startVisit();
    expect(visit.decide(half, 'changed')).toEqual({ warn: 'provisional', openGuide: false });
    visit.dismiss('provisional');
    expect(visit.decide(provisional, 'submitted')).toEqual({ openGuide: false });
    visit.decide({ kind: 'unknown', finished: false }, 'changed');
    expect(visit.decide({ kind: 'waiting', finished: false }, 'changed').warn).toBe('waiting');
  });

  it.each(['empty', 'unknown', 'definitive'] as const)('is silent about %s', (kind) => {
    expect(startVisit().decide({ kind, finished: true }, 'submitted')).toEqual({
      openGuide: false,
    });
  });

  it('opens the guide when a number is finished, never while it is typed', () => {
    const visit = startVisit();
    expect(visit.decide(provisional, 'changed').openGuide).toBe(false);
    expect(visit.decide(half, 'left').openGuide).toBe(false);
    expect(visit.decide(provisional, 'left').openGuide).toBe(true);
    expect(visit.decide(half, 'submitted').openGuide).toBe(true);
  });

  it('opens it once for each kind', () => {
    const visit = startVisit();
    visit.guideOpened('provisional');
    expect(visit.decide(provisional, 'left').openGuide).toBe(false);
    expect(visit.decide({ kind: 'waiting', finished: true }, 'left').openGuide).toBe(true);
  });

  it.each(['caf-file', 'foreigner-file'] as const)('never opens it by itself for %s', (kind) => {
    expect(startVisit().decide({ kind, finished: false }, 'submitted')).toEqual({
      warn: kind,
      openGuide: false,
    });
  });

  it('says nothing either of another kind that the closed number looks like', () => {
    const visit = startVisit();
    const short = { kind: 'caf-file', finished: false } as const;
    visit.dismiss('provisional');
    expect(visit.decide(short, 'left').warn).toBeUndefined();
    // Another number is begun.
    visit.decide({ kind: 'empty', finished: false }, 'changed');
    expect(visit.decide(short, 'left').warn).toBe('caf-file');
    expect(visit.decide(provisional, 'left').warn).toBeUndefined();
  });
});
