import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";
import type { MakerTexts } from "./texts/sv.ts";

/** A list whose items one can move. */
export interface Sortable {
  words: MakerTexts["sort"];
  count: number;
  nameOf: (index: number) => string;
  move: (from: number, to: number) => void;
}

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Moving the items of a list: by pointer and by keyboard on a handle, and by buttons. Every move
 * is told in a live region, and focus stays on what moves.
 */
export class SortController implements ReactiveController {
  readonly #host: Host;
  /** Tells this list's items from those of lists inside it. */
  readonly #name: string;
  readonly #list: () => Sortable;
  #grabbed: { at: number; from: number } | undefined;
  #dragged: { from: number; to: number } | undefined;
  #focusNext: { selector: string } | undefined;
  #said = "";

  constructor(host: Host, name: string, list: () => Sortable) {
    this.#host = host;
    this.#name = name;
    this.#list = list;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#focusNext) return;
    const { selector } = this.#focusNext;
    this.#focusNext = undefined;
    this.#host.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Class of an item while something is being moved. */
  classOf(index: number): string {
    if (this.#grabbed?.at === index || this.#dragged?.from === index) return "is-moving";
    const { from = -1, to = -1 } = this.#dragged ?? {};
    if (to !== index || from === to) return "";
    return to < from ? "drop-before" : "drop-after";
  }

  renderHandle(index: number): TemplateResult {
    const { words, nameOf } = this.#list();
    return html`<button
      type="button"
      class="icon-button handle"
      data-handle=${`${this.#name}-${index}`}
      aria-label=${words.handle(nameOf(index))}
      aria-pressed=${this.#grabbed?.at === index ? "true" : "false"}
      aria-description=${words.help}
      @keydown=${(event: KeyboardEvent) => this.#pressed(event, index)}
      @blur=${() => this.#left(index)}
      @pointerdown=${(event: PointerEvent) => this.#took(event, index)}
      @pointermove=${(event: PointerEvent) => this.#dragTo(event)}
      @pointerup=${() => this.#letGo()}
      @pointercancel=${() => this.#dropNothing()}
    >
      <wa-icon name="grip"></wa-icon>
    </button>`;
  }

  renderButtons(index: number): TemplateResult {
    const { words, count, nameOf } = this.#list();
    const button = (to: number, key: "up" | "down", icon: string) =>
      html`<button
        type="button"
        class="icon-button"
        data-move=${`${this.#name}-${key}-${index}`}
        aria-label=${words[key](nameOf(index))}
        title=${words[key](nameOf(index))}
        aria-disabled=${to < 0 || to >= count ? "true" : "false"}
        @click=${() => this.#step(index, to, key)}
      >
        <wa-icon name=${icon}></wa-icon>
      </button>`;
    return html`${button(index - 1, "up", "arrow-up")}${button(index + 1, "down", "arrow-down")}`;
  }

  renderLiveRegion(): TemplateResult {
    return html`<div class="visually-hidden sort-said" role="status">${this.#said}</div>`;
  }

  #step(from: number, to: number, key: "up" | "down"): void {
    const { count } = this.#list();
    if (to < 0 || to >= count) return;
    this.#move(from, to);
    this.#focusNext = { selector: `[data-move="${this.#name}-${key}-${to}"]` };
  }

  #move(from: number, to: number): void {
    const { words, count, nameOf, move } = this.#list();
    this.#say(words.moved(nameOf(from), to + 1, count));
    move(from, to);
    this.#host.requestUpdate();
  }

  #pressed(event: KeyboardEvent, index: number): void {
    const { words, count, nameOf } = this.#list();
    const name = nameOf(index);
    if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      if (this.#grabbed) this.#say(words.dropped(name, index + 1));
      else this.#say(words.grabbed(name, index + 1, count));
      this.#grabbed = this.#grabbed ? undefined : { at: index, from: index };
    } else if (this.#grabbed && event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      const { from } = this.#grabbed;
      this.#grabbed = undefined;
      this.#carry(index, from);
      this.#say(words.cancelled(name, from + 1));
    } else if (this.#grabbed && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      const to = index + (event.key === "ArrowUp" ? -1 : 1);
      if (to < 0 || to >= count) return;
      this.#grabbed = { ...this.#grabbed, at: to };
      this.#carry(index, to);
    }
    this.#host.requestUpdate();
  }

  #carry(from: number, to: number): void {
    if (from !== to) this.#move(from, to);
    this.#focusNext = { selector: `[data-handle="${this.#name}-${to}"]` };
  }

  #left(index: number): void {
    if (this.#grabbed?.at !== index) return;
    this.#grabbed = undefined;
    this.#host.requestUpdate();
  }

  #took(event: PointerEvent, index: number): void {
    if (event.button !== 0) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#dragged = { from: index, to: index };
    this.#host.requestUpdate();
  }

  #dragTo(event: PointerEvent): void {
    if (!this.#dragged) return;
    const { from } = this.#dragged;
    const items = [...this.#host.querySelectorAll<HTMLElement>(`[data-sort-item="${this.#name}"]`)];
    const above = items.filter((item, index) => {
      const { top, height } = item.getBoundingClientRect();
      return index !== from && top + height / 2 < event.clientY;
    });
    this.#dragged = { from, to: above.length };
    this.#host.requestUpdate();
  }

  #letGo(): void {
    const { from = 0, to = 0 } = this.#dragged ?? {};
    this.#dropNothing();
    if (from !== to) this.#carry(from, to);
  }

  #dropNothing(): void {
    this.#dragged = undefined;
    this.#host.requestUpdate();
  }

  #say(words: string): void {
    this.#said = words;
  }
}
