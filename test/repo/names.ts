import { parseAst } from 'vite';

/**
 * Every name that a piece of JavaScript uses, of variables and of properties, also where it stands in quotes
 * as in `window['fetch']`.
 */
export function namesIn(code: string): Set<string> {
  const names = new Set<string>();
  visit(parseAst(code), (node) => names.add(nameOf(node) ?? ''));
  return names;
}

/** Every property that a piece of JavaScript takes from an object, as in `field.value` and `{ value } = field`. */
export function propertiesReadIn(code: string): Set<string> {
  const names = new Set<string>();
  visit(parseAst(code), ({ type, computed, property, properties }) => {
    // A property in brackets is a name only where it is in quotes.
    if (type === 'MemberExpression' && property && !(computed && property.type === 'Identifier')) {
      names.add(nameOf(property) ?? '');
    }
    if (type !== 'ObjectPattern') return;
    for (const { key } of properties ?? []) names.add((key && nameOf(key)) ?? '');
  });
  return names;
}

/** As much as is looked at of a node of the syntax tree. */
interface Node {
  type: string;
  name?: string;
  value?: unknown;
  computed?: boolean;
  property?: Node;
  properties?: { key?: Node }[];
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) see(node as Node);
  for (const part of Object.values(node)) visit(part, see);
}

function nameOf({ type, name, value }: Node): string | undefined {
  if (type === 'Identifier') return name;
  if (type === 'Literal' && typeof value === 'string') return value;
  // Of a text in backticks.
  if (type === 'TemplateElement') return (value as { cooked: string }).cooked;
  return undefined;
}
