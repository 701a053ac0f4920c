import { vi } from 'vitest';

/** One area of the storage, in memory, as far as Repère uses it. */
export function fakeArea() {
  const held: Record<string, unknown> = {};
  return {
    held,
    get: vi.fn(async () => structuredClone(held)),
    set: vi.fn(async (items: Record<string, unknown>) => void Object.assign(held, items)),
    remove: vi.fn(async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete held[key];
    }),
  };
}
