import * as chromium from './background-chromium.ts';
import * as firefox from './background-firefox.ts';
import { installAgain } from './install-again.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

const within = ({ name }: Session) => (name === 'firefox' ? firefox : chromium);

/** Whether the service worker or the event page runs now. */
export function isBackgroundRunning(session: Session): Promise<boolean> {
  return within(session).isRunning(session);
}

/** Stops the background as the browser does when it is idle; the next event wakes it. */
export async function stopBackground(session: Session): Promise<void> {
  // What a page had to say before may have woken it at once.
  await until('the background to stop', async () => {
    await within(session).stop(session);
    return !(await isBackgroundRunning(session));
  });
}

/**
 * Runs an expression (it may `await`) in the background, which it wakes first, and returns its
 * value as JSON would. What it changes there lasts until the background stops; in Chromium `browser`
 * and `chrome` are two objects, and both need the change.
 */
export function evaluateInBackground<T>(session: Session, expression: string): Promise<T> {
  return within(session).evaluate(session, expression);
}

/**
 * Installs the extension anew over itself, as an update does: its pages close, the content scripts
 * in open pages lose it. Not by `runtime.reload()`, which a debugged Chromium never completes.
 */
export async function reloadExtension(session: Session): Promise<void> {
  await installAgain(session);
  await until('the background after the reload', () => isBackgroundRunning(session));
}
