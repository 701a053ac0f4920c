import type { AxNode } from './ax-tree.ts';
import { inFirefox } from './firefox-chrome.ts';
import { SELECTED } from './firefox-window.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Firefox's own names of roles, where they are others than ARIA's. */
const ROLES: Record<string, string> = { pushbutton: 'button', statusbar: 'status' };

/** Of the page in front. Firefox builds the tree when it is first asked for: some time later it is there. */
export async function axTreeInFirefox(session: Session): Promise<AxNode[]> {
  const nodes = await until('the accessibility tree', async () => {
    const all = await inFirefox<AxNode[]>(session, LOOK);
    return all.length > 2 && all;
  });
  return nodes.map((node) => ({ ...node, role: ROLES[node.role] ?? node.role }));
}

const LOOK = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const live = (node) => {
    try { return { live: node.attributes.getStringProperty('live') }; } catch { return {}; }
  };
  const walk = (node) => [
    { role: service.getStringRole(node.role), name: node.name ?? '', properties: live(node) },
    ...Array.from({ length: node.childCount }, (_, at) => walk(node.getChildAt(at))).flat(),
  ];
  const top = service.getAccessibleFor(${SELECTED});
  return top ? walk(top) : [];`;
