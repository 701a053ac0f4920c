import { inFirefox } from './firefox-chrome.ts';
import type { Session } from './session.ts';

export function isRunning(session: Session): Promise<boolean> {
  return inFirefox(session, "return extension.backgroundState === 'running'");
}

export async function stop(session: Session): Promise<void> {
  await inFirefox(
    session,
    `await extension.terminateBackground({
      ignoreDevToolsAttached: true,
      disableResetIdleForTest: true,
    })`,
  );
}

export async function evaluate<T>(session: Session, expression: string): Promise<T> {
  const json = await inFirefox<string | null>(
    session,
    `await extension.wakeupBackground();
    // What is changed there is to last: else it might be idle for half a minute at this moment, and end.
    extension.emit('background-script-reset-idle', { reason: 'test' });
    // One that was stopped may be listed for a moment, before the new one.
    const view = [...extension.views].findLast(({ viewType }) => viewType === 'background');
    return evaluateIn(view, ${JSON.stringify(expression)})`,
  );
  return json === null ? (undefined as T) : JSON.parse(json);
}
