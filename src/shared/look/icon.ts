/** Repère's icon: filled paths on a grid of 128 × 128, the lowest first. */
export const ICON = [
  {
    fill: '#14573d',
    d: 'M28 0h72a28 28 0 0 1 28 28v72a28 28 0 0 1-28 28H28A28 28 0 0 1 0 100V28A28 28 0 0 1 28 0z',
  },
  {
    fill: '#fffdf6',
    d: 'M24 16h80a8 8 0 0 1 8 8v16a8 8 0 0 1-8 8H24a8 8 0 0 1-8-8V24a8 8 0 0 1 8-8z',
  },
  {
    fill: '#f0a32f',
    d: 'M24 80h16l24-24 24 24h16a8 8 0 0 1 8 8v16a8 8 0 0 1-8 8H24a8 8 0 0 1-8-8V88a8 8 0 0 1 8-8z',
  },
] as const;
