import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ApiProblem, ApiResult } from "./http.ts";

/** `value` while loading is the one shown before, so that a page need not go blank. */
export type TaskState<T> =
  | { status: "loading"; value: T | undefined }
  | { status: "done"; value: T }
  | { status: "failed"; problem: ApiProblem };

/** Loads what a page shows, again whenever its key changes; late answers to old keys are dropped. */
export class ApiTask<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<ApiResult<T>>;
  #key: string | undefined;
  #run = 0;
  #isGone = false;
  state: TaskState<T> = { status: "loading", value: undefined };

  constructor(host: ReactiveControllerHost, load: () => Promise<ApiResult<T>>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isGone = false;
  }

  hostDisconnected(): void {
    this.#isGone = true;
    this.#run += 1;
    this.#key = undefined;
  }

  /** Loads unless `key` is that of the load before. */
  runFor(key: string): void {
    // An element that was taken away may still update once: nobody sees what it would load.
    if (this.#isGone || key === this.#key) return;
    this.#key = key;
    void this.#start();
  }

  /** Loads once more with the same key. */
  retry(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const value = this.state.status === "failed" ? undefined : this.state.value;
    this.#set({ status: "loading", value });
    const result = await this.#load();
    if (run !== this.#run) return;
    this.#set(
      result.ok
        ? { status: "done", value: result.value }
        : { status: "failed", problem: result.problem },
    );
  }

  #set(state: TaskState<T>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
