type Child = Node | string;

/**
 * Makes an element of an extension page; text is always text, never markup.
 *
 * @param tag its tag name
 * @param attributes its attributes; an empty object for none
 * @param children nodes and texts, in order
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
