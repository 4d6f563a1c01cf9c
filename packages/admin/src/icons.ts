import { registerIconLibrary } from "@awesome.me/webawesome/dist/components/icon/library.js";
import sprite from "./icons.svg?url";

/**
 * Points Web Awesome's icon libraries at our own sprite: `default` would ask a foreign host and
 * `system` fetches data: addresses, which the collector's policy refuses.
 */
export function registerIcons(): void {
  for (const library of ["default", "system"]) {
    registerIconLibrary(library, {
      resolver: (name) => `${sprite}#${name}`,
      spriteSheet: true,
      // Without a measure of its own an svg that only uses a symbol is 300 px wide.
      mutator: (svg) => {
        svg.setAttribute("width", "1em");
        svg.setAttribute("height", "1em");
      },
    });
  }
}
