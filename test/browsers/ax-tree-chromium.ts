import type { Page } from 'puppeteer-core';
import type { AxNode } from './ax-tree.ts';
import { cdp } from './protocols.ts';

export async function axTreeInChromium(page: Page): Promise<AxNode[]> {
  const { nodes } = await (await cdp(page)).send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (id: string): AxNode[] => {
    const node = byId.get(id);
    if (node === undefined) return [];
    const below = (node.childIds ?? []).flatMap(walk);
    if (node.ignored) return below;
    const properties = (node.properties ?? []).map(({ name, value }) => [name, value.value]);
    return [
      {
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        properties: Object.fromEntries(properties),
      },
      ...below,
    ];
  };
  return nodes[0] ? walk(nodes[0].nodeId) : [];
}
