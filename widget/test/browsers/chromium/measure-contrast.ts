import type { Page } from "puppeteer-core";

/** Keeps the border of a box out of the picture, in CSS pixels. */
const inset = 5;

/**
 * Contrast between the lightest and the darkest pixel inside of what `selector` finds in the widget,
 * from 1 to 21: computed styles do not tell what forced colours paint.
 * Source: WCAG 2.2, contrast ratio and relative luminance.
 */
export async function measureContrast(page: Page, selector: string): Promise<number> {
  const clip = await page.evaluate(
    (wanted, inset) => {
      const found = document.querySelector("respons-feedback")?.shadowRoot?.querySelector(wanted);
      if (!found) throw new Error(`nothing is ${wanted}`);
      const { left, top, width, height } = found.getBoundingClientRect();
      return {
        x: left + scrollX + inset,
        y: top + scrollY + inset,
        width: width - 2 * inset,
        height: height - 2 * inset,
      };
    },
    selector,
    inset,
  );
  const picture = await page.screenshot({ clip, encoding: "base64" });
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const linear = (value: number) =>
      value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    const luminances: number[] = [];
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      luminances.push(0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue));
    }
    const darkest = luminances.reduce((least, each) => Math.min(least, each), 1);
    const lightest = luminances.reduce((most, each) => Math.max(most, each), 0);
    return (lightest + 0.05) / (darkest + 0.05);
  }, picture);
}
