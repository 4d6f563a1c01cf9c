import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Texts } from "./texts/sv.ts";

/** What was just done, in a sentence. */
export interface Notice {
  text: string;
  /** Puts it back; the bar then goes. */
  undo?: () => void | Promise<void>;
}

/**
 * `<notice-bar>`: one line at the foot of the window that says what was done and offers to undo
 * it. It takes no focus and does not go by itself: nobody has to be quick.
 */
@customElement("notice-bar")
export class NoticeBar extends LitElement {
  @property({ attribute: false }) texts: Texts["notices"] | undefined;
  @state() private notice: Notice | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  show(notice: Notice): void {
    this.notice = notice;
  }

  hide(): void {
    this.notice = undefined;
  }

  readonly #undo = () => {
    const { notice } = this;
    this.notice = undefined;
    void notice?.undo?.();
  };

  override render(): TemplateResult {
    const { notice, texts } = this;
    return html`<div class="notice" ?hidden=${!notice} data-print="no">
      <p role="status">${notice?.text ?? ""}</p>
      ${
        notice?.undo && texts
          ? html`<wa-button id="undo" size="s" appearance="outlined" @click=${this.#undo}
            >${texts.undo}</wa-button
          >`
          : nothing
      }
      ${
        notice && texts
          ? html`<wa-button size="s" appearance="plain" @click=${() => this.hide()}
            >${texts.close}</wa-button
          >`
          : nothing
      }
    </div>`;
  }
}
