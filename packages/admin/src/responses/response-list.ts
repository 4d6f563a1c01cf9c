import type { ResponseFilter, ResponseSummary } from "@respons/wire";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Api } from "../api.ts";
import type { ApiProblem } from "../http.ts";

/** Where the list stands: what has come so far and whether more is on its way. */
export interface ResponseListState {
  responses: ResponseSummary[];
  /** Undefined until the first page has come. */
  total: number | undefined;
  nextCursor: string | null;
  isLoading: boolean;
  problem: ApiProblem | undefined;
}

export type ResponseListQuery = ResponseFilter & { form?: string | undefined };

const empty: ResponseListState = {
  responses: [],
  total: undefined,
  nextCursor: null,
  isLoading: true,
  problem: undefined,
};

/** The list shown last, so that coming back from a response finds it as long as it was. */
let shownLast: { key: string; query: ResponseListQuery; state: ResponseListState } | undefined;

/** Loads the list page by page; a new query starts anew and drops late pages of the old one. */
export class ResponseList implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #getApi: () => Api;
  #key: string | undefined;
  #query: ResponseListQuery = {};
  state: ResponseListState = empty;

  constructor(host: ReactiveControllerHost, getApi: () => Api) {
    this.#host = host;
    this.#getApi = getApi;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#key = undefined;
  }

  /** Loads the first page, unless `query` is the one shown. */
  show(query: ResponseListQuery): void {
    const key = JSON.stringify(query);
    if (key === this.#key) return;
    const isBack = this.#key === undefined && shownLast?.key === key;
    this.#key = key;
    this.#query = query;
    if (isBack && shownLast) {
      this.state = shownLast.state;
      return;
    }
    this.state = { ...this.state, nextCursor: null };
    void this.#load();
  }

  /** Loads the next page, or the one that failed once more. */
  more(): void {
    if (!this.state.isLoading) void this.#load();
  }

  async #load(): Promise<void> {
    const key = this.#key;
    const { nextCursor } = this.state;
    this.#set({ ...this.state, isLoading: true, problem: undefined });
    const result = await this.#getApi().listResponses({
      ...this.#query,
      cursor: nextCursor ?? undefined,
    });
    if (key === undefined || key !== this.#key) return;
    if (!result.ok) {
      this.#set({ ...this.state, isLoading: false, problem: result.problem });
      return;
    }
    const { responses, total } = result.value;
    const before = nextCursor === null ? [] : this.state.responses;
    this.#set({
      responses: before.concat(responses),
      total,
      nextCursor: result.value.nextCursor,
      isLoading: false,
      problem: undefined,
    });
    shownLast = { key, query: this.#query, state: this.state };
  }

  #set(state: ResponseListState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** The query of the list shown last; empty where none was. */
export function listQuery(): ResponseListQuery {
  return shownLast?.query ?? {};
}

/** The responses before and after one in the list shown last, as far as that was loaded. */
export function neighboursOf(responseId: string): {
  previous: string | undefined;
  next: string | undefined;
} {
  const responses = shownLast?.state.responses ?? [];
  const here = responses.findIndex((response) => response.responseId === responseId);
  if (here === -1) return { previous: undefined, next: undefined };
  return { previous: responses[here - 1]?.responseId, next: responses[here + 1]?.responseId };
}

/** Forgets the list kept for coming back, as when another person signs in. */
export function forgetList(): void {
  shownLast = undefined;
}
