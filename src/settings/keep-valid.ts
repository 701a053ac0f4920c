import type * as z from 'zod/mini';

/** What is right of a value, and where it was wrong. */
export interface Kept<T> {
  data: T;
  /** Paths such as `organisation.email`; empty for the value as a whole. No value is ever named. */
  wrong: string[];
}

/**
 * Checks a value part by part: a part that is wrong is left out alone, and the rest holds.
 *
 * @param schema of an object whose parts may all be missing
 * @param value anything at all; it is not changed
 */
export function keepValid<T>(schema: z.ZodMiniType<T>, value: unknown): Kept<T> {
  // As JSON: that is all that storage and policies hold.
  let left: unknown = JSON.parse(JSON.stringify(value ?? null)) ?? {};
  const wrong: string[] = [];
  for (;;) {
    const { data, error } = schema.safeParse(left);
    const [first, ...others] = (error?.issues ?? []).map(placesOf);
    if (!first) return { data: data as T, wrong };
    for (const path of [first, ...others].flat()) {
      const name = path.join('.');
      if (!wrong.includes(name)) wrong.push(name);
    }
    // One at a time: with it others may go, as when a field is wrong in two ways.
    left = first.reduce(without, left);
  }
}

/** Where an issue is: in one place, but for keys that nobody knows. */
function placesOf(issue: z.core.$ZodIssue): PropertyKey[][] {
  if (issue.code !== 'unrecognized_keys') return [issue.path];
  return issue.keys.map((key) => [...issue.path, key]);
}

/** Leaves out what is at the path of a value that holds it; where nothing is there, what was to hold it. */
function without(value: unknown, [key, ...deeper]: PropertyKey[]): unknown {
  // The value as a whole.
  if (key === undefined) return {};
  const { [key]: part, ...rest } = value as Record<PropertyKey, unknown>;
  const [next] = deeper;
  if (next === undefined || !(next in (part as object))) return rest;
  return { ...rest, [key]: without(part, deeper) };
}
