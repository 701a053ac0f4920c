/**
 * What is compared. `bare` does nothing at all, `listens` listens to messages and does nothing else, `wxt-empty`
 * is WXT's wrapper around nothing, `0.1.0` the product as it was first released. The last is the product with
 * one sentence in place of its popup: how far the two differ in anything else is noise.
 */
export const VARIANTS = [
  'none',
  'bare',
  'listens',
  'wxt-empty',
  '0.1.0',
  'repere',
  'static-popup',
] as const;
export type Variant = (typeof VARIANTS)[number];

/** Whether it warns, and has a guide to open. */
export function isProduct(variant: Variant): boolean {
  return variant === '0.1.0' || variant === 'repere' || variant === 'static-popup';
}
