import { expect, it } from 'vitest';
import { actionsAmong } from '../../../../src/content-script/login-page/actions.ts';
import { page } from './page.ts';

it('are what all kinds of buttons say, and nothing else', () => {
  page(`<button>A</button><p role="button">B</p><input type="submit" value="C">
    <input type="button" value="D"><x-button>E</x-button><a>F</a><input value="G"><p>H</p>`);
  const said = actionsAmong([...document.body.querySelectorAll('*')]).map((text) => text.trim());
  expect(said).toEqual(['a', 'b', 'c', 'd', 'e']);
});
