import type { FailureCause, WidgetTexts } from "@respons/texts/widget";
import type { Acknowledgement, FormDefinition } from "@respons/wire";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { checkDraft, type Fault, toFaults } from "./check-draft.ts";
import { createClientId } from "./client-id.ts";
import { DisplayCounter, postDisplay } from "./display-counter.ts";
import type { Draft } from "./draft.ts";
import { fetchForm, formUrl } from "./form-source.ts";
import { loadTexts, lookupLanguage, widgetLanguageFor } from "./language.ts";
import { type Placement, toBody, toOrigin, withId } from "./response-body.ts";
import { sendResponse, type SendResult } from "./response-sender.ts";
import type { JsonObject } from "./to-json.ts";

/** Where one filling-in stands. */
export type SessionState =
  | { name: "loading" }
  | { name: "unavailable"; cause: "form-unknown" | "unreachable" }
  | { name: "closed" }
  | { name: "asking"; faults: readonly Fault[] }
  | { name: "sending"; isRetrying: boolean }
  | {
      name: "failed";
      cause: FailureCause;
      retryAfterSeconds?: number;
      /** Receipt of the version that arrived before the text was changed. */
      earlier?: Acknowledgement;
    }
  | { name: "sent"; acknowledgement: Acknowledgement };

const uncertainCauses: ReadonlySet<FailureCause> = new Set(["offline", "unreachable", "busy"]);

/** What the session needs to know of the element it serves. */
export interface SessionHost extends ReactiveControllerHost {
  readonly form: string;
  readonly collectorUrl: string;
  readonly placement: Placement;
  readonly wantedLanguages: readonly string[];
  /** Fires `respons-…`; false when the page cancelled it. */
  announceEvent: (step: "ready" | "submit" | "sent" | "error", reason?: string) => boolean;
}

/** One filling-in of one form, without DOM: fetches it, keeps what was typed, sends it. */
export class FormSession implements ReactiveController {
  state: SessionState = { name: "loading" };
  definition: FormDefinition | undefined;
  texts: WidgetTexts | undefined;
  language = "";
  draft: Draft = new FormData();
  /** True after the person's own submit, until the element has moved focus to its outcome. */
  hasOutcome = false;
  readonly displays = new DisplayCounter((step) => this.#countDisplay(step));
  readonly #host: SessionHost;
  #id = createClientId();
  /** The first body that may have been stored though no answer came. */
  #uncertainBody: JsonObject | undefined;
  #turn = 0;

  constructor(host: SessionHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.displays.stop();
  }

  /** Fetches the form and the words; what had been typed is given up. */
  async load(): Promise<void> {
    this.#startAnew();
    const turn = this.#turn;
    const { form, collectorUrl, wantedLanguages } = this.#host;
    this.#become({ name: "loading" });
    // Words for the likely language travel beside the form instead of after it.
    if (wantedLanguages[0]) loadTexts(widgetLanguageFor(wantedLanguages[0])).catch(() => undefined);
    const result = await fetchForm(collectorUrl, form);
    if (turn !== this.#turn) return;
    this.definition = result.kind === "found" ? result.definition : undefined;
    await this.chooseLanguage();
    if (turn !== this.#turn) return;
    if (result.kind === "found" && this.texts) {
      this.#become(result.definition.closed ? { name: "closed" } : { name: "asking", faults: [] });
      this.#host.announceEvent("ready");
    } else {
      const cause = result.kind === "unknown" ? "form-unknown" : "unreachable";
      this.#become({ name: "unavailable", cause });
      console.warn(`Respons: ${cause}: ${formUrl(collectorUrl, form)}`);
      this.#host.announceEvent("error", cause);
    }
  }

  /** Settles the language of form and words; answers stay. Words that cannot be loaded stay as they were. */
  async chooseLanguage(): Promise<void> {
    const { wantedLanguages } = this.#host;
    const offered = this.definition?.languages;
    const language = offered
      ? (lookupLanguage(wantedLanguages, offered) ?? offered[0] ?? "en")
      : (wantedLanguages[0] ?? "en");
    try {
      this.texts = await loadTexts(widgetLanguageFor(language));
      this.language = language;
    } catch {
      console.warn("Respons: the words of the form could not be loaded");
    }
    this.#host.requestUpdate();
  }

  /** Takes what stands in the fields. */
  take(draft: Draft): void {
    this.draft = draft;
    this.displays.count("started");
    this.#host.requestUpdate();
  }

  /** Empties the draft and asks again, under a new id. */
  reset(): void {
    this.#startAnew();
    if (this.definition && !this.definition.closed) this.#become({ name: "asking", faults: [] });
  }

  /** Checks and sends the draft; does nothing while it is being sent. */
  async submit(): Promise<void> {
    const { definition } = this;
    if (!definition || this.state.name === "sending") return;
    this.hasOutcome = true;
    const faults = checkDraft(definition.questions, this.draft);
    if (faults.length > 0) return this.#become({ name: "asking", faults });
    if (!this.#host.announceEvent("submit")) return;
    const turn = (this.#turn += 1);
    this.#become({ name: "sending", isRetrying: false });
    const body = toBody(definition, this.language, this.#host.placement, this.draft);
    const result = await this.#send(body, turn);
    if (turn !== this.#turn) return;
    if (result.kind === "failed" && uncertainCauses.has(result.cause)) this.#uncertainBody ??= body;
    await this.#conclude(result, turn);
  }

  /** Sends the changed text as a response of its own, after an earlier version has arrived. */
  async submitAsNew(): Promise<void> {
    this.#id = createClientId();
    this.#uncertainBody = undefined;
    await this.submit();
  }

  #send(body: JsonObject, turn: number): Promise<SendResult> {
    const { collectorUrl, form } = this.#host;
    return sendResponse(formUrl(collectorUrl, form, "/responses"), withId(this.#id, body), {
      onRetry: () => {
        if (turn === this.#turn) this.#become({ name: "sending", isRetrying: true });
      },
    });
  }

  async #conclude(result: SendResult, turn: number): Promise<void> {
    if (result.kind === "stored") {
      this.#become({ name: "sent", acknowledgement: result.acknowledgement });
      this.#host.announceEvent("sent");
      return;
    }
    const faults =
      result.kind === "invalid" ? toFaults(this.definition?.questions ?? [], result.errors) : [];
    if (faults.length > 0) {
      this.#become({ name: "asking", faults });
    } else if (result.kind === "invalid") {
      this.#become({ name: "failed", cause: "refused" });
    } else {
      const { kind: _, ...failure } = result;
      const earlier = failure.cause === "id-used" ? await this.#fetchEarlier(turn) : {};
      if (turn !== this.#turn) return;
      this.#become({ name: "failed", ...failure, ...earlier });
    }
    this.#host.announceEvent("error", result.kind === "failed" ? result.cause : "invalid");
  }

  /** Repeats the version sent earlier, which answers with its receipt when that is what was stored. */
  async #fetchEarlier(turn: number): Promise<{ earlier?: Acknowledgement }> {
    const result = this.#uncertainBody && (await this.#send(this.#uncertainBody, turn));
    return result?.kind === "stored" ? { earlier: result.acknowledgement } : {};
  }

  #startAnew(): void {
    this.#id = createClientId();
    this.#uncertainBody = undefined;
    this.#turn += 1;
    this.draft = new FormData();
    this.hasOutcome = false;
  }

  #become(state: SessionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  #countDisplay(step: "shown" | "opened" | "started"): void {
    const { definition } = this;
    if (!definition) return;
    const { form, collectorUrl, placement } = this.#host;
    const url = formUrl(collectorUrl, form, "/displays");
    postDisplay(url, { ...toOrigin(definition, this.language, placement), step });
  }
}
