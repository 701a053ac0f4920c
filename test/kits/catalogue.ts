/** A kit, and what the runner cannot see from the words of its form. */
export interface Kit {
  name: string;
  /** Which build makes its pages: Vite from `forms/`, or the Angular workspace. */
  made: 'vite' | 'angular';
  /** The kit’s own button that shows the password: a selector, looked up in open roots too. */
  eye?: string;
  /** Rendered beforehand: somebody types before its scripts have come. */
  early?: true;
}

/** Every kit that is tried, the cheapest to build first. */
export const kits: readonly Kit[] = [
  { name: 'bootstrap', made: 'vite' },
  { name: 'imask', made: 'vite' },
  { name: 'dsfr', made: 'vite', eye: '[for=reveal]' },
  { name: 'shoelace', made: 'vite', eye: '[part=password-toggle-button]' },
  { name: 'web-awesome', made: 'vite', eye: '[part=password-toggle-button]' },
  { name: 'ionic', made: 'vite', eye: 'ion-input-password-toggle' },
  { name: 'carbon', made: 'vite', eye: '[class*=visibility__toggle]' },
  { name: 'spectrum', made: 'vite' },
  { name: 'mui', made: 'vite' },
  { name: 'react-dsfr', made: 'vite', eye: '.fr-password__checkbox label' },
  { name: 'vue-dsfr', made: 'vite' },
  { name: 'vuetify', made: 'vite' },
  { name: 'angular-reactive', made: 'angular' },
  { name: 'angular-signal-forms', made: 'angular' },
  { name: 'angular-router', made: 'angular' },
  { name: 'angular-material', made: 'angular' },
  { name: 'primeng', made: 'angular', eye: 'p-password svg' },
  { name: 'ng-zorro', made: 'angular' },
  { name: 'ngx-mask', made: 'angular' },
  { name: 'ionic-angular', made: 'angular', eye: 'ion-input-password-toggle' },
  { name: 'angular-ssr', made: 'angular', early: true },
];

/** The address of a kit’s page, below the login page’s own folder. */
export function addressOf({ name, made, early }: Kit, variant: string): string {
  if (early) return `kits/${name}/${variant}/#/login`;
  const page = made === 'vite' ? `kits/${name}/?` : `kits/angular/?kit=${name}&`;
  return `${page}variant=${variant}#/login`;
}
