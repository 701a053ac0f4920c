/** The variant names asked for in a query string (`variant=a,b`), in order. */
export function variantNames(search) {
  const asked = new URLSearchParams(search).get('variant') ?? '';
  return asked.split(',').filter((name) => name !== '');
}
