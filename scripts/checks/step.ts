import type { Count } from '../steps.ts';

/** One of the things that are checked. */
export interface Step {
  name: string;
  /** Steps of a lane come one after the other, lanes go on beside each other. */
  lane: string;
  /** What has to be done before, in other lanes. */
  after?: readonly string[];
  /** Takes seconds, so it is part of `npm run check`. */
  isQuick?: boolean;
  /** @param output a file, open for writing, that gets everything that is said */
  run(output: number): Promise<Count> | Count;
}
