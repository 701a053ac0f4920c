import { evaluateInWindow } from './firefox-window.ts';
import { geckoId } from './gecko-id.ts';
import type { Session } from './session.ts';

/**
 * Runs a function body in Firefox's own window (its "chrome" scope), where the whole browser is in
 * reach. There, `extension` is the one under test and `views` lists its open pages; `inContent` and
 * `evaluateIn` are explained below.
 *
 * @param body may await, and returns JSON
 */
export async function inFirefox<T>(session: Session, body: string): Promise<T> {
  const id = JSON.stringify(await geckoId(session.extensionDir));
  const json = await evaluateInWindow<string>(
    session.browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${id});
      const views = [...extension.views].filter((view) => view.xulBrowser);
      ${inContent}
      return JSON.stringify(await (async () => { ${body} })()) ?? 'null';
    })()`,
  );
  return JSON.parse(json ?? 'null');
}

// BiDi knows neither the action popup nor the background, and their process is not Firefox's own:
// so a script is sent there and its answer comes back as a message. A sandbox that stands for the
// page runs the expression as the page would, whatever its content security policy. The answer is
// awaited everywhere (`Services.mm`), since a popup moves to another panel while it opens, and not
// for ever, since it may close.
const SILENCE_MS = 2000;
const inContent = `
  const inContent = (view, script) => new Promise((resolve, reject) => {
    // Of letters alone: it may stand in a console, where three digits of a number that is typed are looked for.
    const letters = [...String(Math.random())].map((digit) => 'abcdefghij'[digit] ?? '');
    const name = 'repere-test:' + letters.join('');
    const listener = ({ data }) => {
      Services.mm.removeMessageListener(name, listener);
      clearTimeout(timer);
      if ('error' in data) reject(new Error(data.error));
      else resolve(data.value);
    };
    const silence = { data: { error: 'The page gives no answer' } };
    const timer = setTimeout(listener, ${SILENCE_MS}, silence);
    Services.mm.addMessageListener(name, listener);
    const whole = '(async () => { try {' +
      'const evaluate = (code) => Cu.evalInSandbox("(async () => (" + code + "\\\\n))()",' +
      '  Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }));' +
      'const value = await (async () => {' + script + '})();' +
      'sendAsyncMessage("' + name + '", { value });' +
      '} catch (error) { sendAsyncMessage("' + name + '", { error: String(error) }); } })()';
    view.xulBrowser.messageManager.loadFrameScript('data:,' + encodeURIComponent(whole), false);
  });
  // The result of an expression in a page of the extension, as JSON.
  const evaluateIn = (view, expression) =>
    inContent(view, 'return JSON.stringify(await evaluate(' + JSON.stringify(expression) + '))');
`;
