import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { IonButton, IonInput, IonInputPasswordToggle, IonItem, IonList } from '@ionic/angular';
import { Fields } from './fields.ts';

@Component({
  selector: 'kit-fields',
  imports: [ReactiveFormsModule, IonButton, IonInput, IonInputPasswordToggle, IonItem, IonList],
  template: `
    <ion-list>
      <ion-item>
        <ion-input
          [id]="variant.number"
          [label]="words.number"
          labelPlacement="stacked"
          [errorText]="words.error"
          [formControl]="number"
        />
      </ion-item>
      <ion-item>
        <ion-input
          [id]="variant.password"
          type="password"
          [label]="words.password"
          labelPlacement="stacked"
          [formControl]="password"
        >
          <ion-input-password-toggle slot="end" />
        </ion-input>
      </ion-item>
    </ion-list>
    <ion-button type="submit">{{ words.submit }}</ion-button>
  `,
})
export default class IonicFields extends Fields {}
