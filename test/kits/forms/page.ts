import { type Variant, type VariantName, variants } from '../variants.ts';

/** What the address asks for. */
export const variant: Variant =
  variants[(new URLSearchParams(location.search).get('variant') ?? 'caf') as VariantName];

/** Where the kit puts its form. */
export const root = document.querySelector('#kit') as HTMLElement;

/** The page’s own button takes the form away, and puts it back; the kit is told how it must be. */
export function onToggle(show: (shown: boolean) => void): void {
  let shown = true;
  document.querySelector('#toggle')?.addEventListener('click', () => {
    shown = !shown;
    show(shown);
  });
}
