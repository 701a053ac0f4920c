/**
 * Runs an expression in Firefox's own window, where settings are that no page and no extension reaches. It may be a
 * promise. The browser must be started with {@link SYSTEM_ACCESS}.
 */
export async function inFirefoxItself(browser, expression) {
  const send = async (method, params) => (await browser.connection.send(method, params)).result;
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await send('script.evaluate', {
    target: { context: contexts[0].context },
    awaitPromise: true,
    expression,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}

/** The argument without which Firefox lets no driver into its own window. */
export const SYSTEM_ACCESS = '--remote-allow-system-access';
