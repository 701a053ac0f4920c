import { parseAst } from 'vite';

/**
 * Every name that a piece of JavaScript uses, of variables and of properties, also where it stands in quotes
 * as in `window['fetch']`.
 */
export function namesIn(code: string): Set<string> {
  return namesUnder(parseAst(code));
}

/** Every property that a piece of JavaScript takes from an object, as in `field.value` and `{ value } = field`, or may take. */
export function propertiesReadIn(code: string): Set<string> {
  const names = new Set<string>();
  walk(parseAst(code), ({ type, computed, property, properties, arguments: args }) => {
    // A variable in brackets is not the name of what it reads; anything else in them may be.
    if (type === 'MemberExpression' && !(computed && property?.type === 'Identifier')) {
      for (const name of namesUnder(property)) names.add(name);
    }
    // As in `read(field, 'value')`.
    if (type === 'CallExpression') {
      for (const { type, value } of args ?? []) if (type === 'Literal') names.add(String(value));
    }
    if (type !== 'ObjectPattern') return;
    for (const { key } of properties ?? []) for (const name of namesUnder(key)) names.add(name);
  });
  return names;
}

/** As much as is looked at of a node of the syntax tree. */
interface SyntaxNode {
  type: string;
  name?: string;
  value?: unknown;
  computed?: boolean;
  property?: SyntaxNode;
  properties?: { key?: SyntaxNode }[];
  arguments?: SyntaxNode[];
}

function namesUnder(tree: unknown): Set<string> {
  const names = new Set<string>();
  walk(tree, ({ type, name, value }) => {
    if (type === 'Identifier' && name) names.add(name);
    if (type === 'Literal' && typeof value === 'string') names.add(value);
    // Of a text in backticks.
    if (type === 'TemplateElement') names.add((value as { cooked: string }).cooked);
  });
  return names;
}

function walk(tree: unknown, see: (node: SyntaxNode) => void): void {
  if (typeof tree !== 'object' || tree === null) return;
  if ('type' in tree) see(tree as SyntaxNode);
  for (const part of Object.values(tree)) walk(part, see);
}
