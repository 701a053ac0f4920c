import type { Classification } from '../shared/number/classify.ts';
import { isWarned, WARNED_KINDS, type WarnedKind } from '../shared/number/kinds.ts';
import type { Trigger } from './login-page/watch.ts';

/** What to do now. */
export interface Decision {
  warn?: WarnedKind;
  /** The guide is to open by itself. */
  openGuide?: boolean;
}

/** The warnings that a person has seen and closed since they came to the page: categories only, in memory only. */
export interface Visit {
  /**
   * @param trigger the value or the page changed, the field was left, or the form was sent
   * @param most for how many kinds the guide may open by itself
   */
  decide(classification: Classification, trigger: Trigger, most: number): Decision;
  /**
   * The person closed the warning, or said that the Caf gave them this number: no more warnings about this kind, nor about
   * another kind that the same number is taken for when the field is left or entered again.
   */
  dismiss(kind: WarnedKind): void;
  /** The guide was opened for this kind, so it need not open by itself. */
  guideOpened(kind: WarnedKind): void;
  /** It was not opened after all, and may open by itself another time. */
  guideMissed(kind: WarnedKind): void;
}

/** Starts the memory of one visit, which ends when the page is left. */
export function startVisit(): Visit {
  const dismissed = new Set<WarnedKind>();
  const opened = new Set<WarnedKind>();
  let isMuted = false;
  return {
    decide({ kind, finished }, trigger, most) {
      if (!isWarned(kind)) isMuted = false;
      if (!isWarned(kind) || isMuted || dismissed.has(kind)) return {};
      const done = trigger === 'submitted' || (trigger === 'left' && finished);
      const may = WARNED_KINDS[kind] && !opened.has(kind) && opened.size < most;
      return { warn: kind, openGuide: done && may };
    },
    dismiss(kind) {
      dismissed.add(kind);
      isMuted = true;
    },
    guideOpened(kind) {
      opened.add(kind);
    },
    guideMissed(kind) {
      opened.delete(kind);
    },
  };
}
