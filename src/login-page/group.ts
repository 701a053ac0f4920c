import { ancestors } from './ancestors.ts';
import { first, matches } from './matches.ts';
import { isComponent } from './shadow-roots.ts';
import { FIELDS } from './text.ts';

/** How far around a field its group may reach. */
const FURTHEST = 5;
/** A group has no more parts than this; what has is not gone through. */
const FEW = 12;

/** What is around a field and belongs to it alone. */
interface Group {
  /** The outermost element of which that is so. */
  group: Element;
  /** The field, and the components on the way. */
  owners: Element[];
}

/** Finds the group of a field: all around it that holds no other field. */
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
