import { describe, expect, it } from 'vitest';
import { errorFaults, placeFaults } from './run/faults.ts';
import type { Box, Survey } from './run/survey.ts';
import { misses, table } from './run/table.ts';

const at = (top: number, bottom: number, left = 20, right = 300): Box => ({
  top,
  bottom,
  left,
  right,
});

/** A notice that stands as it should. */
const right: Survey = {
  numberLabel: at(0, 20),
  number: at(20, 60),
  component: at(20, 60),
  error: at(62, 80),
  notice: at(85, 200),
  passwordLabel: at(210, 230),
  password: at(230, 270),
  submit: at(280, 320),
  notices: 1,
  noticeInForm: true,
  noticeAfter: 'div in form (block row)',
  errorCovered: false,
  passwordType: 'password',
  parsed: true,
  hydrating: false,
  width: 320,
};

describe('the place of the notice', () => {
  it('is right between its field with its error and the password', () => {
    expect(placeFaults(right)).toEqual([]);
  });

  it.each<[string, Partial<Survey>]>([
    ['no notice', { notice: undefined }],
    ['2 notices', { notices: 2 }],
    ['out of the form', { noticeInForm: false }],
    ['not under its field', { notice: at(30, 200) }],
    ['not above the password', { notice: at(275, 279) }],
    ['not above the submit button', { notice: at(330, 400) }],
    ['out of the window', { notice: at(85, 200, 20, 340) }],
    ['only 100 px wide', { notice: at(85, 200, 20, 120) }],
    ['over the error', { notice: at(70, 200) }],
    ['over the label', { numberLabel: at(90, 110) }],
    ['over the passwordLabel', { notice: at(85, 220) }],
  ])('has the fault: %s', (fault, change) => {
    expect(placeFaults({ ...right, ...change }).join()).toContain(fault);
  });

  it('may be inside a component, under its field', () => {
    expect(placeFaults({ ...right, component: at(0, 205) })).toEqual([]);
    expect(placeFaults({ ...right, component: at(0, 100) }).join()).toContain('over the component');
  });
});

describe('the page’s own error', () => {
  it('is right beside its field', () => {
    expect(errorFaults(right)).toEqual([]);
  });

  it.each<[string, Partial<Survey>]>([
    ['the error is not seen', { error: undefined }],
    ['the error is covered', { errorCovered: true }],
    ['the error stands 145 px below its field', { error: at(205, 225) }],
    ['the notice parts field and error', { error: at(205, 225) }],
  ])('has the fault: %s', (fault, change) => {
    expect(errorFaults({ ...right, ...change })).toContain(fault);
  });
});

describe('the table', () => {
  const row = { browser: 'firefox', kit: 'mui', variant: 'caf' };

  it('takes a check that was not tried for no pass', () => {
    expect(misses({ ...row, outcome: {} })).toBe(9);
    expect(misses({ ...row, outcome: { recognised: [] } })).toBe(8);
    expect(misses({ ...row, outcome: { recognised: ['no notice'] } })).toBe(9);
  });

  it('says what is missed, and why nothing was tried', () => {
    const outcome = { recognised: ['no notice'] };
    expect(table([{ ...row, outcome }])).toContain('- firefox, mui, caf, recognised: no notice');
    const notTried = 'its pages are not built';
    expect(table([{ ...row, outcome: {}, notTried }])).toContain(`not tried: ${notTried}`);
  });
});
