import { expect, it, vi } from 'vitest';
import { isVisible } from '../../../../src/content-script/login-page/visible.ts';

it('counts what is made invisible by style as hidden, whatever its colours', () => {
  const element = document.createElement('input');
  const check = vi.spyOn(element, 'checkVisibility').mockReturnValue(true);
  expect(isVisible(element)).toBe(true);
  expect(check).toHaveBeenCalledWith({ visibilityProperty: true, checkVisibilityCSS: true });
});
