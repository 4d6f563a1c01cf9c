import type { FormDefinition, FormLook } from "@respons/wire";
import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { themes, type Theme } from "../preferences.ts";
import type { PreviewMessage, PreviewNews } from "./preview/preview-message.ts";
import type { MakerTexts } from "./texts/sv.ts";

const widths = [360, 768, 1280] as const;
type Width = (typeof widths)[number];

/** Rest after the last edit before the form is drawn anew, in ms. */
const REST_MS = 350;

/** `<form-preview>`: the real widget on a page of its own, fed from memory. */
@customElement("form-preview")
export class FormPreview extends LitElement {
  @property({ attribute: false }) words!: MakerTexts["preview"];
  @property({ attribute: false }) definition!: FormDefinition;
  @property({ attribute: false }) look: FormLook = { preset: "respons" };
  @property() language = "sv";
  @state() private width: Width = 360;
  @state() private theme: Theme = "auto";
  @state() private wasSent = false;
  @query("iframe") private frame!: HTMLIFrameElement;
  @query(".preview-stage") private stage!: HTMLElement;
  #isReady = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #resize = new ResizeObserver(() => this.#scale());

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("message", this.#heard);
    if (this.hasUpdated) this.#resize.observe(this.stage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("message", this.#heard);
    clearTimeout(this.#timer);
    this.#resize.disconnect();
    this.#isReady = false;
  }

  protected override firstUpdated(): void {
    this.#resize.observe(this.stage);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#scale();
    if (!this.#isReady) return;
    clearTimeout(this.#timer);
    const isTyping = changed.size === 1 && changed.has("definition");
    this.#timer = setTimeout(() => this.#send(), isTyping ? REST_MS : 0);
  }

  readonly #heard = ({ source, data }: MessageEvent<PreviewNews>) => {
    if (!this.frame || source !== this.frame.contentWindow) return;
    if (data.kind === "ready") {
      this.#isReady = true;
      this.#send();
    } else if (data.kind === "sent") {
      this.wasSent = true;
    } else {
      this.style.setProperty("--preview-height", `${data.height ?? 0}px`);
    }
  };

  #send(): void {
    const message: PreviewMessage = {
      kind: "show",
      definition: this.definition,
      language: this.language,
      theme: this.theme,
      look: this.look,
    };
    this.frame?.contentWindow?.postMessage(message, location.origin);
  }

  /** Wider pages than there is room for are drawn smaller. */
  #scale(): void {
    if (!this.stage) return;
    const scale = Math.min(1, this.stage.clientWidth / this.width);
    this.style.setProperty("--preview-width", `${this.width}px`);
    this.style.setProperty("--preview-scale", String(scale));
  }

  readonly #restart = () => {
    this.wasSent = false;
    this.#isReady = false;
    this.frame.contentWindow?.location.reload();
  };

  override render(): TemplateResult {
    const { words } = this;
    return html`<div class="preview-controls">
        ${this.#renderSelect(
          "width",
          words.width,
          widths,
          words.widths,
          String(this.width),
          (value) => {
            this.width = widths.find((one) => String(one) === value) ?? 360;
          },
        )}
        ${this.#renderSelect("theme", words.theme, themes, words.themes, this.theme, (value) => {
          this.theme = themes.find((one) => one === value) ?? "auto";
        })}
      </div>
      <div class="preview-stage">
        <iframe title=${words.frame} src="/admin/preview.html"></iframe>
      </div>
      <div class="preview-foot">
        <p class="quiet small" role="status">${this.wasSent ? words.sent : words.note}</p>
        <wa-button size="s" appearance="plain" @click=${this.#restart}>${words.reset}</wa-button>
      </div>`;
  }

  #renderSelect<T extends string | number>(
    name: string,
    label: string,
    values: readonly T[],
    labels: Record<T, string>,
    current: string,
    choose: (value: string) => void,
  ): TemplateResult {
    return html`<label class="field field-inline">
      <span>${label}</span>
      <select
        class=${`preview-${name}`}
        .value=${live(current)}
        @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}
      >
        ${values.map(
          (value) =>
            html`<option value=${value} ?selected=${String(value) === current}>${labels[value]}</option>`,
        )}
      </select>
    </label>`;
  }
}
