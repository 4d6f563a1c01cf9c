import { html, render } from "lit/html.js";
import { hostedPageUrl } from "./collector-requests.ts";
import type { FormDialog } from "./form-dialog.ts";
import { FormSession, type SessionHost } from "./form-session.ts";
import { directionOf, nearestLanguage } from "./language.ts";
import { ownCollector } from "./own-collector.ts";
import { announcementOf, renderState } from "./panels/session-panel.ts";
import { questionStyles } from "./questions.styles.ts";
import type { Placement } from "./response-body.ts";
import { themeStyles } from "./theme.styles.ts";

const shadowStyles = new CSSStyleSheet();
shadowStyles.replaceSync(themeStyles + questionStyles);

/** `<respons-feedback>`: a form of the collector, asked in place. */
export class ResponsFeedback extends HTMLElement implements SessionHost {
  static readonly observedAttributes = ["form", "collector", "lang", "unit", "point"];

  /** The host's own metadata: at most 20 strings. */
  declare context: Readonly<Record<string, string>> | undefined;

  static {
    // Frameworks set a property only where the element has one; an own one would hide what a page
    // set before the element came to life.
    this.prototype.context = undefined;
  }

  readonly #root = this.attachShadow({ mode: "open" });
  readonly #session = new FormSession(this);
  #isShut = false;
  /** In mode "button", once it has been loaded; until then the page's own content shows. */
  #dialog: FormDialog | undefined;
  #dialogLoading: Promise<void> | undefined;
  #willDraw = false;
  /** Form and collector that were loaded last. */
  #loaded = "";

  get formSlug(): string {
    return this.getAttribute("form") ?? "";
  }

  get collectorUrl(): string {
    const collector = this.getAttribute("collector");
    try {
      const { href } = new URL(`${collector}/`.replace(/\/+$/, "/"), location.href);
      if (collector && /^https?:/.test(href)) return href;
    } catch {
      // No address at all: as if none had been given.
    }
    return ownCollector;
  }

  get placement(): Placement {
    return {
      unit: this.getAttribute("unit"),
      point: this.getAttribute("point"),
      context: this.context,
    };
  }

  get wantedLanguage(): string {
    return nearestLanguage(this);
  }

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [shadowStyles];
    // Session recorders of the host page leave out what carries these.
    this.classList.add("ph-no-capture", "rr-block");
    this.toggleAttribute("data-hj-suppress", true);
    // What is typed here must not reach the page's keyboard shortcuts, nor mark its forms changed.
    for (const type of ["keydown", "keypress", "keyup", "beforeinput", "input"]) {
      this.#root.addEventListener(type, stopHere);
    }
    this.#dialog?.connect();
    if (!this.#dialog && this.getAttribute("mode") === "button")
      this.#dialogLoading ??= this.#loadDialog();
    this.#load();
  }

  disconnectedCallback(): void {
    this.#session.displays.stop();
    this.#dialog?.disconnect();
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === "lang") void this.#session.chooseLanguage();
    this.#load();
  }

  /** Shows the form: in its dialog, or after `close()` in its place. */
  open(): void {
    if (this.#dialog) this.#dialog.open();
    else if (this.#dialogLoading) void this.#dialogLoading.then(() => this.open());
    else this.#setShut(false);
  }

  /** Hides the form; what was typed stays. */
  close(): void {
    if (this.#dialog) this.#dialog.close();
    else this.#setShut(true);
  }

  /** Empties the form and asks again. */
  reset(): void {
    this.#root.querySelector("form")?.reset();
    this.#session.reset();
  }

  fire(step: string, reason?: string): boolean {
    // For web teams at their desks, or who ask; clients never load it.
    if (this.hasAttribute("debug") || (isSecureContext && location.protocol === "http:")) {
      void import("./debug.ts").then(({ diagnose }) => diagnose(this, this.#session, step));
    }
    const detail = { form: this.formSlug, reason };
    const cancelable = step === "submit";
    return this.dispatchEvent(
      new CustomEvent(`respons-${step}`, { bubbles: true, composed: true, cancelable, detail }),
    );
  }

  /** Draws once for all changes of one task. */
  requestUpdate(): void {
    if (this.#willDraw) return;
    this.#willDraw = true;
    queueMicrotask(() => {
      this.#willDraw = false;
      this.#draw();
    });
  }

  #load(): void {
    const wanted = `${this.formSlug} ${this.collectorUrl}`;
    if (wanted !== this.#loaded) void this.#session.load();
    else this.requestUpdate();
    this.#loaded = wanted;
  }

  /** Where it cannot be loaded, the form shows in its place. */
  async #loadDialog(): Promise<void> {
    try {
      const { FormDialog } = await import("./form-dialog.ts");
      this.#dialog = new FormDialog(this, this.#root, this.#session);
      if (this.isConnected) this.#dialog.connect();
    } catch (error) {
      console.warn("Respons:", error);
    }
    this.#dialogLoading = undefined;
    this.requestUpdate();
  }

  #setShut(isShut: boolean): void {
    this.#isShut = isShut;
    this.requestUpdate();
    this.fire(isShut ? "close" : "open");
  }

  #draw(): void {
    const session = this.#session;
    const { language, state, displays } = session;
    // The words' own language; texts of the form that are of another say so themselves.
    const tag = session.texts?.tag ?? language;
    const { unit, point } = this.placement;
    const { collectorUrl } = this;
    const links = {
      receiptPage: `${collectorUrl}r`,
      hostedPage: hostedPageUrl(collectorUrl, this.formSlug, { lang: language, unit, point }),
    };
    const content = html`<div class="unseen" role="status">${announcementOf(session)}</div>
      ${renderState(session, links)}`;
    render(
      html`<section
        part="form"
        lang=${tag}
        dir=${directionOf(tag)}
        ?hidden=${this.#isShut}
      >
        ${this.#dialogLoading ? html`<slot></slot>` : (this.#dialog?.wrap(content) ?? content)}
      </section>`,
      this.#root,
    );
    this.#dialog?.settle();
    const seen = this.#root.querySelector(".opener,form");
    if (seen && this.isConnected) displays.watch(seen);
    if (session.hasOutcome && state.name !== "sending") {
      session.hasOutcome = false;
      // Not where the person has gone elsewhere on the page meanwhile.
      if (
        this.#root.activeElement ||
        !Document.prototype.querySelector.call(document, ":focus-within")
      ) {
        const outcome = this.#root.querySelector<HTMLElement>(".outcome");
        outcome?.focus();
        if (outcome?.matches(":focus")) {
          session.heard = state;
          this.requestUpdate();
        }
      }
    }
  }
}

function stopHere(event: Event): void {
  event.stopPropagation();
}
