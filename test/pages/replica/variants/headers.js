const policy = 'Content-Security-Policy';

/** Variants that are (nearly) nothing but response headers. */
export const headerVariants = {
  // The real policy is unknown: the strictest under which the page still works.
  csp: {
    headers: {
      [policy]:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
        "frame-src 'self'; form-action 'none'; base-uri 'none'",
    },
  },
  'trusted-types': {
    headers: { [policy]: "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  // watch-events.js looks at the query itself, since it must run before everything else.
  'watch-events': {},
};
