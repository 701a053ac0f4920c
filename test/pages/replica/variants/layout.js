/** Variants of look and layout; most are only a class of <html>, see variants.css. */
export const layoutVariants = {
  // A page that repaints everything and hides whatever it does not know.
  shout: {},
  // The same by other means than `display`: off the screen, no size, no opacity, clipped.
  'shout-more': {},
  'flex-row': { options: { row: true } },
  'flex-form': { options: { groups: false } },
  grid: {},
  'scroll-box': {},
  'fixed-height': {},
  'label-wrap': { options: { wrapLabels: true } },
  'no-form': { options: { formTag: 'div' } },
  dark: {},
  rtl: {
    start: () => {
      document.documentElement.dir = 'rtl';
      document.documentElement.lang = 'ar';
    },
  },
};
