import type { WidgetTexts } from "@respons/texts/widget";

/** Prints the lines alone, from an empty frame beside `button`: the page around stays out of it. */
export function printReceipt(button: Element, lines: readonly string[], texts: WidgetTexts): void {
  const frame = Document.prototype.createElement.call(document, "iframe") as HTMLIFrameElement;
  frame.className = "unseen";
  frame.title = texts.print;
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  button.after(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow;
  // Where the page's policy forbids frames, the page itself is printed, receipt and all.
  if (!page || !view) {
    frame.remove();
    return print();
  }
  page.documentElement.lang = texts.tag;
  page.title = texts.receipt;
  for (const line of lines) {
    const paragraph = page.createElement("p");
    paragraph.dir = "auto";
    paragraph.textContent = line;
    page.body.append(paragraph);
  }
  view.addEventListener("afterprint", () => frame.remove());
  setTimeout(() => view.print());
}
