import { parseAst } from 'vite';

/**
 * Every name that a piece of JavaScript uses, of variables and of properties, also where it stands in quotes
 * as in `window['fetch']`.
 */
export function namesIn(code: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, name, value } = node as { type?: string; name?: unknown; value?: unknown };
    if (type === 'Identifier') names.add(String(name));
    if (type === 'Literal' && typeof value === 'string') names.add(value);
    for (const part of Object.values(node)) visit(part);
  };
  visit(parseAst(code));
  return names;
}
