import "@awesome.me/webawesome/dist/components/switch/switch.js";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { Locale } from "../locale.ts";
import { shortcutTexts } from "./texts/index.ts";
import { pageShortcuts, type Shortcut } from "./shortcuts.ts";

/** `<shortcut-sheet>`: what can be done by keys on this page and everywhere, and the switch. */
@customElement("shortcut-sheet")
export class ShortcutSheet extends LitElement {
  @property({ attribute: false }) locale: Locale | undefined;
  /** Gives the shortcuts of every page. */
  @property({ attribute: false }) list: () => readonly Shortcut[] = () => [];
  @property({ type: Boolean }) off = false;
  @property({ attribute: false }) turn: ((isOff: boolean) => void) | undefined;
  @state() private isOpen = false;
  @state() private here: readonly Shortcut[] = [];
  @state() private everywhere: readonly Shortcut[] = [];
  #cameFrom: HTMLElement | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Shows it; closing gives the focus back to `opener`, or to what has it now. */
  show(opener?: HTMLElement | null): void {
    const { activeElement } = document;
    this.#cameFrom = opener ?? (activeElement instanceof HTMLElement ? activeElement : undefined);
    this.here = pageShortcuts();
    this.everywhere = this.list();
    this.isOpen = true;
  }

  readonly #hidden = (event: Event) => {
    if (event.target !== event.currentTarget) return;
    this.isOpen = false;
    this.#cameFrom?.focus();
  };

  override render(): TemplateResult | typeof nothing {
    if (!this.locale) return nothing;
    const texts = shortcutTexts[this.locale.language];
    const changed = (event: Event) =>
      this.turn?.(!(event.currentTarget as HTMLInputElement).checked);
    return html`<wa-dialog
      id="shortcuts"
      label=${texts.title}
      light-dismiss
      ?open=${this.isOpen}
      @wa-after-hide=${this.#hidden}
    >
      <div class="shortcuts">
        ${this.here.length > 0 ? renderGroup(texts.here, this.here, texts) : nothing}
        ${renderGroup(texts.everywhere, this.everywhere, texts)}
        <div>
          <wa-switch
            id="shortcuts-on"
            .checked=${live(!this.off)}
            hint=${texts.kept}
            @change=${changed}
            >${texts.on}</wa-switch
          >
        </div>
      </div>
    </wa-dialog>`;
  }
}

function renderGroup(
  heading: string,
  shortcuts: readonly Shortcut[],
  { thenKey, keyNames }: { thenKey: string; keyNames: Record<string, string> },
): TemplateResult {
  return html`<section>
    <h3>${heading}</h3>
    <dl>
      ${shortcuts.map(
        ({ keys, text }) =>
          html`<div>
            <dt>${text}</dt>
            <dd>
              ${keys.split(" ").map(
                (key, i) =>
                  html`${i > 0 ? html`<span class="quiet"> ${thenKey} </span>` : nothing}<kbd
                        >${keyNames[key] ?? key}</kbd
                      >`,
              )}
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
