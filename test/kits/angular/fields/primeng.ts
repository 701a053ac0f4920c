import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Button } from 'primeng/button';
import { InputText } from 'primeng/inputtext';
import { Message } from 'primeng/message';
import { Password } from 'primeng/password';
import { Fields } from './fields.ts';

@Component({
  selector: 'kit-fields',
  imports: [ReactiveFormsModule, Button, InputText, Message, Password],
  template: `
    <div>
      <label [for]="variant.number">{{ words.number }}</label>
      <input pInputText [id]="variant.number" [formControl]="number" [fluid]="true" />
      @if (wrong) {
        <p-message severity="error" size="small" variant="simple">{{ words.error }}</p-message>
      }
    </div>
    <div>
      <label [for]="variant.password">{{ words.password }}</label>
      <p-password [inputId]="variant.password" [formControl]="password" [toggleMask]="true" [feedback]="false" [fluid]="true" />
    </div>
    <p-button type="submit" [label]="words.submit" />
  `,
})
export default class PrimeFields extends Fields {}
