import type { ReviewResponse } from "@respons/wire";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ApiProblem } from "../http.ts";
import type { ReviewApi } from "./api.ts";
import type { CodingSaver } from "./coding-saver.ts";

/** Steps that can be undone. */
const MOST_STEPS = 200;

interface Step {
  response: string;
  before: readonly string[];
}

/** The selected texts of a review, which one lies open, and what was done to their codes. */
export class CodingDesk implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #api: () => ReviewApi;
  #review: string | undefined;
  #saver: CodingSaver | undefined;
  #endWatch: (() => void) | undefined;
  #steps: readonly Step[] = [];
  entries: readonly ReviewResponse[] = [];
  /** All selected texts; undefined until the first of them have come. */
  total: number | undefined;
  isComplete = false;
  problem: ApiProblem | undefined;
  /** Id of the open one; undefined before the first and where there is none. */
  openId: string | undefined;

  constructor(host: ReactiveControllerHost, api: () => ReviewApi) {
    this.#host = host;
    this.#api = api;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#endWatch?.();
    void this.#saver?.flush();
    this.#review = undefined;
  }

  /** Loads the texts of a review and opens `wanted`, or the first that has no code. */
  show(review: string, saver: CodingSaver, wanted: string | undefined): void {
    if (review === this.#review) return;
    this.#review = review;
    this.#saver = saver;
    this.#endWatch?.();
    this.#endWatch = saver.watch(() => this.#host.requestUpdate());
    this.entries = [];
    this.openId = wanted;
    void this.load();
  }

  /** Loads what has not come yet, page by page. */
  async load(): Promise<void> {
    const review = this.#review;
    if (review === undefined) return;
    this.problem = undefined;
    let cursor: string | undefined;
    const loaded: ReviewResponse[] = [];
    do {
      const result = await this.#api().listResponses(review, { show: "selected", cursor });
      if (review !== this.#review) return;
      if (!result.ok) {
        this.problem = result.problem;
        break;
      }
      const { responses, total, nextCursor } = result.value;
      loaded.push(...responses.map((one) => this.#withPending(one)));
      if (loaded.length >= this.entries.length) this.entries = [...loaded];
      this.total = total;
      cursor = nextCursor ?? undefined;
      this.isComplete = cursor === undefined;
      this.#openFirst();
      this.#host.requestUpdate();
    } while (cursor !== undefined);
    this.#host.requestUpdate();
  }

  #withPending(entry: ReviewResponse): ReviewResponse {
    const codes = this.#saver?.pendingOf(entry.response.responseId);
    return codes ? { ...entry, codes: [...codes] } : entry;
  }

  #openFirst(): void {
    const isThere = this.entries.some(({ response }) => response.responseId === this.openId);
    if (isThere || (this.openId !== undefined && !this.isComplete)) return;
    const next = this.firstUncoded ?? (this.isComplete ? this.entries[0] : undefined);
    this.openId = next?.response.responseId;
  }

  get index(): number {
    return this.entries.findIndex(({ response }) => response.responseId === this.openId);
  }

  get open(): ReviewResponse | undefined {
    return this.entries[this.index];
  }

  get firstUncoded(): ReviewResponse | undefined {
    return this.entries.find((entry) => !isCoded(entry));
  }

  /** How many of those that have come have a code. */
  get coded(): number {
    return this.entries.filter(isCoded).length;
  }

  get mayUndo(): boolean {
    return this.#steps.length > 0;
  }

  /** Opens one that has come; saves what was done to the one before. */
  go(entry: ReviewResponse | undefined): void {
    if (!entry) return;
    void this.#saver?.flush();
    this.openId = entry.response.responseId;
    this.#host.requestUpdate();
  }

  setCodes(codes: readonly string[]): void {
    const { open } = this;
    if (!open) return;
    const response = open.response.responseId;
    this.#steps = [...this.#steps, { response, before: open.codes }].slice(-MOST_STEPS);
    this.#put(response, codes);
  }

  /** Puts back the codes of the last change and opens its text. */
  undo(): void {
    const step = this.#steps.at(-1);
    if (!step) return;
    this.#steps = this.#steps.slice(0, -1);
    this.openId = step.response;
    this.#put(step.response, step.before);
  }

  #put(response: string, codes: readonly string[]): void {
    this.entries = this.entries.map((entry) =>
      entry.response.responseId === response ? { ...entry, codes: [...codes] } : entry,
    );
    this.#saver?.set(response, codes);
    this.#host.requestUpdate();
  }
}

const isCoded = ({ codes, otherCoders }: ReviewResponse): boolean =>
  codes.length > 0 || otherCoders > 0;
