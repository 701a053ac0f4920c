import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Fields } from './fields.ts';

@Component({
  selector: 'kit-fields',
  imports: [ReactiveFormsModule],
  template: `
    <div [formGroup]="group">
      <div>
        <label [for]="variant.number">{{ words.number }}</label>
        <input [id]="variant.number" formControlName="number" />
        @if (wrong) {
          <div role="alert">{{ words.error }}</div>
        }
      </div>
      <div>
        <label [for]="variant.password">{{ words.password }}</label>
        <input [id]="variant.password" [type]="shown() ? 'text' : 'password'" formControlName="password" />
        <button type="button" [attr.aria-label]="words.reveal" (click)="reveal()">◉</button>
      </div>
      <button type="submit">{{ words.submit }}</button>
    </div>
  `,
})
export default class ReactiveFields extends Fields {}
