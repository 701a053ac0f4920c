import { InjectionToken } from '@angular/core';
import type { Variant } from '../variants.ts';

/** How the form is written down. */
export const VARIANT = new InjectionToken<Variant>('variant');
