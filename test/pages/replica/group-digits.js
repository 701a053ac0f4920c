const groups = [1, 2, 2, 2, 3, 3, 2];

/** Writes the field's characters as "7 85 12 99 …" and leaves the caret where it was among them. */
export function groupDigits(field) {
  const bare = (text) => text.replaceAll(' ', '');
  const before = bare(field.value.slice(0, field.selectionStart ?? 0)).length;
  const grouped = group(bare(field.value));
  let caret = 0;
  for (let seen = 0; seen < before && caret < grouped.length; caret += 1) {
    if (grouped[caret] !== ' ') seen += 1;
  }
  field.value = grouped;
  field.setSelectionRange(caret, caret);
}

function group(text) {
  const pieces = [];
  let rest = text;
  for (const size of groups) {
    if (rest === '') break;
    pieces.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return pieces.join(' ') + rest;
}
