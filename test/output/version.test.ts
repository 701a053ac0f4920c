import { expect, it } from 'vitest';
import { VERSION } from '../../scripts/packages.ts';
import { BUILDS, manifestOf } from './built.ts';

it.each(BUILDS)('%s has the version of package.json', (build) => {
  expect(manifestOf(build).version).toBe(VERSION);
});
