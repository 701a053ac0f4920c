import { Component } from '@angular/core';
import ReactiveFields from '../fields/angular-reactive.ts';
import { Shell } from '../shell.ts';

@Component({ imports: [Shell], template: '<kit-shell [fields]="fields" />' })
export default class Login {
  readonly fields = ReactiveFields;
}
