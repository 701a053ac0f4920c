// Functions that run inside the page: each must stand alone, using nothing from any module.

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

export function isRendered(root: ShadowRoot): boolean {
  const { width, height } = root.host.getBoundingClientRect();
  const seen = root.host.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return seen && width > 0 && height > 0;
}

export function has(root: ShadowRoot, id: string): boolean {
  return root.getElementById(id) !== null;
}

export function text(root: ShadowRoot, id: string): string {
  const element = root.getElementById(id);
  if (element === null) throw new Error(`There is no #${id} in the notice`);
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function box(root: ShadowRoot, id: string | null): Box {
  const element = id === null ? root.host : root.getElementById(id);
  if (element === null) throw new Error(`There is no #${id} in the notice`);
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

export function computed(root: ShadowRoot, id: string | null, property: string): string {
  const element = id === null ? root.host : root.getElementById(id);
  if (element === null) throw new Error(`There is no #${id} in the notice`);
  return getComputedStyle(element).getPropertyValue(property);
}

export function activeId(root: ShadowRoot): string | null {
  return root.activeElement?.id ?? null;
}

/** Scrolls the element into view; its centre, or null where a click would hit something else. */
export function clickablePoint(root: ShadowRoot, id: string): Point | null {
  const element = root.getElementById(id);
  if (element === null) throw new Error(`There is no #${id} in the notice`);
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const centre = { x: x + width / 2, y: y + height / 2 };
  return element.contains(root.elementFromPoint(centre.x, centre.y)) ? centre : null;
}
