import type { FailureCause, WidgetTexts } from "@respons/texts/widget";
import type { Acknowledgement, Display, FormDefinition, ProblemCode } from "@respons/wire";
import { checkDraft, type Fault, toFaults } from "./check-draft.ts";
import { createClientId } from "./client-id.ts";
import { fetchForm, formUrl, post } from "./collector-requests.ts";
import { DisplayCounter } from "./display-counter.ts";
import type { Draft } from "./draft.ts";
import type { Guard, Review } from "./guard/guard.ts";
import { loadTexts, lookupLanguage } from "./language.ts";
import { type Placement, toBody, toOrigin } from "./response-body.ts";
import { mayPass, sendResponse, type SendResult } from "./response-sender.ts";
import type * as Outcome from "./panels/outcome.ts";
import { type JsonObject, toJson } from "./to-json.ts";

/** Where one filling-in stands. */
export type SessionState =
  | { name: "loading" }
  | { name: "unavailable"; cause: "form-unknown" | "unreachable" }
  | { name: "closed" }
  | { name: "asking"; faults: readonly Fault[] }
  | { name: "reviewing"; review: Review }
  | { name: "sending"; isRetrying: boolean }
  | {
      name: "failed";
      cause: FailureCause | ProblemCode;
      retryAfterSeconds?: number;
      /** Receipt of the version that arrived before the text was changed. */
      earlier?: Acknowledgement;
    }
  | { name: "sent"; acknowledgement: Acknowledgement };

/** What the session needs to know of the element it serves. */
export interface SessionHost {
  readonly formSlug: string;
  readonly collectorUrl: string;
  readonly placement: Placement;
  /** Empty where the page names no language. */
  readonly wantedLanguage: string;
  requestUpdate: () => void;
  /** Fires `respons-…`; false when the page cancelled it. */
  fire: (step: "ready" | "submit" | "sent" | "error", reason?: string) => boolean;
}

/** One filling-in of one form, without DOM: fetches it, keeps what was typed, sends it. */
export class FormSession {
  state: SessionState = { name: "loading" };
  definition: FormDefinition | undefined;
  texts: WidgetTexts | undefined;
  language = "";
  draft: Draft = new FormData();
  /** True from the person's own submit until the element has moved focus to its outcome. */
  hasOutcome = false;
  /** The state that was read out when focus moved to it. */
  heard: SessionState | undefined;
  /** What is shown after sending; loaded with the first answer. */
  outcome: typeof Outcome | undefined;
  readonly displays = new DisplayCounter((step) => this.#postDisplay(step));
  readonly #host: SessionHost;
  /** Without the guard the collector still masks what it must. */
  #guard: Promise<Guard | void> | undefined;
  #id = "";
  #chosenLanguage = "";
  /** The first body that may have been stored though no answer came. */
  #uncertainBody: JsonObject | undefined;
  /** Answers to what was asked in an earlier turn come too late. */
  #turn = 0;

  constructor(host: SessionHost) {
    this.#host = host;
  }

  /** Fetches the form and the words; what had been typed is given up. */
  async load(): Promise<void> {
    const turn = this.#startAnew();
    this.#become({ name: "loading" });
    const { formSlug, collectorUrl, wantedLanguage } = this.#host;
    const url = formUrl(collectorUrl, formSlug);
    // Words for the likely language travel beside the form instead of after it.
    const [result] = await Promise.all([fetchForm(url), wantedLanguage && this.chooseLanguage()]);
    if (turn !== this.#turn) return;
    this.definition = typeof result === "string" ? undefined : result;
    await this.chooseLanguage();
    if (turn !== this.#turn) return;
    if (this.definition && this.texts) {
      this.#become(this.#begin());
      this.#host.fire("ready");
    } else {
      const cause = result === "form-unknown" ? result : "unreachable";
      console.warn(`Respons: ${cause}: ${url}`);
      this.#become({ name: "unavailable", cause });
      this.#host.fire("error", cause);
    }
  }

  /**
   * Settles the language of form and words: the page's own until the person chooses one. Answers
   * stay, and so do the words where new ones cannot be loaded.
   */
  async chooseLanguage(wanted = this.#host.wantedLanguage): Promise<void> {
    const offered = this.definition?.languages ?? [wanted];
    const language = lookupLanguage(wanted, offered) ?? offered[0] ?? "";
    this.#chosenLanguage = language;
    try {
      const texts = await loadTexts(language);
      // Two choices in a row may load in either order.
      if (language !== this.#chosenLanguage) return;
      this.texts = texts;
      this.language = language;
    } catch (error) {
      warn(error);
    }
    this.#host.requestUpdate();
  }

  /** Takes what stands in the fields; `isText` when free text was typed. */
  take(draft: Draft, isText = false): void {
    this.draft = draft;
    this.displays.count("started");
    void this.#loadOutcome();
    // Loaded while the person writes, so that sending need not wait.
    if (isText)
      this.#guard ??= import("./guard/guard.ts").then((chunk) => chunk.createGuard(this), warn);
    this.#host.requestUpdate();
  }

  /** Empties the draft and asks again, under a new id. */
  reset(): void {
    this.#startAnew();
    if (this.definition) this.#become(this.#begin());
  }

  /**
   * Checks and sends the draft; does nothing while it is being sent. After an earlier version has
   * arrived, the changed text goes as a response of its own.
   */
  async submit(): Promise<void> {
    const { definition, state } = this;
    if (!definition || state.name === "sending") return;
    if (state.name === "failed" && state.cause === "id-used") this.#renewId();
    this.hasOutcome = true;
    const faults = checkDraft(definition.questions, this.draft);
    if (faults.length > 0) return this.#become({ name: "asking", faults });
    const turn = this.#turn;
    this.#become({ name: "sending", isRetrying: false });
    // Without free text it stays synchronous, as the page's own handlers may expect.
    const review = this.#guard && (await (await this.#guard)?.review());
    if (turn !== this.#turn) return;
    if (review) return this.#become({ name: "reviewing", review });
    if (!this.#host.fire("submit")) return this.#become(state);
    const body = toBody(definition, this.language, this.#host.placement, this.draft);
    const result = await this.#send(body);
    if (mayPass(result)) this.#uncertainBody ??= body;
    const next = await this.#follow(result);
    if (next.name === "sent") await this.#loadOutcome();
    if (turn !== this.#turn) return;
    this.#become(next);
    if (next.name === "sent") this.#host.fire("sent");
    else this.#host.fire("error", next.name === "failed" ? next.cause : "invalid");
  }

  async #loadOutcome(): Promise<void> {
    try {
      this.outcome ??= await import("./panels/outcome.ts");
      this.#host.requestUpdate();
    } catch {
      // The plain thanks serve as well.
    }
  }

  #send(body: JsonObject): Promise<SendResult> {
    const { collectorUrl, formSlug } = this.#host;
    const turn = this.#turn;
    const url = formUrl(collectorUrl, formSlug, "/responses");
    return sendResponse(url, toJson({ id: this.#id, ...body }), (waitMs) => {
      if (turn === this.#turn) this.#become({ name: "sending", isRetrying: true });
      return new Promise((resolve) => setTimeout(resolve, waitMs));
    });
  }

  async #follow(result: SendResult): Promise<SessionState> {
    if (result.name === "invalid") {
      const faults = toFaults(this.definition?.questions ?? [], result.errors);
      return faults.length > 0
        ? { name: "asking", faults }
        : { name: "failed", cause: "response-invalid" };
    }
    if (result.name === "failed" && result.cause === "id-used" && this.#uncertainBody) {
      // The version sent earlier answers with its receipt when that is what was stored.
      const earlier = await this.#send(this.#uncertainBody);
      if (earlier.name === "sent") return { ...result, earlier: earlier.acknowledgement };
    }
    return result;
  }

  #begin(): SessionState {
    return this.definition?.closed ? { name: "closed" } : { name: "asking", faults: [] };
  }

  #renewId(): void {
    this.#id = createClientId();
    this.#uncertainBody = undefined;
  }

  #startAnew(): number {
    this.#renewId();
    this.draft = new FormData();
    this.hasOutcome = false;
    this.#guard = undefined;
    return (this.#turn += 1);
  }

  #become(state: SessionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  /** A count that does not arrive is lost: it is not tried again and nobody is told. */
  #postDisplay(step: Display["step"]): void {
    const { formSlug, collectorUrl, placement } = this.#host;
    if (!this.definition) return;
    const display = { ...toOrigin(this.definition, this.language, placement), step };
    const url = formUrl(collectorUrl, formSlug, "/displays");
    post(url, toJson(display), { keepalive: true }).catch(() => undefined);
  }
}

function warn(error: unknown): void {
  console.warn("Respons:", error);
}
