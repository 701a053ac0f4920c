/**
 * Enters a 7 into each field of the page in turn, shadow roots included, until the notice stands there. Runs
 * in the page, so it must stand alone.
 *
 * Silence proves something only while the content script is listening: so it is first shown a login form that it knows.
 *
 * @param answers what may come out, as in `CORPUS`
 * @returns the place in `answers` of what did, or a description of what is in none of them
 */
export async function warnedField(answers: (string | null)[]): Promise<number | string> {
  type Host = Element & { rootForTest?: ShadowRoot };
  const rootOf = (host: Host | null): ShadowRoot | null =>
    host?.shadowRoot ?? host?.rootForTest ?? null;
  const resolve = (answer: string | null): Element | null => {
    if (answer === null) return null;
    const [selector = '', ...within] = answer.split(' >>> ');
    return within.reduce(
      (host, inner) => rootOf(host)?.querySelector(inner) ?? null,
      document.querySelector(selector),
    );
  };
  const fieldsIn = (root: ParentNode): HTMLInputElement[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const inner = rootOf(element);
      if (inner) roots.add(inner);
      return [
        ...(element instanceof HTMLInputElement ? [element] : []),
        ...(inner ? fieldsIn(inner) : []),
      ];
    });

  const SETTLED = 60;
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const until = async (isSo: () => boolean): Promise<boolean> => {
    for (let tries = 0; tries < 200; tries++) {
      if (isSo()) return true;
      await pause(10);
    }
    return false;
  };
  // It stands beside its field, also where that is in a shadow root.
  const isThereIn = (root: ParentNode): boolean => root.querySelector('repere-notice') !== null;
  const roots = new Set<ParentNode>([document]);
  const isThere = (): boolean => [...roots].some(isThereIn);
  const enter = (field: HTMLInputElement, value: string): boolean => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    return isThere();
  };

  // Some pages write their form late, and piece by piece.
  await until(() => answers.every((answer) => answer === null || resolve(answer) !== null));
  const size = (): number => document.querySelectorAll('*').length;
  for (let before = 0; before !== size(); ) {
    before = size();
    await pause(50);
  }
  const fields = fieldsIn(document).filter((field) =>
    /^(text|tel|number|search|email|password)$/.test(field.type),
  );
  const form = document.createElement('form');
  // At the end: labels belong to the first that bears an id.
  form.innerHTML = '<h2>Connexion</h2><input id="nir"><input id="inputMotDePasse" type="password">';
  document.body.append(form);
  const every = [form.querySelector('input') as HTMLInputElement, ...fields];
  if (!(await until(() => every.some((field) => enter(field, '7'))))) return 'nobody listens';
  // By then it has been told the words of every language.
  await pause(SETTLED);
  form.remove();
  // The content script sees at the next event that the form or the number is gone.
  const isSilent = () => every.filter((field) => enter(field, '')).length === 0 || !isThere();
  if (!(await until(isSilent))) return 'the notice stays';
  const warned = fields.find((field) => enter(field, '7')) ?? null;
  const place = answers.findIndex((answer) => resolve(answer) === warned);
  return place >= 0 ? place : (warned?.outerHTML ?? 'nothing');
}
