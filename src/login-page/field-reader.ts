import { describeField, type FieldDescription } from './describe-field.ts';
import { elementsIn } from './elements.ts';
import { isAt, isPassword } from './field-evidence.ts';
import { type HeadingReader, headingReader } from './headings.ts';
import { type LabelReader, labelReader } from './labels.ts';
import { once } from './once.ts';
import type { Shape } from './signatures.ts';
import type { Says } from './words/reader.ts';

/** How the fields of a page are read. */
export interface FieldReader {
  /** The elements in a form or block, gone through once. */
  elementsOf(block: Element): Element[];
  labelsOf: LabelReader;
  headingsBefore: HeadingReader;
  describe(field: HTMLInputElement): FieldDescription;
  /** Whether it is a password, by what is said of it or by a known shape. */
  isSecret(field: HTMLInputElement): boolean;
}

/** Makes the reader of one search, which describes each field once. */
export function fieldReader(shapes: readonly Shape[], says: Says): FieldReader {
  const labelsOf = labelReader();
  const describe = once((field: HTMLInputElement) => describeField(field, labelsOf));
  return {
    elementsOf: once(elementsIn),
    labelsOf,
    headingsBefore: headingReader(),
    describe,
    isSecret(field) {
      const description = describe(field);
      // A known number is none, even where the page has browsers fill it in as a password.
      if (shapes.some((it) => isAt(description, it.number))) return false;
      return isPassword(description, says) || shapes.some((it) => isAt(description, it.password));
    },
  };
}
