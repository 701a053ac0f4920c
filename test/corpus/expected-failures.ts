/** A page on which the detection is known to be wrong. */
export interface ExpectedFailure {
  /** What is found instead, as in `CORPUS`. */
  found: string | null;
  why: string;
}

/**
 * The pages the detection gets wrong, and why that is borne. Each must go on failing in just this way: a
 * regression and an improvement are both noticed, and acknowledged here.
 */
export const EXPECTED_FAILURES: Record<string, ExpectedFailure> = {};
