import { afterNextRender, Component, signal } from '@angular/core';
import { provideClientHydration } from '@angular/platform-browser';
import { provideRouter, RouterOutlet, type Routes } from '@angular/router';
import { variants } from '../../variants.ts';
import { VARIANT } from '../variant.ts';

// Fetched once the router asks for it: until then nothing is hydrated, and somebody may type already.
const routes: Routes = Object.entries(variants).map(([path, useValue]) => ({
  path,
  loadComponent: () => import('./login.ts'),
  providers: [{ provide: VARIANT, useValue }],
}));

/** Rendered at build; the page’s button works once it is hydrated. */
@Component({
  selector: 'kit-root',
  imports: [RouterOutlet],
  template: `
    @if (shown()) {
      <router-outlet />
    }
  `,
})
export class App {
  readonly shown = signal(true);

  constructor() {
    afterNextRender(() => {
      const button = document.querySelector('#toggle');
      button?.addEventListener('click', () => this.shown.update((shown) => !shown));
    });
  }
}

export const config = { providers: [provideRouter(routes), provideClientHydration()] };
