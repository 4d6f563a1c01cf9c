import { AuditPage, type AuditEntry, type AuditFilter } from "@respons/wire";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { toQuery } from "../filters.ts";
import type { ApiProblem, Http } from "../http.ts";

/** What has come so far and whether more is on its way. */
interface AuditListState {
  /** Undefined until the first page has come. */
  entries: AuditEntry[] | undefined;
  nextBefore: number | null;
  isLoading: boolean;
  problem: ApiProblem | undefined;
}

/** Loads the log page by page; a new filter starts anew and drops late pages of the old one. */
export class AuditList implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #getHttp: () => Http;
  #key: string | undefined;
  #filter: AuditFilter = {};
  state: AuditListState = {
    entries: undefined,
    nextBefore: null,
    isLoading: true,
    problem: undefined,
  };

  constructor(host: ReactiveControllerHost, getHttp: () => Http) {
    this.#host = host;
    this.#getHttp = getHttp;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#key = undefined;
  }

  /** Loads the first page, unless `filter` is the one shown. */
  show(filter: AuditFilter): void {
    const key = JSON.stringify(filter);
    if (key === this.#key) return;
    this.#key = key;
    this.#filter = filter;
    void this.#load(undefined);
  }

  /** Loads the next page, or the one that failed once more. */
  more(): void {
    if (!this.state.isLoading) void this.#load(this.state.nextBefore ?? undefined);
  }

  async #load(before: number | undefined): Promise<void> {
    const key = this.#key;
    this.#set({ ...this.state, isLoading: true, problem: undefined });
    const path = `/api/audit${toQuery({ ...this.#filter, before })}`;
    const result = await this.#getHttp().get(path, AuditPage);
    if (key !== this.#key) return;
    if (!result.ok) {
      this.#set({ ...this.state, isLoading: false, problem: result.problem });
      return;
    }
    const { entries, nextBefore } = result.value;
    const earlier = before === undefined ? [] : (this.state.entries ?? []);
    const all = [...earlier, ...entries];
    this.#set({ entries: all, nextBefore, isLoading: false, problem: undefined });
  }

  #set(state: AuditListState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
