#!/usr/bin/env bash
# In happy-dom the nearest list or form of a list or form is another object than itself: what looks for it by `===` fails.
#
# Guessed: `element.closest('select')` of a `<select>` is that element, as in every browser, so that it is
# found among the children of its parent.
#
# Seen with happy-dom 21.0.4 on Node: true for `<input>` and `<button>`. For `<select>` and `<form>` it is not: what
# `querySelector`, `children` and `event.target` give is one object, what `closest` gives another, without the proxy around
# it. `indexOf` answers -1. The first says `isSameNode` of the second, the second does not of the first. Code that is right
# in a browser fails in its tests only where a list or a form is meant.
source "$(dirname "$0")/lib/setup.sh"
from_npm happy-dom@21.0.4
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { Window } from 'happy-dom';

const { document } = new Window();
document.body.innerHTML = '<form><select><option>x</option></select><input></form><button>x</button>';
const seen = Object.fromEntries(['input', 'button', 'select', 'form'].map((name) => {
  const element = document.querySelector(name);
  const nearest = element.closest(name);
  return [name, {
    itself: nearest === element,
    place: [...element.parentElement.children].indexOf(nearest),
    sameNode: [element.isSameNode(nearest), nearest.isSameNode(element)],
  }];
}));
console.log(JSON.stringify(seen));
const own = (place) => ({ itself: true, place, sameNode: [true, true] });
const other = { itself: false, place: -1, sameNode: [true, false] };
assert.deepEqual(seen, { input: own(1), button: own(1), select: other, form: other });
JS
node run.mjs
