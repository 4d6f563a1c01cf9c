import type { HeldResponse, QuarantineCounts } from "@respons/wire";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ApiProblem, Http } from "../http.ts";
import { createQuarantineApi, type View } from "./api.ts";

interface HeldListState {
  /** Undefined until the first page has come. */
  responses: HeldResponse[] | undefined;
  counts: QuarantineCounts | undefined;
  nextCursor: string | null;
  isLoading: boolean;
  problem: ApiProblem | undefined;
}

const empty: HeldListState = {
  responses: undefined,
  counts: undefined,
  nextCursor: null,
  isLoading: true,
  problem: undefined,
};

/** Loads what is held back page by page; another view starts anew and drops late pages. */
export class HeldList implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #getHttp: () => Http;
  #view: View | undefined;
  state: HeldListState = empty;

  constructor(host: ReactiveControllerHost, getHttp: () => Http) {
    this.#host = host;
    this.#getHttp = getHttp;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#view = undefined;
  }

  /** Loads the first page, unless `view` is the one shown. */
  show(view: View): void {
    if (view === this.#view) return;
    this.#view = view;
    this.state = { ...empty, counts: this.state.counts };
    void this.#load(undefined);
  }

  /** Loads the next page, or the one that failed once more. */
  more(): void {
    if (!this.state.isLoading) void this.#load(this.state.nextCursor ?? undefined);
  }

  /** Loads the first page anew; what is shown stays meanwhile. */
  async reload(): Promise<void> {
    await this.#load(undefined);
  }

  async #load(cursor: string | undefined): Promise<void> {
    const view = this.#view;
    if (view === undefined) return;
    this.#set({ ...this.state, isLoading: true, problem: undefined });
    const result = await createQuarantineApi(this.#getHttp()).list(view, cursor);
    if (view !== this.#view) return;
    if (!result.ok) {
      this.#set({ ...this.state, isLoading: false, problem: result.problem });
      return;
    }
    const { responses, counts, nextCursor } = result.value;
    const before = cursor === undefined ? [] : (this.state.responses ?? []);
    const all = [...before, ...responses];
    this.#set({ responses: all, counts, nextCursor, isLoading: false, problem: undefined });
  }

  #set(state: HeldListState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
