import { attribute } from './attribute.ts';
import { groupOf } from './group.ts';
import type { LabelReader } from './labels.ts';
import { rootOf } from './shadow-roots.ts';
import { textBefore, textOf } from './text.ts';
import { fold } from './words/fold.ts';
import { unicode } from './words/unicode.ts';

/** From here on a text says what it does not mean: « Adresse e-mail (et non votre numéro) ». */
const NEGATION = '(?<!\\p{L})(et non|pas|plus|not|nicht) .*';

/** What names a field for the page’s own code, its type first, then for a person. */
const CALLED = [
  ...(['type', 'id', 'name', 'formcontrolname', 'autocomplete'] as const),
  ...(['label', 'aria-label', 'placeholder', 'title'] as const),
];

/** What is known of a field without what is typed in it. The texts are folded, without what they deny. */
export interface FieldDescription {
  /** The field, and the components around it alone. */
  owners: readonly Element[];
  /**
   * What it is called: by the page’s own code, its type first, then to a person, however its labels are tied to it;
   * of the inside of a component, what that is called too.
   */
  words: string;
  /** What else stands around it: hints, the cell, term or text before it. Gathered only when asked for. */
  readonly hint: string;
}

/** A component of one field has no more labels. */
const FEW = 3;

/** Describes a field by what the page says of it. */
export function describeField(field: HTMLInputElement, labelsOf: LabelReader): FieldDescription {
  const { group, owners } = groupOf(field);
  const referred = (by: 'aria-labelledby' | 'aria-describedby') =>
    attribute(field, by)
      .split(' ')
      .map((id) => (field.getRootNode() as Document | ShadowRoot).getElementById(id))
      .map((element) => element && textOf(element));
  // Each by itself: what one denies says nothing of the next.
  const said = (...texts: (string | null)[]) =>
    texts
      .map((text) => text && fold(text).replace(unicode(NEGATION), ''))
      .join(' ')
      .replace(/ +/g, ' ');
  const called = owners.flatMap((owner) =>
    CALLED.map((name) => {
      const text = attribute(owner, name);
      // Said of passwords that are no new ones as well, so that browsers do not fill them in.
      return name === 'autocomplete' ? text.replace('new-', '') : text;
    }),
  );
  return {
    owners,
    words: said(...called, labelsOf(field), ...referred('aria-labelledby')),
    get hint() {
      // A component may have the label in its root, and show the field there by a slot.
      const inRoots = owners.flatMap((owner) => [
        ...(rootOf(owner)?.querySelectorAll('label') ?? []),
      ]);
      const around = [...inRoots.slice(0, FEW), group].map(textOf);
      return said(...referred('aria-describedby'), ...around, textBefore(group));
    },
  };
}
