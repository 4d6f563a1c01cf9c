import type { CaseDetail } from "@respons/wire";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ApiProblem, ApiResult, Http } from "../http.ts";
import { createCasesApi, type Deed } from "./api.ts";
import { listNews, type HistoryEntry } from "./case-history.ts";

interface OpenCaseState {
  detail: CaseDetail | undefined;
  /** Why there is nothing to show. */
  problem: ApiProblem | undefined;
  /** What others did while the person had it open, once that stood in the way; else undefined. */
  meanwhile: HistoryEntry[] | undefined;
}

/** The case that is open: reads it, does things to it and keeps up with what others do. */
export class OpenCase implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #getHttp: () => Http;
  #responseId: string | undefined;
  state: OpenCaseState = { detail: undefined, problem: undefined, meanwhile: undefined };

  constructor(host: ReactiveControllerHost, getHttp: () => Http) {
    this.#host = host;
    this.#getHttp = getHttp;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#responseId = undefined;
  }

  /** Reads a case unless it is the open one; whoever may handle it has then read it. */
  open(responseId: string): void {
    if (responseId === this.#responseId) return;
    this.#responseId = responseId;
    this.state = { detail: undefined, problem: undefined, meanwhile: undefined };
    void this.#read(responseId).then(() => this.#markRead(responseId));
  }

  retry(): void {
    const responseId = this.#responseId;
    if (responseId !== undefined) void this.#read(responseId);
  }

  /** Does something; where somebody else was first, nothing is done and what they did is told. */
  async act(deed: Deed): Promise<ApiResult<CaseDetail>> {
    const before = this.state.detail;
    const responseId = this.#responseId;
    if (!before || responseId === undefined) return { ok: false, problem: { kind: "offline" } };
    const result = await this.#api.act(responseId, before.revision, deed);
    if (responseId !== this.#responseId) return result;
    if (result.ok) this.#set({ detail: result.value, problem: undefined, meanwhile: undefined });
    else if (result.problem.kind === "changed-meanwhile") await this.#catchUp(before);
    return result;
  }

  /** What others did has been read. */
  forgetMeanwhile(): void {
    this.#set({ ...this.state, meanwhile: undefined });
  }

  get #api() {
    return createCasesApi(this.#getHttp());
  }

  async #read(responseId: string): Promise<void> {
    const result = await this.#api.get(responseId);
    if (responseId !== this.#responseId) return;
    if (result.ok) this.#set({ ...this.state, detail: result.value, problem: undefined });
    else this.#set({ ...this.state, detail: undefined, problem: result.problem });
  }

  async #markRead(responseId: string): Promise<void> {
    const { detail } = this.state;
    if (responseId !== this.#responseId) return;
    if (!detail?.mayHandle || detail.unreadSince === null) return;
    const result = await this.#api.act(responseId, detail.revision, { to: "read" });
    if (responseId !== this.#responseId || this.state.detail !== detail) return;
    if (result.ok) this.#set({ ...this.state, detail: result.value });
    // Somebody else has read it at the same time.
    else if (result.problem.kind === "changed-meanwhile") await this.#read(responseId);
  }

  async #catchUp(before: CaseDetail): Promise<void> {
    const responseId = before.response.responseId;
    const result = await this.#api.get(responseId);
    if (responseId !== this.#responseId || !result.ok) return;
    this.#set({
      detail: result.value,
      problem: undefined,
      meanwhile: listNews(before, result.value),
    });
  }

  #set(state: OpenCaseState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
