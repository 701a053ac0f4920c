import type * as z from 'zod/mini';

/** The valid part of a value, and where it was invalid. */
export interface Kept<T> {
  data: T;
  /** Paths such as `organisation.email`; an empty path for the value as a whole. They never contain values. */
  wrong: string[];
}

/**
 * Checks a value part by part: only the invalid parts are left out.
 *
 * @param schema of an object whose parts may all be missing
 * @param value anything at all; it is not changed
 */
export function keepValid<T>(schema: z.ZodMiniType<T>, value: unknown): Kept<T> {
  // As JSON, which is all that storage and policies hold.
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
    // One at a time: others may go with it, as when a field is invalid in two ways.
    left = first.reduce(without, left);
  }
}

/** The places of an issue: one, except for unknown keys. */
function placesOf(issue: z.core.$ZodIssue): PropertyKey[][] {
  if (issue.code !== 'unrecognized_keys') return [issue.path];
  return issue.keys.map((key) => [...issue.path, key]);
}

/** Leaves out the part at a path; if there is nothing at the path, the part that should have held it. */
function without(value: unknown, [key, ...deeper]: PropertyKey[]): unknown {
  // The value as a whole.
  if (key === undefined) return {};
  const { [key]: part, ...rest } = value as Record<PropertyKey, unknown>;
  const [next] = deeper;
  if (next === undefined || !(next in (part as object))) return rest;
  return { ...rest, [key]: without(part, deeper) };
}
