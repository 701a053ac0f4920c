import type { EnvironmentProviders, Provider, Type } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withHashLocation } from '@angular/router';
import { variant } from '../forms/page.ts';
import { FIELDS, Root } from './root.ts';
import { RoutedRoot, routes } from './routed-root.ts';
import { VARIANT } from './variant.ts';

type Providers = (Provider | EnvironmentProviders)[];

interface Kit {
  fields(): Promise<{ default: Type<unknown> }>;
  providers?(): Promise<Providers>;
  /** A style sheet of its own, which must not reach the other kits. */
  styled?: true;
}

const KITS: Record<string, Kit> = {
  'angular-reactive': { fields: () => import('./fields/angular-reactive.ts') },
  'angular-signal-forms': { fields: () => import('./fields/angular-signal-forms.ts') },
  'angular-material': { fields: () => import('./fields/angular-material.ts'), styled: true },
  primeng: {
    fields: () => import('./fields/primeng.ts'),
    providers: async () => {
      const { providePrimeNG } = await import('primeng/config');
      const { default: preset } = await import('@primeuix/themes/aura');
      return [providePrimeNG({ theme: { preset } })];
    },
  },
  'ng-zorro': { fields: () => import('./fields/ng-zorro.ts'), styled: true },
  'ngx-mask': { fields: () => import('./fields/ngx-mask.ts') },
  'ionic-angular': {
    fields: () => import('./fields/ionic-angular.ts'),
    providers: async () => {
      const { provideIonicAngular } = await import('@ionic/angular');
      // The kit’s own style forbids a page to scroll: an app scrolls in its `ion-content`.
      document.body.style.cssText = 'position: static; overflow: auto; max-height: none';
      return [provideIonicAngular({ mode: 'md' })];
    },
    styled: true,
  },
};

const name = new URLSearchParams(location.search).get('kit') ?? '';
const provideVariant = { provide: VARIANT, useValue: variant };

if (name === 'angular-router') {
  const providers = [provideVariant, provideRouter(routes, withHashLocation())];
  await bootstrapApplication(RoutedRoot, { providers });
} else {
  const kit = KITS[name];
  if (kit === undefined) throw new Error(`No such kit: ${name}`);
  if (kit.styled) await addStyles(`${name}.css`);
  const { default: useValue } = await kit.fields();
  const providers = (await kit.providers?.()) ?? [];
  await bootstrapApplication(Root, {
    providers: [provideVariant, { provide: FIELDS, useValue }, ...providers],
  });
}

function addStyles(href: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  return new Promise((resolve) => {
    link.onload = resolve;
  });
}
