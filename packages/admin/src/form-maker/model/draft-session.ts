import { isSameContent, type DraftContent, type FormDraft } from "@respons/wire";
import type { ApiProblem, ApiResult } from "../../http.ts";
import { record, redo, startHistory, undo, type EditHistory } from "./edit-history.ts";

/** Where the draft stands between this browser and the collector. */
export type SaveState =
  | { name: "saved"; at: number | undefined }
  | { name: "unsaved" }
  | { name: "saving" }
  /** Kept here; sent again by itself unless the collector refused it for what it says. */
  | { name: "failed"; problem: ApiProblem }
  | { name: "conflict"; theirs: FormDraft };

/** What a session needs of the world; fakes in tests. */
export interface SessionWorld {
  save(form: string, revision: number, content: DraftContent): Promise<ApiResult<FormDraft>>;
  load(form: string): Promise<ApiResult<FormDraft>>;
  now(): number;
  /** Calls `run` after `ms`; returns what calls it off. */
  after(ms: number, run: () => void): () => void;
  /** Told whenever something may look different. */
  changed(): void;
}

/** Rest after the last key before the draft is sent, in ms. */
const REST_MS = 1000;
/** Waits between tries that failed, in ms; the last one repeats. */
const WAITS_MS = [2_000, 5_000, 15_000, 30_000];

/** The writing of one draft: edits, undo, and saving by itself. Nothing typed is ever dropped. */
export class DraftSession {
  readonly form: string;
  /** The draft as the collector last had it. */
  draft: FormDraft;
  state: SaveState = { name: "saved", at: undefined };
  world: SessionWorld;
  #history: EditHistory<DraftContent>;
  #saved: DraftContent;
  #sent: DraftContent | undefined;
  #tries = 0;
  #callOff: (() => void) | undefined;

  constructor(draft: FormDraft, world: SessionWorld) {
    this.form = draft.slug;
    this.draft = draft;
    this.world = world;
    this.#saved = draft.content;
    this.#history = startHistory(draft.content);
  }

  get content(): DraftContent {
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

  /** Takes an edit in; with `field`, quick edits of the same field are one step of undo. */
  edit(content: DraftContent, field?: string): void {
    this.#move(record(this.#history, content, this.world.now(), field));
  }

  undo(): void {
    this.#move(undo(this.#history));
  }

  redo(): void {
    this.#move(redo(this.#history));
  }

  /** Takes in what the collector answered to something else than an edit: settings, review. */
  accept(draft: FormDraft): void {
    this.draft = draft;
    this.world.changed();
  }

  /** Goes on from another person's content; one's own stays within reach of undo. */
  takeTheirs(): void {
    if (this.state.name !== "conflict") return;
    const { theirs } = this.state;
    this.draft = theirs;
    this.#saved = theirs.content;
    this.#history = record(this.#history, theirs.content, this.world.now());
    this.#become({ name: "saved", at: undefined });
  }

  /** Starts from a content that the collector has already: discarded changes, say. */
  restart(draft: FormDraft): void {
    this.#stopWaiting();
    this.draft = draft;
    this.#saved = draft.content;
    this.#history = record(this.#history, draft.content, this.world.now());
    this.#become({ name: "saved", at: this.world.now() });
  }

  /** Sends what is unsaved at once; true when the collector has everything. */
  async flush(): Promise<boolean> {
    this.#stopWaiting();
    while (!this.isSaved && this.state.name !== "saving" && this.state.name !== "conflict") {
      await this.#save();
      if (this.state.name === "failed") return false;
    }
    return this.isSaved;
  }

  #move(history: EditHistory<DraftContent>): void {
    if (history.present === this.content) return;
    this.#history = history;
    if (this.state.name === "saving" || this.state.name === "conflict") {
      this.world.changed();
      return;
    }
    this.#become({ name: "unsaved" });
    this.#wait(REST_MS);
  }

  async #save(): Promise<void> {
    const content = this.content;
    this.#sent = content;
    this.#become({ name: "saving" });
    const result = await this.world.save(this.form, this.draft.revision, content);
    if (result.ok) this.#tookIn(result.value, content);
    else if (result.problem.kind === "changed-meanwhile") await this.#meetOther();
    else this.#fail(result.problem);
  }

  #tookIn(draft: FormDraft, content: DraftContent): void {
    this.draft = draft;
    this.#saved = content;
    this.#tries = 0;
    if (this.isSaved) {
      this.#become({ name: "saved", at: this.world.now() });
    } else {
      this.#become({ name: "unsaved" });
      this.#wait(REST_MS);
    }
  }

  async #meetOther(): Promise<void> {
    const current = await this.world.load(this.form);
    if (!current.ok) return this.#fail(current.problem);
    // Our own save whose answer was lost has moved the revision too.
    const sent = this.#sent;
    if (sent && isSameContent(current.value.content, sent)) this.#tookIn(current.value, sent);
    else if (isSameContent(current.value.content, this.#saved)) this.#rebase(current.value);
    else this.#become({ name: "conflict", theirs: current.value });
  }

  /** Somebody changed a setting, not the content: what was written goes on top. */
  #rebase(current: FormDraft): void {
    this.draft = current;
    this.#become({ name: "unsaved" });
    this.#wait(0);
  }

  #fail(problem: ApiProblem): void {
    this.#become({ name: "failed", problem });
    const mayHelp = problem.kind !== "input-invalid" && problem.kind !== "not-permitted";
    if (mayHelp) this.#wait(WAITS_MS[Math.min(this.#tries, WAITS_MS.length - 1)] ?? 0);
    this.#tries += 1;
  }

  #wait(ms: number): void {
    this.#stopWaiting();
    this.#callOff = this.world.after(ms, () => {
      this.#callOff = undefined;
      // Undone to what the collector has: nothing to send.
      if (this.isSaved) this.#become({ name: "saved", at: this.world.now() });
      else void this.#save();
    });
  }

  #stopWaiting(): void {
    this.#callOff?.();
    this.#callOff = undefined;
  }

  #become(state: SaveState): void {
    this.state = state;
    this.world.changed();
  }
}
