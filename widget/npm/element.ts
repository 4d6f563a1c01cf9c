import type {
  ResponsFeedbackConstructor,
  ResponsFeedbackElement,
} from "../src/element-interface.ts";
import { ResponsFeedback as FeedbackForm } from "../src/respons-feedback.ts";

export type * from "../src/element-interface.ts";

/** Waits for its `collector`: without one it shows the page's own content and says what is missing. */
class WaitingForCollector extends FeedbackForm {
  #stopWaiting: (() => void) | undefined;

  override connectedCallback(): void {
    if (namesCollector(this)) return super.connectedCallback();
    console.warn(
      'Respons: <respons-feedback> needs collector="https://…", the address of your collector.',
      this,
    );
    if (this.#stopWaiting) return;
    const content = document.createElement("slot");
    this.shadowRoot?.append(content);
    this.#stopWaiting = () => content.remove();
  }

  override disconnectedCallback(): void {
    if (!this.#stopWaiting) super.disconnectedCallback();
  }

  override attributeChangedCallback(name: string): void {
    if (!this.#stopWaiting) return super.attributeChangedCallback(name);
    if (!this.isConnected || !namesCollector(this)) return;
    this.#stopWaiting();
    this.#stopWaiting = undefined;
    super.connectedCallback();
  }
}

function namesCollector(element: Element): boolean {
  const address = element.getAttribute("collector");
  if (!address) return false;
  try {
    return /^https?:/.test(new URL(address, location.href).protocol);
  } catch {
    return false;
  }
}

/** The class behind `<respons-feedback>`; importing it from here defines no element. */
export const ResponsFeedback: ResponsFeedbackConstructor = WaitingForCollector;
export type ResponsFeedback = ResponsFeedbackElement;
