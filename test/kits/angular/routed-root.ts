import { Component, inject } from '@angular/core';
import { Router, RouterOutlet, type Routes } from '@angular/router';
import { onToggle } from '../forms/page.ts';
import ReactiveFields from './fields/angular-reactive.ts';
import { Shell } from './shell.ts';

@Component({ imports: [Shell], template: '<kit-shell [fields]="fields" />' })
class Login {
  readonly fields = ReactiveFields;
}

@Component({ template: '<h1>Aide</h1>' })
class Help {}

export const routes: Routes = [
  { path: 'login', component: Login },
  { path: 'aide', component: Help },
];

/** The form comes and goes with its route. */
@Component({ selector: 'kit-root', imports: [RouterOutlet], template: '<router-outlet />' })
export class RoutedRoot {
  constructor() {
    const router = inject(Router);
    onToggle((shown) => router.navigateByUrl(shown ? '/login' : '/aide'));
  }
}
