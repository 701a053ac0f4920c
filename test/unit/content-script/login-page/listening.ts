import { vi } from 'vitest';

const targets = [document, window].map((target) => ({
  target,
  added: vi.spyOn(target, 'addEventListener'),
}));
const observed = vi.spyOn(MutationObserver.prototype, 'observe');

/** Takes away every listener, observer and timer since the last time: there is to be one watcher at a time. */
export function stopListening(): void {
  for (const { target, added } of targets) {
    for (const [type, listener] of added.mock.calls) {
      target.removeEventListener(type, listener as EventListener, true);
    }
    added.mockClear();
  }
  for (const observer of observed.mock.contexts) (observer as MutationObserver).disconnect();
  observed.mockClear();
  vi.clearAllTimers();
}
