import { fold } from '../../shared/login-words/fold.ts';
import { actionsAmong } from './actions.ts';
import type { FieldDescription } from './describe-field.ts';
import { tellingFields } from './elements.ts';
import type { FieldReader } from './field-reader.ts';
import { matches } from './matches.ts';
import { isVisible } from './visible.ts';

/** A description of a form or block. All texts are folded. */
export interface FormDescription {
  /** Its password fields. */
  passwords: FieldDescription[];
  /** Those of them that are visible. */
  seenPasswords: HTMLInputElement[];
  /** The other visible fields, the number’s among them; without a short one for its key. */
  others: FieldDescription[];
  /** The words on its buttons. */
  actions: string[];
  /** Its headings, the nearest first. */
  headings: string[];
  /** The labels of its checkboxes and radio buttons. */
  choices: string[];
}

/**
 * Describes a form.
 *
 * @param block the form, or the block that stands for one
 */
export function describeForm(
  block: Element,
  { elementsOf, labelsOf, headingsBefore, describe, isSecret }: FieldReader,
): FormDescription {
  const elements = elementsOf(block);
  const fields = tellingFields(elements);
  const secrets = fields.filter(isSecret);
  return {
    passwords: secrets.map(describe),
    seenPasswords: secrets.filter(isVisible),
    others: fields
      .filter((field) => !secrets.includes(field) && (field.maxLength < 0 || field.maxLength > 3))
      .filter(isVisible)
      .map(describe),
    actions: actionsAmong(elements),
    headings: [secrets[0] ?? fields[0]].flatMap((field) => (field ? headingsBefore(field) : [])),
    choices: elements
      .filter((element) => matches(element, '[type=checkbox],[type=radio]'))
      .map((choice) => fold(labelsOf(choice))),
  };
}
