import { Component, inject, signal } from '@angular/core';
import { FormField, form, validate } from '@angular/forms/signals';
import { isWhole } from '../../forms/is-whole.ts';
import { words } from '../../variants.ts';
import { VARIANT } from '../variant.ts';

// The eye puts another field in the place of the password; the error stands bare beside its field.
@Component({
  selector: 'kit-fields',
  imports: [FormField],
  template: `
    <label [for]="variant.number">{{ words.number }}</label>
    <input [id]="variant.number" [formField]="login.number" style="display: block" />
    @if (login.number().touched() && login.number().invalid()) {
      <small style="display: block">{{ words.error }}</small>
    }
    <label [for]="variant.password">{{ words.password }}</label>
    @if (shown()) {
      <input [id]="variant.password" type="text" [formField]="login.password" />
    } @else {
      <input [id]="variant.password" type="password" [formField]="login.password" />
    }
    <button type="button" [attr.aria-label]="words.reveal" (click)="shown.set(!shown())">◉</button>
    <p><button type="submit">{{ words.submit }}</button></p>
  `,
})
export default class SignalFields {
  readonly variant = inject(VARIANT);
  readonly words = words;
  readonly shown = signal(false);
  readonly login = form(signal({ number: '', password: '' }), (path) => {
    validate(path.number, ({ value }) => (isWhole(value()) ? undefined : { kind: 'short' }));
  });
}
