import "@awesome.me/webawesome/dist/components/input/input.js";
import { textIn, type Code, type Codebook, type CodeDimension } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { localeOf, type Locale } from "../locale.ts";
import { assignKeys, OPENED_KEY, recentKeys, type OpenCodes } from "./code-keys.ts";
import { codePath, holdsChosen, levelOf, listCodes, searchCodes } from "./code-tree.ts";
import { moveInCodes } from "./move-in-codes.ts";
import { reviewTexts } from "./texts/index.ts";

/** Hits that are shown; a longer word finds fewer. */
const MOST_HITS = 12;

/**
 * `<code-panel>`: the codebook beside a text. Fires `toggle-code` with a code's id, and
 * `open-code` with a dimension and the code whose narrower ones are to be shown.
 */
@customElement("code-panel")
export class CodePanel extends LitElement {
  @property({ attribute: false }) locale: Locale = localeOf("sv");
  @property({ attribute: false }) codebook: Codebook | undefined;
  @property({ attribute: false }) chosen: readonly string[] = [];
  @property({ attribute: false }) recent: readonly string[] = [];
  @property({ attribute: false }) open: OpenCodes = {};
  /** Codes cannot be changed. */
  @property({ type: Boolean }) fixed = false;
  @state() private searched = "";

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #words() {
    return reviewTexts[this.locale.language].coding;
  }

  #toggle(code: string): void {
    if (!this.fixed) this.dispatchEvent(new CustomEvent("toggle-code", { detail: code }));
  }

  #openCode(dimension: string, code: string | undefined): void {
    this.dispatchEvent(new CustomEvent("open-code", { detail: { dimension, code } }));
  }

  override render(): TemplateResult | typeof nothing {
    const { codebook } = this;
    if (!codebook) return nothing;
    const words = this.#words;
    return html`<section class="code-panel" aria-labelledby="codes-heading"
      @keydown=${(event: KeyboardEvent) => moveInCodes(event, this)}>
      <h2 id="codes-heading" tabindex="-1">${words.chosen}</h2>
      ${this.#renderChosen(codebook)} ${this.#renderRecent(codebook)} ${this.#renderSearch(codebook)}
      ${this.searched.trim() === "" ? this.#renderDimensions(codebook) : nothing}
    </section>`;
  }

  #renderChosen(codebook: Codebook): TemplateResult {
    const words = this.#words;
    const { language } = this.locale;
    const put = listCodes(codebook).filter(({ code }) => this.chosen.includes(code.id));
    if (put.length === 0) return html`<p class="quiet" id="chosen-codes">${words.noneChosen}</p>`;
    return html`<ul class="chosen-codes" id="chosen-codes">
      ${put.map((one) => {
        const path = codePath(one, language);
        return html`<li class="mark mark-accent">${path}
          ${
            this.fixed
              ? nothing
              : html`<button type="button" class="icon-button" data-take-off=${one.code.id}
                aria-label=${words.takeOff(path)} title=${words.takeOff(path)}
                @click=${() => this.#toggle(one.code.id)}><wa-icon name="xmark"></wa-icon></button>`
          }</li>`;
      })}
    </ul>`;
  }

  #renderRecent(codebook: Codebook): TemplateResult | typeof nothing {
    const { language } = this.locale;
    const placed = listCodes(codebook);
    const known = this.recent.flatMap((id, i) => {
      const one = placed.find(({ code }) => code.id === id);
      return one ? [{ one, key: recentKeys.charAt(i) }] : [];
    });
    if (known.length === 0 || this.fixed) return nothing;
    return html`<h3 id="recent-heading">${this.#words.recent}</h3>
      <ul class="recent-codes" aria-labelledby="recent-heading">
        ${known.map(
          ({ one, key }) =>
            html`<li><button type="button" class="recent-code" title=${codePath(one, language)}
              aria-pressed=${this.chosen.includes(one.code.id) ? "true" : "false"}
              @click=${() => this.#toggle(one.code.id)}
              ><kbd aria-hidden="true">${key}</kbd> ${textIn(one.code.name, language)}</button></li>`,
        )}
      </ul>`;
  }

  #renderSearch(codebook: Codebook): TemplateResult {
    const words = this.#words;
    const hits = searchCodes(listCodes(codebook), this.searched).slice(0, MOST_HITS);
    const isSearching = this.searched.trim() !== "";
    const pressed = (event: KeyboardEvent) => {
      if (event.key === "Escape") this.#endSearch();
      if (event.key !== "Enter" || !hits[0]) return;
      event.preventDefault();
      this.#toggle(hits[0].code.id);
      this.#endSearch();
    };
    const typed = (event: Event) =>
      (this.searched = (event.currentTarget as HTMLInputElement).value);
    return html`<wa-input id="search-code" type="search" size="s" autocomplete="off" with-clear
        label=${words.search} hint=${words.searchHint} .value=${live(this.searched)}
        @input=${typed} @keydown=${pressed}></wa-input>
      <p class="visually-hidden" role="status">${
        isSearching ? (hits.length > 0 ? words.found(hits.length) : words.notFound) : ""
      }</p>
      ${
        !isSearching
          ? nothing
          : hits.length === 0
            ? html`<p class="quiet">${words.notFound}</p>`
            : html`<ul class="code-list" id="code-hits">
              ${hits.map(
                ({ code, dimension, above }) =>
                  html`<li>${this.#renderBox(code, dimension, codePath({ code, dimension, above }, this.locale.language), "hit")}</li>`,
              )}
            </ul>`
      }`;
  }

  /** Gives the keys back to the codes: letters mean words while the field has the focus. */
  #endSearch(): void {
    this.searched = "";
    this.querySelector<HTMLElement>("#codes-heading")?.focus({ preventScroll: true });
  }

  #renderDimensions(codebook: Codebook): TemplateResult {
    const words = this.#words;
    const keys = this.fixed
      ? new Map<string, string>()
      : assignKeys(codebook, this.open, this.chosen);
    return html`${codebook.dimensions.map(
      (dimension) =>
        html`<fieldset class="dimension" data-dimension=${dimension.id}>
          <legend>${textIn(dimension.name, this.locale.language)}
            <span class="quiet small">${dimension.multiple ? words.several : words.oneOnly}</span></legend>
          ${this.#renderCodes(dimension, undefined, keys)}
        </fieldset>`,
    )}`;
  }

  #renderCodes(
    dimension: CodeDimension,
    above: Code | undefined,
    keys: ReadonlyMap<string, string>,
  ): TemplateResult {
    return html`<ul class="code-list">
      ${levelOf(dimension, above, this.chosen).map((code) => this.#renderCode(code, dimension, keys))}
    </ul>`;
  }

  #renderCode(
    code: Code,
    dimension: CodeDimension,
    keys: ReadonlyMap<string, string>,
  ): TemplateResult {
    const words = this.#words;
    const name = textIn(code.name, this.locale.language);
    const opened = this.open[dimension.id];
    const narrower = levelOf(dimension, code, this.chosen);
    const isOpen = opened !== undefined && holdsChosen(code, [opened]);
    const key = opened === code.id ? OPENED_KEY : keys.get(code.id);
    const inside = narrower.filter((one) => holdsChosen(one, this.chosen)).length;
    return html`<li data-code=${code.id}>
      <div class="code-line">
        ${this.#renderBox(code, dimension, name, "tree", key)}
        ${!isOpen && inside > 0 ? html`<span class="quiet small">${words.within(inside)}</span>` : nothing}
        ${
          narrower.length === 0
            ? nothing
            : html`<button type="button" class="icon-button" data-fold aria-expanded=${isOpen ? "true" : "false"}
              aria-label=${isOpen ? words.shut(name) : words.open(name)}
              @click=${() => this.#openCode(dimension.id, isOpen ? this.#aboveOf(code.id) : code.id)}
              ><wa-icon name=${isOpen ? "chevron-down" : "chevron-right"}></wa-icon></button>`
        }
      </div>
      ${isOpen && narrower.length > 0 ? this.#renderCodes(dimension, code, keys) : nothing}
    </li>`;
  }

  #aboveOf(id: string): string | undefined {
    const placed = this.codebook ? listCodes(this.codebook) : [];
    return placed.find(({ code }) => code.id === id)?.above.at(-1)?.id;
  }

  /** A box that is ticked, or one of several where the dimension takes one; that can be let go of too. */
  #renderBox(
    code: Code,
    dimension: CodeDimension,
    label: string,
    place: string,
    key?: string,
  ): TemplateResult {
    const { multiple } = dimension;
    return html`<label class="check">
      <input type=${multiple ? "checkbox" : "radio"} name=${multiple ? nothing : `${place}-${dimension.id}`}
        value=${code.id} .checked=${live(this.chosen.includes(code.id))} ?disabled=${this.fixed}
        @click=${() => this.#toggle(code.id)} />
      <span>${label}${code.retired ? html` <span class="quiet small">${this.#words.retired}</span>` : nothing}</span>
      ${key === undefined ? nothing : html`<kbd aria-hidden="true">${key}</kbd>`}
    </label>`;
  }
}
