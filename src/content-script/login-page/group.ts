import { ancestors } from './ancestors.ts';
import { first, matches } from './matches.ts';
import { isComponent } from './shadow-roots.ts';
import { FIELDS } from './text.ts';

/** How many elements around a field its group may include. */
const FURTHEST = 5;
/** How many children a group has at most; an element with more is not searched. */
const FEW = 12;

/** The elements around a field that belong to it alone. */
interface Group {
  /** The outermost of them. */
  group: Element;
  /** The field, and the components among them. */
  owners: Element[];
}

/** Finds the group of a field: the widest element around it that holds no other field. */
export function groupOf(field: HTMLInputElement): Group {
  const owners: Element[] = [field];
  let group: Element = field;
  for (const wider of ancestors(field, FURTHEST)) {
    if (matches(wider, 'form,body') || wider.childElementCount > FEW) break;
    if (first(wider, FIELDS, 2).length > 1) break;
    group = wider;
    if (isComponent(group)) owners.push(group);
  }
  return { group, owners };
}
