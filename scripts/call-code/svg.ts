import qrcode from 'qrcode-generator';
import { CAF_PHONE } from '../../src/shared/facts/contacts.ts';

/** What readers need around a code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * Draws the QR code of the call to the Caf, as an SVG: black on white with its own quiet zone, whatever is around it.
 * A telephone that reads it offers to call. A quarter of it may be soiled or creased (level Q), which costs no module:
 * the link is short.
 */
export function callCodeSvg(): string {
  const code = qrcode(0, 'Q');
  code.addData(CAF_PHONE.href);
  code.make();
  const count = code.getModuleCount();
  const rows = [...Array(count).keys()];
  const dark = rows.flatMap((row) =>
    rows.filter((column) => code.isDark(row, column)).map((column) => `M${column} ${row}h1v1h-1z`),
  );
  const size = count + 2 * QUIET_ZONE;
  const start = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}" shape-rendering="crispEdges">`;
  const ground = `<path fill="#fff" d="M${-QUIET_ZONE} ${-QUIET_ZONE}h${size}v${size}h${-size}z"/>`;
  return `${start}\n  ${ground}\n  <path d="${dark.join('')}"/>\n</svg>\n`;
}
