import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzFormModule } from 'ng-zorro-antd/form';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Fields } from './fields.ts';

@Component({
  selector: 'kit-fields',
  imports: [ReactiveFormsModule, NzButtonModule, NzFormModule, NzInputModule],
  template: `
    <div nz-form nzLayout="vertical" [formGroup]="group">
      <nz-form-item>
        <nz-form-label [nzFor]="variant.number">{{ words.number }}</nz-form-label>
        <nz-form-control [nzErrorTip]="words.error">
          <input nz-input [id]="variant.number" formControlName="number" />
        </nz-form-control>
      </nz-form-item>
      <nz-form-item>
        <nz-form-label [nzFor]="variant.password">{{ words.password }}</nz-form-label>
        <nz-form-control>
          <nz-input-wrapper>
            <input nz-input [id]="variant.password" [type]="shown() ? 'text' : 'password'" formControlName="password" />
            <button nzInputSuffix type="button" [attr.aria-label]="words.reveal" (click)="reveal()">◉</button>
          </nz-input-wrapper>
        </nz-form-control>
      </nz-form-item>
      <button nz-button nzType="primary" type="submit">{{ words.submit }}</button>
    </div>
  `,
})
export default class ZorroFields extends Fields {}
