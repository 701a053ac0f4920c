import * as z from 'zod/mini';
import { Policy } from './policy-schema.ts';

/** The part of JSON Schema that Chrome's `storage.managed_schema` knows and administrators need. */
interface ChromeSchema {
  type: string;
  properties?: Record<string, ChromeSchema>;
}

/**
 * The schema of the policy for Chrome: objects, their properties and plain types. Everything else (formats, lengths, lists
 * of words) is checked when the policy is read: if its schema refuses a value, Chrome drops the whole group and does not
 * report it, so we could neither name the field nor keep the rest.
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
