import { describe, expect, it } from 'vitest';
import { startVisit } from '../../../src/content-script/visit.ts';

const provisional = { kind: 'provisional', finished: true } as const;
/** As many as there are. */
const MANY = 9;
const half = { kind: 'provisional', finished: false } as const;

describe('a visit', () => {
  it('warns as long as the warning is not closed', () => {
    const visit = startVisit();
    expect(visit.decide(half, 'changed', MANY)).toEqual({ warn: 'provisional', openGuide: false });
    visit.dismiss('provisional');
    expect(visit.decide(provisional, 'submitted', MANY)).toEqual({});
    visit.decide({ kind: 'unknown', finished: false }, 'changed', MANY);
    expect(visit.decide({ kind: 'waiting', finished: false }, 'changed', MANY).warn).toBe(
      'waiting',
    );
  });

  it.each(['empty', 'unknown', 'definitive'] as const)('is silent about %s', (kind) => {
    expect(startVisit().decide({ kind, finished: true }, 'submitted', MANY)).toEqual({});
  });

  it('does not count a guide that was not opened after all', () => {
    const visit = startVisit();
    visit.guideOpened('provisional');
    expect(visit.decide(provisional, 'left', 1).openGuide).toBe(false);
    visit.guideMissed('provisional');
    expect(visit.decide(provisional, 'left', 1).openGuide).toBe(true);
  });

  it('opens the guide when a number is finished, never while it is typed', () => {
    const visit = startVisit();
    expect(visit.decide(provisional, 'changed', MANY).openGuide).toBe(false);
    expect(visit.decide(half, 'left', MANY).openGuide).toBe(false);
    expect(visit.decide(provisional, 'left', MANY).openGuide).toBe(true);
    expect(visit.decide(half, 'submitted', MANY).openGuide).toBe(true);
  });

  it('opens it once for each kind', () => {
    const visit = startVisit();
    visit.guideOpened('provisional');
    expect(visit.decide(provisional, 'left', MANY).openGuide).toBe(false);
    expect(visit.decide({ kind: 'waiting', finished: true }, 'left', MANY).openGuide).toBe(true);
  });

  it.each(['caf-file', 'other-form', 'other-digit'] as const)(
    'never opens it by itself for %s',
    (kind) => {
      expect(startVisit().decide({ kind, finished: false }, 'submitted', MANY)).toEqual({
        warn: kind,
        openGuide: false,
      });
    },
  );

  it('says nothing either of another kind that the closed number looks like', () => {
    const visit = startVisit();
    const short = { kind: 'caf-file', finished: false } as const;
    visit.dismiss('provisional');
    expect(visit.decide(short, 'left', MANY).warn).toBeUndefined();
    // Another number is begun.
    visit.decide({ kind: 'empty', finished: false }, 'changed', MANY);
    expect(visit.decide(short, 'left', MANY).warn).toBe('caf-file');
    expect(visit.decide(provisional, 'left', MANY).warn).toBeUndefined();
  });

  it('opens it for no more kinds than it may', () => {
    const visit = startVisit();
    expect(visit.decide(provisional, 'left', 0).openGuide).toBe(false);
    expect(visit.decide(provisional, 'left', 1).openGuide).toBe(true);
    visit.guideOpened('provisional');
    expect(visit.decide({ kind: 'waiting', finished: true }, 'left', 1).openGuide).toBe(false);
  });
});
