import { html, type TemplateResult } from "lit/html.js";
import { css } from "./css.ts";
import type { FormSession } from "./form-session.ts";
import { announcementOf } from "./panels/session-panel.ts";

const styles = new CSSStyleSheet();
styles.replaceSync(css`
  dialog {
    inline-size: min(44em, 100% - 1em);
    max-block-size: calc(100% - 1em);
    padding: 0;
    border: 0;
    border-radius: calc(var(--radius) * 2);
    background: var(--surface);
    color: inherit;
  }
  dialog:not(:modal) {
    position: static;
    inline-size: auto;
  }
  dialog .card {
    max-inline-size: none;
    border: 0;
  }
  ::backdrop {
    background: #0008;
  }
  .close {
    display: block;
    margin: 0.5em var(--space) -1.5em auto;
    margin-inline: auto var(--space);
  }
  .after {
    margin-block: 0.75em 0;
  }
`);

/** What the dialog needs of its element. */
interface DialogHost extends HTMLElement {
  fire(step: "open" | "close"): boolean;
  requestUpdate(): void;
}

/**
 * Mode "button": a button in the page's flow, where it covers nothing, and the form in a dialog.
 * Closing keeps what was typed. Loaded by pages that ask for it.
 */
export class FormDialog {
  readonly #host: DialogHost;
  readonly #root: ShadowRoot;
  readonly #session: FormSession;
  #shallOpen = false;
  /** The page on which it was opened. */
  #openedOn = "";

  constructor(host: DialogHost, root: ShadowRoot, session: FormSession) {
    this.#host = host;
    this.#root = root;
    this.#session = session;
  }

  /** Follows the page's navigation: the dialog does not go along to another page. */
  connect(): void {
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, styles];
    addEventListener("popstate", this.#leave);
    navigationOf(window)?.addEventListener("navigatesuccess", this.#leave);
  }

  disconnect(): void {
    removeEventListener("popstate", this.#leave);
    navigationOf(window)?.removeEventListener("navigatesuccess", this.#leave);
    this.close();
  }

  /** Opens as soon as there is a form. */
  readonly open = (): void => {
    this.#shallOpen = true;
    this.#host.requestUpdate();
  };

  readonly close = (): void => {
    this.#shallOpen = false;
    this.#dialog?.close();
  };

  /** The button, and the dialog with `content`; without a form to fill in, `content` alone. */
  wrap(content: TemplateResult): TemplateResult {
    const { texts, state } = this.#session;
    if (!texts || state.name === "closed" || state.name === "unavailable") return content;
    if (state.name === "loading") return html`<slot></slot>`;
    // What became of the response, for those who closed the dialog meanwhile.
    const isAsking = state.name === "asking" || this.#dialog?.open;
    return html`<button type="button" class="opener" part="button opener" @click=${this.open}>
        ${texts.open}
      </button>
      <p class="after" role="status">${isAsking ? "" : announcementOf(this.#session)}</p>
      <dialog part="dialog" tabindex="-1" aria-labelledby="title" @close=${this.#hasClosed}>
        <button type="button" class="plain close" part="close" @click=${this.close}>
          ${texts.close}
        </button>
        ${content}
      </dialog>`;
  }

  /** Opens where that was asked; to be called after each drawing. */
  settle(): void {
    const dialog = this.#dialog;
    if (!this.#shallOpen || !dialog || dialog.open) return;
    this.#shallOpen = false;
    if (!show(dialog, this.#host)) return;
    this.#openedOn = currentRoute();
    this.#session.displays.count("opened");
    this.#host.fire("open");
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#root.querySelector("dialog");
  }

  readonly #hasClosed = (): void => {
    this.#host.requestUpdate();
    this.#host.fire("close");
  };

  readonly #leave = (): void => {
    if (this.#dialog?.open && currentRoute() !== this.#openedOn) this.close();
  };
}

/**
 * Opens over the page, but never over a modal of the page; within one, in its place instead. False
 * where it stays shut.
 */
function show(dialog: HTMLDialogElement, host: Element): boolean {
  const modals = Document.prototype.querySelectorAll.call(document, ":modal,[aria-modal=true]");
  const modal = [...modals].find((each) => each.checkVisibility());
  if (modal && !modal.contains(host)) return false;
  if (modal) dialog.show();
  else dialog.showModal();
  // The dialog itself: its name is read first, and no field is passed over.
  dialog.focus();
  return true;
}

/** Which page of the site this is; routers keep it in the path or in the fragment. */
function currentRoute(): string {
  return location.pathname + location.hash;
}

/** Where the browser tells of client-side routers. Source: HTML Standard, the navigation interface. */
function navigationOf(page: Window): EventTarget | undefined {
  return Reflect.get(page, "navigation") as EventTarget | undefined;
}
