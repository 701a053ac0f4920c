// Variant `watch-events`: records in window.__seen what a hostile page could notice of Repère.
// A classic script, first in the document, so that nobody acts before it watches.
(() => {
  const asked = new URLSearchParams(location.search).get('variant') ?? '';
  if (!asked.split(',').includes('watch-events')) return;

  const seen = {
    added: [],
    removed: [],
    attributes: [],
    texts: [],
    shadowRoots: [],
    attachShadow: [],
    messages: [],
    dispatched: [],
    untrusted: [],
    resources: [],
    violations: [],
    errors: [],
  };
  const name = (node) => node?.nodeName?.toLowerCase() + (node?.id ? `#${node.id}` : '');
  const elements = (nodes) => [...nodes].filter((node) => node instanceof Element);

  let depth = 0; // above 0 while the page's own code runs
  const observer = new MutationObserver(note);
  observer.observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });

  function note(records) {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'attributes') seen.attributes.push(`${name(target)} ${attributeName}`);
      // Blank text is the parser's own, between two elements.
      const blank = type !== 'characterData' || target.data.trim() === '';
      if (!blank) seen.texts.push(name(target.parentNode));
      // What the parser brought is marked in index.html.
      const strangers = elements(addedNodes).filter((node) => !node.hasAttribute('data-page'));
      seen.added.push(...strangers.map(name));
      seen.removed.push(...elements(removedNodes).map(name));
    }
  }

  // Runs the page's own code: whatever it changes in the document is not Repère's doing.
  window.__own = (act) => {
    if (depth === 0) note(observer.takeRecords());
    depth += 1;
    try {
      return act();
    } finally {
      depth -= 1;
      if (depth === 0) observer.takeRecords();
    }
  };

  const known = new WeakSet();
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    known.add(event);
    if (depth === 0) seen.dispatched.push(event.type);
    return dispatchEvent.call(this, event);
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    seen.attachShadow.push(name(this));
    return attachShadow.call(this, init);
  };

  // An event dispatched from another world never passes the function above, but is heard here.
  const types = 'input change click focus blur keydown keyup submit pointerdown mousedown';
  for (const type of types.split(' ')) {
    const hear = (event) => {
      if (!event.isTrusted && !known.has(event)) seen.untrusted.push(type);
    };
    window.addEventListener(type, hear, true);
  }
  const hear = (type, list, tell) =>
    window.addEventListener(type, (event) => list.push(tell(event)), true);
  hear('message', seen.messages, (event) => JSON.stringify(event.data) ?? 'undefined');
  hear('error', seen.errors, (event) => event.message ?? `load ${name(event.target)}`);
  hear('unhandledrejection', seen.errors, (event) => String(event.reason));
  hear('securitypolicyviolation', seen.violations, (event) => event.violatedDirective);

  // Reading it looks again first, so that nothing is missed between two tasks.
  Object.defineProperty(window, '__seen', {
    get: () => {
      note(observer.takeRecords());
      const open = [...document.querySelectorAll('*')].filter((node) => node.shadowRoot);
      seen.shadowRoots = open.map(name);
      const loads = performance.getEntriesByType('resource').map((entry) => entry.name);
      seen.resources = loads.filter((url) => !url.startsWith(location.origin));
      return seen;
    },
  });
})();
