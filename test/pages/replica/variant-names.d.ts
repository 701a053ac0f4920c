/** The variant names asked for in a query string (`variant=a,b`), in order. */
export function variantNames(search: string): string[];
