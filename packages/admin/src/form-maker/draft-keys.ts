import type { ReactiveController } from "lit";
import type { DraftSession } from "./model/draft-session.ts";

/** Undo and redo by keys act on the whole draft while its page stands, wherever the focus is. */
export class DraftKeys implements ReactiveController {
  readonly #session: () => DraftSession | undefined;

  constructor(session: () => DraftSession | undefined) {
    this.#session = session;
  }

  hostConnected(): void {
    // On the window: where a button goes with what it did, nothing has the focus.
    addEventListener("keydown", this.#pressed);
  }

  hostDisconnected(): void {
    removeEventListener("keydown", this.#pressed);
  }

  readonly #pressed = (event: KeyboardEvent) => {
    const session = this.#session();
    if (!session || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = (key === "z" && event.shiftKey) || key === "y";
    if (key !== "z" && !isRedo) return;
    // The note to whoever sent the draft is none of the draft's.
    if (event.target instanceof Element && event.target.closest(".send-back")) return;
    event.preventDefault();
    if (isRedo) session.redo();
    else session.undo();
  };
}
