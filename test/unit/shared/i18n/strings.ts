/** All the strings in a dictionary, however deep. */
export function strings(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part ? Object.values(part).flatMap(strings) : [];
}
