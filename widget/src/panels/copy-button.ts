import type { WidgetTexts } from "@respons/texts/widget";
import { html } from "lit/html.js";

/** Copies `text`, and says so beside the button. */
export function renderCopyButton(text: string, label: string, texts: WidgetTexts) {
  const copy = async ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLElement;
    const isCopied = (await copyBySystem(text)) || copyBySelection(text, button);
    const status = button.nextElementSibling;
    if (status && isCopied) status.textContent = texts.copied;
  };
  return html`<button type="button" class="plain" @click=${copy}>${label}</button
    ><span role="status" class="quiet"></span>`;
}

/** False where the browser or the page's policy has no clipboard, as on pages without TLS. */
async function copyBySystem(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyBySelection(text: string, button: HTMLElement): boolean {
  const field = Document.prototype.createElement.call(document, "textarea") as HTMLTextAreaElement;
  field.className = "unseen";
  field.value = text;
  button.after(field);
  field.select();
  const isCopied = Document.prototype.execCommand.call(document, "copy");
  field.remove();
  button.focus();
  return isCopied;
}
