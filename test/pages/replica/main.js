import { on } from './element.js';
import { loginOptions } from './login-options.js';
import { own } from './own.js';
import { variants } from './registry.js';
import { showCreation } from './routes/creation.js';
import { showHelp } from './routes/help.js';
import { showLogin } from './routes/login.js';
import { showMfa } from './routes/mfa.js';
import { variantNames } from './variant-names.js';

// Angular hash routes: `#/login` BOT, LAM, PRE (high); `#/aideConnexion` public links (high).
// Creation and two-step routes are unknown: these two names are our own invention.
const routes = {
  '/login': showLogin,
  '/aideConnexion': showHelp,
  '/creationEssai': showCreation,
  '/mfaEssai': showMfa,
};

const names = variantNames(location.search);
const active = names.map((name) => variants[name]);
const root = document.querySelector('app-root');
const page = {
  root,
  options: Object.assign({}, loginOptions, ...active.map((variant) => variant.options)),
  current: undefined,
  /** Calls one hook of every active variant. */
  call: (hook, ...args) => {
    for (const variant of active) variant[hook]?.(...args, page);
  },
  go,
};

function go(route) {
  if (page.options.pushState) {
    history.pushState(null, '', `#${route}`);
    render();
  } else {
    location.hash = route;
  }
}

function render() {
  const path = location.hash.slice(1).split('?')[0];
  page.current = undefined;
  const replacing = active.find((variant) => variant.replace !== undefined);
  if (replacing !== undefined) replacing.replace(root, page);
  else if (Object.hasOwn(routes, path)) routes[path](root, page);
  else location.replace('#/login');
}

own(() => {
  document.documentElement.classList.add(...names.map((name) => `v-${name}`));
  page.call('start');
  render();
});
on(window, 'hashchange', render);
