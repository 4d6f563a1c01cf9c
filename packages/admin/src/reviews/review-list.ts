import { MAX_MARKED, type ReviewListQuery, type ReviewResponse } from "@respons/wire";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ApiProblem, ApiResult } from "../http.ts";
import type { ReviewApi } from "./api.ts";

/** The responses of a review that fit a query, page by page, and marking them. */
export class ReviewList implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #api: () => ReviewApi;
  #key: string | undefined;
  #review = "";
  #query: ReviewListQuery = {};
  #run = 0;
  entries: readonly ReviewResponse[] = [];
  /** Undefined until the first page has come. */
  total: number | undefined;
  nextCursor: string | null = null;
  isLoading = false;
  problem: ApiProblem | undefined;

  constructor(host: ReactiveControllerHost, api: () => ReviewApi) {
    this.#host = host;
    this.#api = api;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#key = undefined;
  }

  /** Loads the first page, unless it is the one shown. */
  show(review: string, query: ReviewListQuery): void {
    const key = JSON.stringify([review, query]);
    if (key === this.#key) return;
    this.#key = key;
    this.#review = review;
    this.#query = query;
    this.nextCursor = null;
    void this.#load(undefined);
  }

  more(): void {
    if (!this.isLoading) void this.#load(this.nextCursor ?? undefined);
  }

  /** Loads the first page anew; what is shown stays meanwhile. */
  reload(): void {
    void this.#load(undefined);
  }

  async #load(cursor: string | undefined): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    this.isLoading = true;
    this.problem = undefined;
    this.#host.requestUpdate();
    const result = await this.#api().listResponses(this.#review, { ...this.#query, cursor });
    if (run !== this.#run) return;
    this.isLoading = false;
    if (result.ok) {
      const { responses, total, nextCursor } = result.value;
      this.entries = cursor === undefined ? responses : [...this.entries, ...responses];
      this.total = total;
      this.nextCursor = nextCursor;
    } else this.problem = result.problem;
    this.#host.requestUpdate();
  }

  /** The ids of all that fit the query, those not shown too. */
  async listAll(): Promise<ApiResult<string[]>> {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const result = await this.#api().listResponses(this.#review, { ...this.#query, cursor });
      if (!result.ok) return result;
      ids.push(...result.value.responses.map(({ response }) => response.responseId));
      cursor = result.value.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return { ok: true, value: ids };
  }

  /** Picks them, or lets go of them; gives those that were not so before. Stops at a refusal. */
  async mark(ids: readonly string[], marked: boolean): Promise<ApiResult<string[]>> {
    const changed: string[] = [];
    for (let from = 0; from < ids.length; from += MAX_MARKED) {
      const some = ids.slice(from, from + MAX_MARKED);
      const result = await this.#api().mark(this.#review, some, marked);
      if (!result.ok) return result;
      changed.push(...result.value.changed);
      const done = new Set(some);
      this.entries = this.entries.map((entry) =>
        done.has(entry.response.responseId) ? { ...entry, marked } : entry,
      );
      this.#host.requestUpdate();
    }
    return { ok: true, value: changed };
  }
}
