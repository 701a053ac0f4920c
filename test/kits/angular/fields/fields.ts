import { Directive, inject, signal } from '@angular/core';
import { type AbstractControl, FormControl, FormGroup } from '@angular/forms';
import { isWhole } from '../../forms/is-whole.ts';
import { words } from '../../variants.ts';
import { VARIANT } from '../variant.ts';

/** What the fields of each kit that uses reactive forms have in common. */
@Directive()
export abstract class Fields {
  readonly variant = inject(VARIANT);
  readonly words = words;
  readonly number = new FormControl('', {
    nonNullable: true,
    validators: ({ value }: AbstractControl<string>) =>
      isWhole(value ?? '') ? null : { short: true },
  });
  readonly password = new FormControl('', { nonNullable: true });
  readonly group = new FormGroup({ number: this.number, password: this.password });
  /** Whether the password can be read. */
  readonly shown = signal(false);

  get wrong(): boolean {
    return this.number.touched && this.number.invalid;
  }
  reveal(): void {
    this.shown.update((shown) => !shown);
  }
}
