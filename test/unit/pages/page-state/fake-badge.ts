/** The badge of the toolbar's button as far as Repère uses it: a tab's colour goes with the tab's document. */
export function fakeBadge() {
  const colours = new Map<number, number[]>();
  let refuses = false;
  return {
    api: {
      async setBadgeBackgroundColor({ tabId, color }: { tabId: number; color: number[] }) {
        if (refuses) throw new Error('No tab');
        colours.set(tabId, color);
      },
      async getBadgeBackgroundColor({ tabId }: { tabId: number }) {
        return colours.get(tabId) ?? [217, 0, 0, 255];
      },
    },
    /** The document in a tab is another. */
    loadAnew: (tabId: number) => void colours.delete(tabId),
    /** From now on it takes no colour. */
    refuse() {
      refuses = true;
    },
  };
}
