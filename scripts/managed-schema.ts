import { writeFileSync } from 'node:fs';
import { managedSchema } from '../src/shared/settings/managed-schema.ts';

/** Writes what Chrome needs to know of the policy, after a change of its schema. */
writeFileSync('public/managed_schema.json', `${JSON.stringify(managedSchema(), null, 2)}\n`);
