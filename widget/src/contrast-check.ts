import { type Colour, contrastRatio, layOver } from "./contrast-ratio.ts";
import { buildSample } from "./contrast-sample.ts";

/** Two colours that are too close to each other. */
export interface ContrastFault {
  /** The custom property that sets the colour in front. */
  property: string;
  /** What is drawn in it, in English. */
  what: string;
  /** Cut, never rounded up, to hundredths. */
  ratio: number;
  needed: number;
}

/**
 * The worst pair of each custom property of those that are too hard to see in the colours now used,
 * whatever set them; empty when all can be seen, and while no form shows. Text needs 4.5, borders
 * and the ring of focus 3. Source: WCAG 2.2, 1.4.3, 1.4.11 and 2.4.7.
 */
export function findContrastFaults(element: Element): ContrastFault[] {
  const card = element.shadowRoot?.querySelector(".card");
  if (!card) return [];
  const { sample, pairs } = buildSample(card);
  card.after(sample);
  const worst = new Map<string, ContrastFault>();
  for (const { drawn, style, behind = drawn, property, what, needed } of pairs) {
    const under = backgroundOf(behind, sample);
    if (!under) continue;
    const over = layOver(toColour(getComputedStyle(drawn)[style], sample), under);
    const ratio = Math.floor(contrastRatio(over, under) * 100) / 100;
    const known = worst.get(property);
    if (ratio < needed && !(known && known.ratio / known.needed <= ratio / needed)) {
      worst.set(property, { property, what, ratio, needed });
    }
  }
  sample.remove();
  return [...worst.values()];
}

/** What lies behind the words of an element; undefined over an image, which is not measured. */
function backgroundOf(element: Element, sample: Element): Colour | undefined {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage !== "none") return undefined;
  const own = toColour(backgroundColor, sample);
  if (own[3] >= 1) return own;
  const root = element.getRootNode();
  const parent =
    element.assignedSlot ??
    element.parentElement ??
    (root instanceof ShadowRoot ? root.host : undefined);
  const below = parent ? backgroundOf(parent, sample) : toColour("Canvas", sample);
  return below && layOver(own, below);
}

/** Any CSS colour as red, green, blue and opacity: the browser itself turns it into sRGB. */
function toColour(colour: string, sample: Element): Colour {
  const probe = Document.prototype.createElement.call(document, "span");
  probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
  sample.append(probe);
  const numbers = getComputedStyle(probe).color.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? [];
  probe.remove();
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map(Number);
  return [red, green, blue, alpha];
}

const watched = new WeakSet<Element>();

/** Writes one line to the console for each fault, now and whenever the system's scheme changes. */
export function warnOfContrast(element: Element): void {
  const warn = () => {
    // Then the person's own colours are drawn, whatever the page sets.
    if (matchMedia("(forced-colors: active)").matches) return;
    for (const { property, what, ratio, needed } of findContrastFaults(element)) {
      console.warn(
        `Respons: ${property} is hard to see in ${what}: ${ratio}:1, where WCAG 2.2 asks for ${needed}:1`,
      );
    }
  };
  warn();
  if (watched.has(element)) return;
  watched.add(element);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", warn);
}
