import { fieldVariants } from './variants/field.js';
import { headerVariants } from './variants/headers.js';
import { layoutVariants } from './variants/layout.js';
import { rebuildVariants } from './variants/rebuild.js';
import { stepVariants } from './variants/steps.js';
import { valueVariants } from './variants/values.js';

/*
 * A variant is one entry in one of these files. All its parts are optional:
 *   headers  response headers of the page (server)
 *   options  changes to login-options.js
 *   start(page)          once, before anything is shown
 *   replace(root, page)  shows something else than the asked route
 *   field(nir, page)     each time an identifier field was built, before it is shown
 *   form(parts, page)    each time a form was built, before it is shown
 *   shown(parts, page)   each time the login route has shown its form
 * Its name is also a class of <html> (`v-name`), for variants.css and shout.css.
 */
export const variants = {
  ...fieldVariants,
  ...headerVariants,
  ...layoutVariants,
  ...rebuildVariants,
  ...stepVariants,
  ...valueVariants,
};
