import type { Display } from "@respons/wire";
import { type Json, toJson } from "./to-json.ts";

type Step = Display["step"];

/** Visible for this long counts as shown. */
const shownMs = 1_000;

/**
 * Counts the steps of one showing of one form, each once, without identifiers.
 * A count that does not arrive is lost: it is not retried and nobody is told.
 */
export class DisplayCounter {
  readonly #counted = new Set<Step>();
  readonly #send: (step: Step) => void;
  #observer: IntersectionObserver | undefined;
  #timer = 0;

  constructor(send: (step: Step) => void) {
    this.#send = send;
  }

  count(step: Step): void {
    if (this.#counted.has(step)) return;
    this.#counted.add(step);
    this.#send(step);
  }

  /** Counts "shown" once half of `form`, or half of the view where the form is taller, was visible for 1 s. */
  watch(form: Element): void {
    this.stop();
    if (this.#counted.has("shown")) return;
    const threshold = [0.1, 0.2, 0.3, 0.4, 0.5];
    this.#observer = new IntersectionObserver((entries) => this.#see(entries), { threshold });
    this.#observer.observe(form);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    const entry = entries.at(-1);
    if (!entry) return;
    const viewHeight = entry.rootBounds?.height ?? Infinity;
    const isHalf =
      entry.intersectionRatio >= 0.5 || entry.intersectionRect.height >= viewHeight / 2;
    clearTimeout(this.#timer);
    if (!isHalf) return;
    this.#timer = window.setTimeout(() => {
      this.stop();
      this.count("shown");
    }, shownMs);
  }
}

/** Posts one step and forgets it. */
export function postDisplay(url: string, display: { [key in keyof Display]: Json }): void {
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: toJson(display),
    credentials: "omit",
    referrerPolicy: "no-referrer",
    keepalive: true,
  }).catch(() => undefined);
}
