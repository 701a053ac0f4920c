/** Whether the page takes what was typed for a whole number. */
export function isWhole(value: string): boolean {
  return value.replace(/\D/g, '').length === 13;
}
