/** What a scenario throws in a browser where it has nothing to see: the reason, which is told at the end of the run. */
export class DoesNotApply extends Error {}

declare module 'vitest' {
  interface TaskMeta {
    doesNotApply?: string;
  }
}
