import { NgComponentOutlet } from '@angular/common';
import { Component, inject, input, type Type } from '@angular/core';
import { VARIANT } from './variant.ts';

/** The form around a kit’s fields. */
@Component({
  selector: 'kit-shell',
  imports: [NgComponentOutlet],
  template: `
    @if (variant.form) {
      <form novalidate (submit)="$event.preventDefault()">
        <h1>Connexion</h1>
        <ng-container *ngComponentOutlet="fields()" />
      </form>
    } @else {
      <h1>Connexion</h1>
      <ng-container *ngComponentOutlet="fields()" />
    }
  `,
})
export class Shell {
  readonly variant = inject(VARIANT);
  readonly fields = input.required<Type<unknown>>();
}
