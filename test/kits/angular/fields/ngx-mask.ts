import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { NgxMaskDirective, provideNgxMask } from 'ngx-mask';
import { Fields } from './fields.ts';

@Component({
  selector: 'kit-fields',
  imports: [ReactiveFormsModule, NgxMaskDirective],
  providers: [provideNgxMask()],
  template: `
    <p>
      <label [for]="variant.number">{{ words.number }}</label><br />
      <input [id]="variant.number" mask="0 00 00 00 000 000" [showMaskTyped]="true" [formControl]="number" />
      @if (wrong) {
        <span role="alert"><br />{{ words.error }}</span>
      }
    </p>
    <p>
      <label [for]="variant.password">{{ words.password }}</label><br />
      <input [id]="variant.password" [type]="shown() ? 'text' : 'password'" [formControl]="password" />
      <button type="button" [attr.aria-label]="words.reveal" (click)="reveal()">◉</button>
    </p>
    <p><button type="submit">{{ words.submit }}</button></p>
  `,
})
export default class MaskFields extends Fields {}
