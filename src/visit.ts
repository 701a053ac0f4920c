import type { Judgement } from './number/classify.ts';
import { isWarned, type WarnedKind } from './number/kinds.ts';

/** Kinds whose guide opens by itself; the others may be a number that is only half typed. */
const OPENS_BY_ITSELF: readonly WarnedKind[] = ['provisional', 'waiting'];

/** What to do now. */
export interface Decision {
  warn?: WarnedKind;
  /** The guide is to open by itself. */
  openGuide: boolean;
}

/** What a person has seen and closed since they came to the page: categories only, in memory only. */
export interface Visit {
  /** @param moment what happened: the value or the page changed, the field was left, the form sent */
  decide(judgement: Judgement, moment: 'changed' | 'left' | 'submitted'): Decision;
  /**
   * The person closed the warning: no more about this kind.
   * @param given the Caf gave the number, whose form nobody knows: nothing about the other kinds it may
   *   look like either, until the field is empty
   */
  dismiss(kind: WarnedKind, given: boolean): void;
  /** The guide was opened for this kind, so it need not open by itself. */
  guideOpened(kind: WarnedKind): void;
}

/** Starts the memory of one visit, which ends when the page is left. */
export function startVisit(): Visit {
  const dismissed = new Set<WarnedKind>();
  const opened = new Set<WarnedKind>();
  let trusted = false;
  return {
    decide({ kind, finished }, moment) {
      if (kind === 'empty') trusted = false;
      if (!isWarned(kind) || trusted || dismissed.has(kind)) return { openGuide: false };
      const done = moment === 'submitted' || (moment === 'left' && finished);
      return { warn: kind, openGuide: done && OPENS_BY_ITSELF.includes(kind) && !opened.has(kind) };
    },
    dismiss(kind, given) {
      dismissed.add(kind);
      trusted = given;
    },
    guideOpened(kind) {
      opened.add(kind);
    },
  };
}
