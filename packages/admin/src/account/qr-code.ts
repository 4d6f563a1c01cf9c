import { svg, type TemplateResult } from "lit";
import encodeQr from "qr";

/** Light modules around the code, which readers need. Source: ISO/IEC 18004. */
const QUIET_ZONE = 4;

/** The text as a QR code, dark on light in every theme; `label` is what is heard instead. */
export function renderQrCode(text: string, label: string): TemplateResult {
  const modules = encodeQr(text, "raw", { ecc: "medium", border: QUIET_ZONE });
  const path = modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  const size = modules.length;
  return svg`<svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}">
    <rect width=${size} height=${size} fill="#fff"></rect>
    <path d=${path} fill="#000" shape-rendering="crispEdges"></path>
  </svg>`;
}
