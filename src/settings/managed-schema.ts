import * as z from 'zod/mini';
import { Policy } from './policy-schema.ts';

/** What Chrome's `storage.managed_schema` knows of JSON Schema, and is of use to an administrator. */
interface ChromeSchema {
  type: string;
  properties?: Record<string, ChromeSchema>;
}

/**
 * The schema of the policy as Chrome wants it: objects, their properties and plain types. All else (formats,
 * lengths, lists of words) is checked when the policy is read: of a value that its schema refuses, Chrome drops
 * the whole group without a word to us, and we could not name the field nor keep the rest.
 */
export function managedSchema(): ChromeSchema {
  return reduced(z.toJSONSchema(Policy, { io: 'input' }) as ChromeSchema);
}

function reduced({ type, properties }: ChromeSchema): ChromeSchema {
  return {
    type,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, schema]) => [name, reduced(schema)]),
      ),
    }),
  };
}
