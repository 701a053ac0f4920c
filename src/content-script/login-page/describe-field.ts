import { fold } from '../../shared/login-words/fold.ts';
import { unicode } from '../../shared/login-words/unicode.ts';
import { attribute } from './attribute.ts';
import { groupOf } from './group.ts';
import type { LabelReader } from './labels.ts';
import { rootOf } from './shadow-roots.ts';
import { textBefore, textOf } from './text.ts';

/** From here on a text says what is not meant: « Adresse e-mail (et non votre numéro) ». */
const NEGATION = '(?<!\\p{L})(et non|pas|plus|not|nicht) .*';

/** Attributes that name a field: for the page’s code, its type first, then for a person. */
const CALLED = [
  ...(['type', 'id', 'name', 'formcontrolname', 'autocomplete'] as const),
  ...(['label', 'aria-label', 'placeholder', 'title'] as const),
];

/** A description of a field without its value. The texts are folded, and what they negate is left out. */
export interface FieldDescription {
  /** The field, and the components around it alone. */
  owners: readonly Element[];
  /**
   * Its names: those in the page’s code, its type first, then its labels, however they are tied to it; for a field inside
   * a component, those of the component too.
   */
  words: string;
  /** The texts around it: hints, the cell, term or text before it. Read only when needed. */
  readonly hint: string;
}

/** How many labels a component of one field has at most. */
const FEW = 3;

/** Describes a field by what the page says of it. */
export function describeField(field: HTMLInputElement, labelsOf: LabelReader): FieldDescription {
  const { group, owners } = groupOf(field);
  const referred = (by: 'aria-labelledby' | 'aria-describedby') =>
    attribute(field, by)
      .split(' ')
      .map((id) => (field.getRootNode() as Document | ShadowRoot).getElementById(id))
      .map((element) => element && textOf(element));
  // Each text by itself: a negation in one does not reach the next.
  const said = (...texts: (string | null)[]) =>
    texts
      .map((text) => text && fold(text).replace(unicode(NEGATION), ''))
      .join(' ')
      .replace(/ +/g, ' ');
  const called = owners.flatMap((owner) =>
    CALLED.map((name) => {
      const text = attribute(owner, name);
      // Pages say « new-password » of other passwords too, so that browsers do not fill them in.
      return name === 'autocomplete' ? text.replace('new-', '') : text;
    }),
  );
  return {
    owners,
    words: said(...called, labelsOf(field), ...referred('aria-labelledby')),
    get hint() {
      // A component may have the label in its shadow root, and show the field in a slot.
      const inRoots = owners.flatMap((owner) => [
        ...(rootOf(owner)?.querySelectorAll('label') ?? []),
      ]);
      const around = [...inRoots.slice(0, FEW), group].map(textOf);
      return said(...referred('aria-describedby'), ...around, textBefore(group));
    },
  };
}
