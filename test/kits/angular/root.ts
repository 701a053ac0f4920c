import { Component, InjectionToken, inject, signal, type Type } from '@angular/core';
import { onToggle } from '../forms/page.ts';
import { Shell } from './shell.ts';

export const FIELDS = new InjectionToken<Type<unknown>>('fields');

@Component({
  selector: 'kit-root',
  imports: [Shell],
  template: `
    @if (shown()) {
      <kit-shell [fields]="fields" />
    }
  `,
})
export class Root {
  readonly fields = inject(FIELDS);
  readonly shown = signal(true);

  constructor() {
    onToggle((shown) => this.shown.set(shown));
  }
}
