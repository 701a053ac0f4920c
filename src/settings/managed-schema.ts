import * as z from 'zod/mini';
import { Policy } from './policy-schema.ts';

/** What Chrome's `storage.managed_schema` knows of JSON Schema, and is of use to an administrator. */
interface ChromeSchema {
  type: string;
  enum?: string[];
  properties?: Record<string, ChromeSchema>;
}

/**
 * The schema of the policy as Chrome wants it: objects, their properties and plain types. What it does not
 * know (formats, lengths, required or forbidden properties) is left out here and checked when the policy is read.
 */
export function managedSchema(): ChromeSchema {
  return reduced(z.toJSONSchema(Policy, { io: 'input' }) as ChromeSchema);
}

function reduced({ type, enum: values, properties }: ChromeSchema): ChromeSchema {
  return {
    type,
    ...(values && { enum: values }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, schema]) => [name, reduced(schema)]),
      ),
    }),
  };
}
