import { actionsAmong } from './actions.ts';
import type { FieldDescription } from './describe-field.ts';
import { elementsIn, fieldsAmong } from './elements.ts';
import { isPassword } from './field-evidence.ts';
import { headingsBefore } from './headings.ts';
import type { LabelReader } from './labels.ts';
import { matches } from './matches.ts';
import { isVisible } from './visible.ts';
import { fold } from './words/matcher.ts';

/** Of how many other fields a form is described. */
const ENOUGH = 12;

/** What is known of a form or block. All texts are folded. */
export interface FormDescription {
  /** Its password fields. */
  passwords: FieldDescription[];
  /** Those of them that are seen. */
  seenPasswords: HTMLInputElement[];
  /** The other fields that are seen; without the one for the number, and a short one for its key. */
  others: FieldDescription[];
  /** What its buttons say. */
  actions: string[];
  /** Its headings, the nearest first. */
  headings: string[];
  /** The labels of what is ticked. */
  choices: string[];
}

/**
 * Describes the form around a field.
 *
 * @param block the form, or the block that stands for one
 * @param number the field that may take the number
 * @param password selector of the password, where the form has a known shape
 */
export function describeForm(
  block: Element,
  number: HTMLInputElement,
  password: string | undefined,
  labelsOf: LabelReader,
  describe: (field: HTMLInputElement) => FieldDescription,
): FormDescription {
  const elements = elementsIn(block);
  const form: FormDescription = {
    passwords: [],
    seenPasswords: [],
    others: [],
    actions: actionsAmong(elements),
    headings: headingsBefore(number),
    choices: elements
      .filter((element) => matches(element, '[type=checkbox],[type=radio]'))
      .map((choice) => fold(labelsOf(choice))),
  };
  for (const field of fieldsAmong(elements)) {
    if (field === number) continue;
    const description = describe(field);
    const isSecret = isPassword(description) || (!!password && matches(field, password));
    if (isSecret) form.passwords.push(description);
    // Some tell as much as all: they are of one kind, or it is no login.
    else if (form.others.length >= ENOUGH) continue;
    if (!isVisible(field)) continue;
    if (isSecret) form.seenPasswords.push(field);
    else if (field.maxLength < 0 || field.maxLength > 3) form.others.push(description);
  }
  return form;
}
