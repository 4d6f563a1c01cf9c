import { html, LitElement } from "lit";
import { FormSession, type SessionHost } from "./form-session.ts";
import { hostedPageUrl } from "./form-source.ts";
import { directionOf, nearestLanguage } from "./language.ts";
import { announcementOf, renderState } from "./panels/session-panel.ts";
import { questionStyles } from "./questions.styles.ts";
import type { Placement } from "./response-body.ts";
import { themeStyles } from "./theme.styles.ts";

/** Where this file was served from: `<collector>/w/<version>/<file>`. */
const ownCollector = new URL("../../", import.meta.url).href;

/** `<respons-feedback>`: a form of the collector, asked in place. */
export class ResponsFeedback extends LitElement implements SessionHost {
  static override styles = [themeStyles, questionStyles];
  static override properties = {
    form: {},
    collector: {},
    unit: {},
    point: {},
    mode: {},
    theme: {},
    context: { attribute: false },
    isShut: { state: true },
  };

  /** Slug of a published form. */
  declare form: string;
  /** Base URL of the collector; the one this file came from where absent. */
  declare collector: string | undefined;
  /** Slug or OID of the unit rated. */
  declare unit: string | undefined;
  /** Id of the place where the form stands. */
  declare point: string | undefined;
  declare mode: "inline" | "button";
  declare theme: "auto" | "light" | "dark";
  /** The host's own metadata: at most 20 strings. */
  declare context: Record<string, string> | undefined;
  declare protected isShut: boolean;

  readonly #session: FormSession;

  constructor() {
    super();
    this.form = "";
    this.mode = "inline";
    this.theme = "auto";
    this.isShut = false;
    this.#session = new FormSession(this);
  }

  // `lang` belongs to every element already, so it is watched instead of declared.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, "lang"];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === "lang" && this.hasUpdated) void this.#session.chooseLanguage();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Session recorders of the host page leave out what carries these.
    this.classList.add("ph-no-capture", "rr-block");
    this.toggleAttribute("data-hj-suppress", true);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // What is typed here must not reach the page's keyboard shortcuts.
    for (const type of ["keydown", "keypress", "keyup"]) {
      root.addEventListener(type, (event) => event.stopPropagation());
    }
    return root;
  }

  get collectorUrl(): string {
    if (!this.collector) return ownCollector;
    return new URL(this.collector.replace(/\/*$/, "/"), location.href).href;
  }

  get placement(): Placement {
    return { unit: this.unit, point: this.point, context: this.context };
  }

  get wantedLanguages(): string[] {
    const language = nearestLanguage(this);
    return language ? [language] : [];
  }

  /** Shows the form after `close()`. */
  open(): void {
    this.isShut = false;
    this.#fire("open");
  }

  /** Hides the form; what was typed stays. */
  close(): void {
    this.isShut = true;
    this.#fire("close");
  }

  /** Empties the form and asks again. */
  reset(): void {
    this.renderRoot.querySelector("form")?.reset();
    this.#session.reset();
  }

  announceEvent(step: "ready" | "submit" | "sent" | "error", reason?: string): boolean {
    return this.#fire(step, reason);
  }

  #fire(step: string, reason?: string): boolean {
    const detail = { form: this.form, ...(reason && { reason }) };
    return this.dispatchEvent(
      new CustomEvent(`respons-${step}`, {
        bubbles: true,
        composed: true,
        cancelable: step === "submit",
        detail,
      }),
    );
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("form") || changed.has("collector")) void this.#session.load();
  }

  protected override updated(): void {
    const { state, displays } = this.#session;
    const form = this.renderRoot.querySelector("form");
    if (form && state.name === "asking") displays.watch(form);
    if (this.#session.hasOutcome && state.name !== "sending") this.#moveFocusToOutcome();
  }

  /** Only after the person's own submit, and only while they have not gone elsewhere. */
  #moveFocusToOutcome(): void {
    this.#session.hasOutcome = false;
    if (!this.matches(":focus-within") && document.activeElement !== document.body) return;
    this.renderRoot.querySelector<HTMLElement>(".outcome")?.focus();
  }

  protected override render() {
    const session = this.#session;
    const { language } = session;
    const { unit, point } = this;
    const hosted = hostedPageUrl(this.collectorUrl, this.form, { lang: language, unit, point });
    return html`<section
      part="form"
      lang=${language}
      dir=${directionOf(language)}
      ?hidden=${this.isShut}
    >
      <div class="unseen" role="status">${announcementOf(session)}</div>
      ${renderState(session, {
        collectorUrl: this.collectorUrl,
        hostedPageUrl: hosted,
        onInput: (form) => session.take(new FormData(form)),
        onSubmit: () => this.#submit(),
        onSubmitAsNew: () => void session.submitAsNew(),
        onReload: () => void session.load(),
        goTo: (field) => this.#goTo(field),
      })}
    </section>`;
  }

  #submit(): void {
    // The questions turn inert while sending; focus inside them would fall to the page.
    this.renderRoot.querySelector<HTMLElement>(".submit")?.focus();
    void this.#session.submit();
  }

  #goTo(field: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)?.focus();
  }
}
