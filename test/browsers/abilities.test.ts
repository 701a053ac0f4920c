import { expect, test } from 'vitest';
import { abilitiesOf } from './abilities.ts';

test('takes a browser by its version, as its driver gives it', () => {
  expect(abilitiesOf('Chrome/120.0.6099.224')).toEqual({
    opensPopupUnasked: true,
    installs: false,
    suitsDriver: false,
  });
  expect(abilitiesOf('firefox/140.12.0')).toEqual({
    opensPopupUnasked: false,
    installs: true,
    suitsDriver: false,
  });
});

test.each(['Chrome/156.0.8078.108', 'firefox/153.8.0'])('lacks nothing in %s', (version) => {
  expect(Object.values(abilitiesOf(version))).toEqual([true, true, true]);
});
