import { ExportStatus } from "@respons/wire";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ApiProblem, Http } from "../http.ts";

/** `unknown`: the collector has started anew meanwhile and knows nothing of it. */
export type ExportRunState =
  | { step: "choosing"; problem?: ApiProblem | { kind: "export-running" } }
  | { step: "starting" }
  | { step: "running" | "complete" | "stopped"; status: ExportStatus }
  | { step: "unknown" };

const POLL_MS = 1_000;
/** How often it may be unknown before it counts as never begun. */
const MAX_UNKNOWN = 15;

/**
 * One export from the press to its end. The browser downloads the file itself, so that nothing of
 * it is held here; how far it is, the collector tells.
 */
export class ExportRun implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #getHttp: () => Http | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #id = "";
  #unknown = 0;
  state: ExportRunState = { step: "choosing" };

  constructor(host: ReactiveControllerHost, getHttp: () => Http | undefined) {
    this.#host = host;
    this.#getHttp = getHttp;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.state.step === "running") void this.#poll();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Asks whether it would go, then hands the address to the browser. */
  async start(toPath: (id: string) => string): Promise<void> {
    this.#id = createId();
    this.#unknown = 0;
    this.#set({ step: "starting" });
    const path = toPath(this.#id);
    const problem = await askBeforehand(path);
    if (problem) {
      this.#set({ step: "choosing", problem });
      return;
    }
    const link = document.createElement("a");
    link.href = path;
    link.download = "";
    link.click();
    this.#later();
  }

  async cancel(): Promise<void> {
    await this.#getHttp()?.send("DELETE", `/api/exports/${this.#id}`);
    await this.#poll();
  }

  /** Back to the choice. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#set({ step: "choosing" });
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#poll(), POLL_MS);
  }

  async #poll(): Promise<void> {
    clearTimeout(this.#timer);
    const id = this.#id;
    const result = await this.#getHttp()?.get(`/api/exports/${id}`, ExportStatus);
    const { step } = this.state;
    if (id !== this.#id || (step !== "running" && step !== "starting")) return;
    if (result?.ok) {
      this.#unknown = 0;
      this.#set({ step: result.value.state, status: result.value });
      if (result.value.state === "running") this.#later();
      return;
    }
    this.#unknown += 1;
    if (this.#unknown >= MAX_UNKNOWN) this.#set({ step: "unknown" });
    else this.#later();
  }

  #set(state: ExportRunState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** What would be refused; a refusal met by the download itself would become a file of its own. */
async function askBeforehand(
  path: string,
): Promise<ApiProblem | { kind: "export-running" } | undefined> {
  const answer = await fetch(path, { method: "HEAD", credentials: "same-origin" }).catch(
    () => undefined,
  );
  if (!answer) return { kind: "offline" };
  if (answer.ok) return undefined;
  const { status } = answer;
  if (status === 409) return { kind: "export-running" };
  if (status === 401) return { kind: "signed-out" };
  if (status === 403) return { kind: "not-permitted" };
  if (status === 404) return { kind: "not-found" };
  if (status === 503) return { kind: "busy" };
  return { kind: "unexpected", status };
}

function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
