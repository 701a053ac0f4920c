/**
 * Runs in the page, so it must stand alone: what is wrong with where the notice stands, in words. What it is to
 * stand after bears `data-place`; shadow roots are looked into.
 */
export function faultsOfStanding(): string[] {
  type Host = Element & { rootForTest?: ShadowRoot };
  const everything = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const inner = (element as Host).rootForTest;
      return [element, ...(inner ? everything(inner) : [])];
    });
  const all = everything(document);
  const host = all.find(({ localName }) => localName === 'repere-notice');
  if (!host) return ['there is none'];
  const faults: string[] = [];
  const box = host.getBoundingClientRect();
  const before = host.previousElementSibling;
  if (!before?.hasAttribute('data-place')) {
    faults.push(`it stands after ${before?.localName}#${before?.id}.${before?.className}`);
  }
  const field = all.find(({ id }) => id === 'nir') as Element;
  const submit = all.find(({ className }) => className === 'submit') as Element;
  const isRow = field.getBoundingClientRect().bottom > submit.getBoundingClientRect().top;
  if (!isRow) {
    if (box.top < field.getBoundingClientRect().bottom - 1)
      faults.push('it is not below its field');
    if (box.bottom > submit.getBoundingClientRect().top + 1) faults.push('it is below the button');
  }
  if (box.width < 180) faults.push(`it is ${box.width} px wide`);
  if (box.left < -1 || box.right > innerWidth + 1) faults.push('it leaves the window sideways');
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
  const message = all.find(({ className }) => className === 'message');
  if (message && box.top < message.getBoundingClientRect().bottom - 1)
    faults.push('it lies over a message');
  const root = host.getRootNode() as Document | ShadowRoot;
  const edge = document.documentElement.dir === 'rtl' ? box.right - 20 : box.left + 20;
  if (root.elementFromPoint(edge, box.top + 30) !== host) faults.push('it cannot be seen');
  return faults;
}
