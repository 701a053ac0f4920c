import type { Says } from '../../shared/login-words/reader.ts';
import { describeField, type FieldDescription } from './describe-field.ts';
import { elementsIn } from './elements.ts';
import { isAt, isPassword } from './field-evidence.ts';
import { type HeadingReader, headingReader } from './headings.ts';
import { type LabelReader, labelReader } from './labels.ts';
import { memoize } from './memoize.ts';
import type { Shape } from './signatures.ts';

/** Reads the fields of a page. */
export interface FieldReader {
  /** The elements in a form or block, gone through once. */
  elementsOf(block: Element): Element[];
  labelsOf: LabelReader;
  headingsBefore: HeadingReader;
  describe(field: HTMLInputElement): FieldDescription;
  /** Whether it is a password, by its description or by a known shape. */
  isSecret(field: HTMLInputElement): boolean;
}

/** Creates the reader for one search. It describes each field once. */
export function fieldReader(shapes: readonly Shape[], says: Says): FieldReader {
  const labelsOf = labelReader();
  const describe = memoize((field: HTMLInputElement) => describeField(field, labelsOf));
  return {
    elementsOf: memoize(elementsIn),
    labelsOf,
    headingsBefore: headingReader(),
    describe,
    isSecret(field) {
      const description = describe(field);
      // A known number field is none, even where the page marks it as a password for browsers.
      if (shapes.some((it) => isAt(description, it.number))) return false;
      return isPassword(description, says) || shapes.some((it) => isAt(description, it.password));
    },
  };
}
