import type { ApiProblem, ApiResult } from "../http.ts";

/** Whether the codes stand in the database, and if not, why. */
export type SaveState =
  | { name: "saved" }
  | { name: "unsaved" }
  | { name: "saving" }
  | { name: "failed"; problem: ApiProblem };

export type SaveCodes = (response: string, codes: readonly string[]) => Promise<ApiResult<unknown>>;

/** A person puts several codes on a text one after the other: they are sent together. */
const SAVE_AFTER_MS = 700;
const RETRY_AFTER_MS = 5_000;
const MOST_RETRY_MS = 60_000;
/** What may be better the next time without anybody doing something about it. */
const passing: ReadonlySet<ApiProblem["kind"]> = new Set([
  "offline",
  "busy",
  "unexpected",
  "too-many-requests",
]);

/**
 * Sends the codes of one response after the other. What could not be saved is kept and tried
 * again until it is; it outlives the page that it was made on.
 */
export class CodingSaver {
  readonly #save: SaveCodes;
  readonly #pending = new Map<string, readonly string[]>();
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  #fails = 0;
  state: SaveState = { name: "saved" };

  constructor(save: SaveCodes) {
    this.#save = save;
  }

  /** Calls `changed` at every change of state. Returns what ends this. */
  watch(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  /** Codes that are not saved yet; undefined where what the collector said holds. */
  pendingOf(response: string): readonly string[] | undefined {
    return this.#pending.get(response);
  }

  get isSettled(): boolean {
    return this.#pending.size === 0 && this.#sending === undefined;
  }

  set(response: string, codes: readonly string[]): void {
    this.#pending.set(response, codes);
    if (this.state.name !== "failed") this.#tell({ name: "unsaved" });
    this.#later(SAVE_AFTER_MS);
  }

  /** Sends at once what is not saved; ends when all was tried. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#sending ??= this.#sendAll().finally(() => (this.#sending = undefined));
    return this.#sending;
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  async #sendAll(): Promise<void> {
    for (let next = first(this.#pending); next; next = first(this.#pending)) {
      const [response, codes] = next;
      if (this.state.name !== "failed") this.#tell({ name: "saving" });
      const result = await this.#save(response, codes);
      if (!result.ok) {
        this.#failed(result.problem);
        return;
      }
      this.#fails = 0;
      // They may have been changed while they were on their way.
      if (this.#pending.get(response) === codes) this.#pending.delete(response);
    }
    this.#tell({ name: "saved" });
  }

  #failed(problem: ApiProblem): void {
    this.#fails += 1;
    this.#tell({ name: "failed", problem });
    if (passing.has(problem.kind)) {
      this.#later(Math.min(RETRY_AFTER_MS * 2 ** (this.#fails - 1), MOST_RETRY_MS));
    }
  }

  #tell(state: SaveState): void {
    this.state = state;
    for (const changed of this.#listeners) changed();
  }
}

const first = <K, V>(map: ReadonlyMap<K, V>): [K, V] | undefined => map.entries().next().value;

const savers = new Map<string, CodingSaver>();

/** The saver of one person's codes in one review: the same one until a new start of the application. */
export function saverFor(person: string, review: string, save: SaveCodes): CodingSaver {
  const key = JSON.stringify([person, review]);
  const saver = savers.get(key) ?? new CodingSaver(save);
  savers.set(key, saver);
  return saver;
}
