import type { CasePage, CaseSummary } from "@respons/wire";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ApiProblem, Http } from "../http.ts";
import { createCasesApi } from "./api.ts";
import { readCaseQuery, type CaseQuery } from "./case-query.ts";

/** Where the queue stands: what has come so far and whether more is on its way. */
export interface CaseListState {
  cases: CaseSummary[];
  /** Undefined until the first page has come. */
  counts: CasePage["counts"] | undefined;
  oldestUnreadAt: string | null;
  nextCursor: string | null;
  isLoading: boolean;
  problem: ApiProblem | undefined;
}

/** Cases of a page. */
const PAGE_SIZE = 100;
/** As many as the collector gives at once. */
const MOST = 200;

const empty: CaseListState = {
  cases: [],
  counts: undefined,
  oldestUnreadAt: null,
  nextCursor: null,
  isLoading: true,
  problem: undefined,
};

/** The queue shown last and whose it was, so that coming back from a case finds it as long as it was. */
let shownLast: { person: string; query: CaseQuery; state: CaseListState } | undefined;

/** Loads the queue page by page; another query starts anew and drops late pages of the old one. */
export class CaseList implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #getHttp: () => Http;
  #key: string | undefined;
  #query: CaseQuery = readCaseQuery(new URLSearchParams());
  #person = "";
  #run = 0;
  state: CaseListState = empty;

  constructor(host: ReactiveControllerHost, getHttp: () => Http) {
    this.#host = host;
    this.#getHttp = getHttp;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#key = undefined;
    this.#run += 1;
  }

  /** Loads what fits the query, unless it is the one shown; coming back to it shows it at once. */
  show(query: CaseQuery, person: string): void {
    const key = JSON.stringify([query, person]);
    if (key === this.#key) return;
    const isBack =
      this.#key === undefined &&
      shownLast !== undefined &&
      JSON.stringify([shownLast.query, shownLast.person]) === key;
    this.#key = key;
    this.#query = query;
    this.#person = person;
    this.state = isBack && shownLast ? shownLast.state : { ...empty, counts: this.state.counts };
    void (isBack ? this.reload() : this.#load(undefined, PAGE_SIZE));
  }

  /** Loads the next page, or the one that failed once more. */
  more(): void {
    if (!this.state.isLoading) void this.#load(this.state.nextCursor ?? undefined, PAGE_SIZE);
  }

  /** Loads as much as is shown anew; that stays meanwhile. */
  async reload(): Promise<void> {
    const wanted = this.state.cases.length;
    let loaded = await this.#load(undefined, Math.min(MOST, Math.max(wanted, PAGE_SIZE)));
    while (loaded && this.state.nextCursor !== null && this.state.cases.length < wanted) {
      loaded = await this.#load(this.state.nextCursor, PAGE_SIZE);
    }
  }

  /** Whether the page has come. */
  async #load(cursor: string | undefined, limit: number): Promise<boolean> {
    this.#run += 1;
    const run = this.#run;
    this.#set({ ...this.state, isLoading: true, problem: undefined });
    const result = await createCasesApi(this.#getHttp()).list(this.#query, cursor, limit);
    if (run !== this.#run) return false;
    if (!result.ok) {
      this.#set({ ...this.state, isLoading: false, problem: result.problem });
      return false;
    }
    const { cases, ...page } = result.value;
    const before = cursor === undefined ? [] : this.state.cases;
    this.#set({ cases: before.concat(cases), ...page, isLoading: false, problem: undefined });
    shownLast = { person: this.#person, query: this.#query, state: this.state };
    return true;
  }

  #set(state: CaseListState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** The query of the queue shown last to the person; the open cases where none was. */
export function caseListQuery(person: string): CaseQuery {
  return shownLast?.person === person ? shownLast.query : readCaseQuery(new URLSearchParams());
}

/** The cases before and after one in the queue shown last, as far as that was loaded. */
export function caseNeighbours(responseId: string, person: string) {
  const cases = shownLast?.person === person ? shownLast.state.cases : [];
  const here = cases.findIndex(({ response }) => response.responseId === responseId);
  const at = (index: number) => (here === -1 ? undefined : cases[index]?.response.responseId);
  return { previous: at(here - 1), next: at(here + 1) };
}
