import type { Engine } from "./engines/engine.ts";

/** A thing that a person can hit, in CSS pixels. */
export interface Target {
  what: string;
  width: number;
  height: number;
}

/**
 * Every target of the widget that shows: links, buttons, fields, and labels. A radio or checkbox
 * is as large as the label around it, which chooses it too.
 */
export function measureTargets(engine: Engine): Promise<Target[]> {
  return engine.evaluate(() => {
    const root = document.querySelector("respons-feedback")?.shadowRoot;
    const interactive = "a, button, input, textarea, select, summary, label, [tabindex='0']";
    const found = [...(root?.querySelectorAll<HTMLElement>(interactive) ?? [])];
    return found
      .map((element) => {
        const area =
          element instanceof HTMLInputElement && /radio|checkbox/.test(element.type)
            ? (element.closest("label") ?? element)
            : element;
        // A link that wraps is as high as its lowest line: each line is hit by itself.
        const boxes = [...area.getClientRects()];
        const smallest = (side: "width" | "height") => Math.min(...boxes.map((box) => box[side]));
        const { localName, textContent } = element;
        const name = element.getAttribute("name") ?? textContent.trim().slice(0, 30);
        return {
          what: `${localName} ${name}`,
          width: boxes.length > 1 ? Math.max(...boxes.map((box) => box.width)) : smallest("width"),
          height: smallest("height"),
        };
      })
      .filter(({ width, height }) => Number.isFinite(width) && width > 0 && height > 0);
  });
}

/**
 * What does not fit the page: content wider than the view, boxes that reach out of it, text that
 * its box cuts. Empty when all fits. What is hidden from sight on purpose does not count.
 */
export function findOverflow(engine: Engine): Promise<string[]> {
  return engine.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`the page is ${scrollWidth} wide in ${innerWidth}`);
    const root = document.querySelector("respons-feedback")?.shadowRoot;
    for (const element of root?.querySelectorAll<HTMLElement>("section *") ?? []) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || element.closest(".unseen")) continue;
      const style = getComputedStyle(element);
      if (style.clipPath !== "none") continue;
      const what = `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 30)}`;
      if (left < -0.5 || right > innerWidth + 0.5) {
        faults.push(`${what}: ${Math.round(left)}–${Math.round(right)} in ${innerWidth}`);
      }
      const isBox = style.display !== "inline" && !(element instanceof SVGElement);
      // Rounding leaves a pixel.
      if (isBox && element.scrollWidth > element.clientWidth + 1) {
        faults.push(`${what}: ${element.scrollWidth} wide in a box of ${element.clientWidth}`);
      }
      const isCut = /hidden|clip/.test(style.overflowY);
      if (isBox && isCut && element.scrollHeight > element.clientHeight + 1) {
        faults.push(`${what}: ${element.scrollHeight} high in a box of ${element.clientHeight}`);
      }
    }
    return faults;
  });
}
