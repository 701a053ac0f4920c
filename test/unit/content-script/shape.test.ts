import { expect, it } from 'vitest';
import { hasShapeOf } from '../../../src/content-script/shape.ts';
import { notice, urgent } from '../../../src/shared/i18n/fr.ts';

it('takes the words of any dictionary', () => expect(hasShapeOf(urgent, notice)).toBe(true));

it.each([
  undefined,
  null,
  'texts',
  [],
  {},
  { ...notice, guide: undefined },
  { ...notice, call: 3230 },
  { ...notice, warnings: {} },
  { ...notice, warnings: { provisional: 'text' } },
])('refuses %j', (reply) => expect(hasShapeOf(urgent, reply)).toBe(false));
