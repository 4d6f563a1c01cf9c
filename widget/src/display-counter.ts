import type { Display } from "@respons/wire";

type Step = Display["step"];

/** Visible for this long counts as shown. */
const shownMs = 1_000;

/** Counts the steps of one showing of one form: each once, by `send`. */
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
    if (this.#observer || !window.IntersectionObserver) return;
    const see = ({
      intersectionRatio,
      intersectionRect,
      rootBounds,
    }: IntersectionObserverEntry) => {
      const half = (rootBounds?.height ?? Infinity) / 2;
      clearTimeout(this.#timer);
      if (intersectionRatio < 0.5 && intersectionRect.height < half) return;
      this.#timer = window.setTimeout(() => this.count("shown"), shownMs);
    };
    this.#observer = new IntersectionObserver((entries) => entries.forEach(see), {
      threshold: [0.1, 0.2, 0.3, 0.4, 0.5],
    });
    this.#observer.observe(form);
  }

  /** Looks away, so that the form can be watched anew. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
