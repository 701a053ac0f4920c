/** What the server needs to know of a variant; the rest concerns the page only. */
export interface Variant {
  /** Response headers added when the variant is asked for. */
  headers?: Record<string, string>;
}

/** Every variant by its name in `?variant=`. */
export const variants: Record<string, Variant>;
