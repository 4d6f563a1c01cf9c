import type { Report, ReportChange, ReportWords } from "@respons/wire";
import {
  record,
  redo,
  startHistory,
  undo,
  type EditHistory,
} from "../form-maker/model/edit-history.ts";
import type { ApiProblem, ApiResult } from "../http.ts";

/** What staff change in a report. */
export type ReportContent = Pick<Report, "name" | "parameters" | "words">;

/** Where it stands between this browser and the collector. */
export type SaveState =
  | { name: "saved"; at: number | undefined }
  | { name: "unsaved" }
  | { name: "saving" }
  /** Kept here until it is sent once more. */
  | { name: "failed"; problem: ApiProblem };

/** What a session needs of the world; fakes in tests. */
export interface SessionWorld {
  save(reportId: string, change: ReportChange): Promise<ApiResult<Report>>;
  now(): number;
  /** Calls `run` after `ms`; returns what calls it off. */
  after(ms: number, run: () => void): () => void;
  /** Told whenever something may look different. */
  changed(): void;
}

/** Rest after the last key before it is sent, in ms. */
const REST_MS = 1_000;
/** Wait before what did not go through is sent once more, in ms. */
const RETRY_MS = 10_000;

/** The writing of one report: edits, undo, and saving by itself. Nothing typed is ever dropped. */
export class ReportSession {
  readonly reportId: string;
  /** As the collector last had it. */
  report: Report;
  state: SaveState = { name: "saved", at: undefined };
  readonly #world: SessionWorld;
  #history: EditHistory<ReportContent>;
  #saved: ReportContent;
  #callOff: (() => void) | undefined;
  #running: Promise<void> | undefined;

  constructor(report: Report, world: SessionWorld) {
    this.reportId = report.reportId;
    this.report = report;
    this.#world = world;
    this.#saved = contentOf(report);
    this.#history = startHistory(this.#saved);
  }

  get content(): ReportContent {
    return this.#history.present;
  }

  get isSaved(): boolean {
    return this.content === this.#saved;
  }

  get mayUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get mayRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Takes an edit in; quick edits of the same field are one step of undo. */
  edit(content: Partial<ReportContent>, field: string): void {
    const next = { ...this.content, ...content };
    this.#move(record(this.#history, next, this.#world.now(), field));
  }

  /** The author's own words of a section in a language; empty ones are taken away. */
  write(section: string, language: string, text: string): void {
    const texts = { ...this.content.words[section], [language]: text };
    if (text === "") delete texts[language];
    const words: ReportWords = { ...this.content.words, [section]: texts };
    if (Object.keys(texts).length === 0) delete words[section];
    this.edit({ words }, `${section} ${language}`);
  }

  undo(): void {
    this.#move(undo(this.#history));
  }

  redo(): void {
    this.#move(redo(this.#history));
  }

  /** Sends what is unsaved at once; true when the collector has everything. */
  async flush(): Promise<boolean> {
    this.stop();
    this.#running ??= this.#drain().finally(() => (this.#running = undefined));
    await this.#running;
    return this.isSaved;
  }

  /** No more sending by itself: the page is left. */
  stop(): void {
    this.#callOff?.();
    this.#callOff = undefined;
  }

  #move(history: EditHistory<ReportContent>): void {
    if (history.present === this.content) return;
    this.#history = history;
    if (this.state.name !== "saving") this.#become({ name: "unsaved" });
    this.#wait(REST_MS);
    this.#world.changed();
  }

  async #drain(): Promise<void> {
    while (!this.isSaved) {
      await this.#save();
      if (this.state.name === "failed") return;
    }
  }

  async #save(): Promise<void> {
    const { content } = this;
    this.#become({ name: "saving" });
    const { revision } = this.report;
    const result = await this.#world.save(this.reportId, { ...content, revision });
    if (!result.ok) {
      this.#become({ name: "failed", problem: result.problem });
      // Another person's words stay until one has seen them; everything else may pass.
      if (result.problem.kind === "offline" || result.problem.kind === "busy") this.#wait(RETRY_MS);
      return;
    }
    this.report = result.value;
    this.#saved = content;
    if (this.isSaved) this.#become({ name: "saved", at: this.#world.now() });
    else this.#become({ name: "unsaved" });
  }

  #wait(ms: number): void {
    this.stop();
    this.#callOff = this.#world.after(ms, () => void this.flush());
  }

  #become(state: SaveState): void {
    this.state = state;
    this.#world.changed();
  }
}

function contentOf({ name, parameters, words }: Report): ReportContent {
  return { name, parameters, words };
}
