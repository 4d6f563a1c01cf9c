import { encodeQR } from "qr";

/** A quarter of the code may be soiled or torn. */
const ecc = "quartile";
/** Modules of white around the code. Source: ISO/IEC 18004:2024 §6.3.8. */
export const QUIET_ZONE = 4;

/** An SVG that says what it is to who cannot see it; `sizePx` is for programs that ask for one. */
export function toQrSvg(url: string, name: string): string {
  const modules = toQrModules(url);
  const size = modules.length + 2 * QUIET_ZONE;
  const runs = modules.flatMap((row, y) =>
    toRuns(row).map(([x, n]) => `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${n}v1h-${n}z`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 8}" height="${size * 8}" viewBox="0 0 ${size} ${size}" role="img" aria-labelledby="name" shape-rendering="crispEdges">
<title id="name">${name.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</title>
<rect width="${size}" height="${size}" fill="#fff"/>
<path d="${runs.join("")}" fill="#000"/>
</svg>
`;
}

/** True where a module is dark, row by row, without the white around it. */
export function toQrModules(url: string): boolean[][] {
  // The library draws at least one module of white; the quiet zone is ours.
  return encodeQR(url, "raw", { ecc, border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
}

/** Stretches of dark modules in a row: where each starts and how long it is. */
export function toRuns(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
