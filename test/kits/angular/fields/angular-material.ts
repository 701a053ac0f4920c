import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Fields } from './fields.ts';

@Component({
  selector: 'kit-fields',
  imports: [ReactiveFormsModule, MatButtonModule, MatFormFieldModule, MatInputModule],
  styles: 'mat-form-field { width: 100%; }',
  template: `
    <mat-form-field appearance="outline">
      <mat-label>{{ words.number }}</mat-label>
      <input matInput [id]="variant.number" [formControl]="number" />
      <mat-error>{{ words.error }}</mat-error>
    </mat-form-field>
    <mat-form-field appearance="outline">
      <mat-label>{{ words.password }}</mat-label>
      <input matInput [id]="variant.password" [type]="shown() ? 'text' : 'password'" [formControl]="password" />
      <button matIconButton matSuffix type="button" [attr.aria-label]="words.reveal" (click)="reveal()">◉</button>
    </mat-form-field>
    <button matButton="filled" type="submit">{{ words.submit }}</button>
  `,
})
export default class MaterialFields extends Fields {}
