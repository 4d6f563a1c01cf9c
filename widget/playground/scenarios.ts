/** What a collector makes of a request, and what the person does, to bring the form into a state. */
export interface Scenario {
  /** Instead of the form: no answer, "not found", or a lost connection. */
  form?: "silent" | "unknown" | "lost";
  isClosed?: true;
  isDemonstration?: true;
  /** What becomes of the response; by default it is stored. */
  response?: "silent" | "lost" | Refusal;
  /** The day by which an answer is promised, in days from today. */
  promisedInDays?: number;
  isOffline?: true;
  /** What the playground does in the person's place once the form is there. */
  act?: "send-empty" | "send" | "send-personal-data";
}

/** A problem that a collector answers with. */
export interface Refusal {
  status: number;
  code: string;
  retryAfterSeconds?: number;
  /** Path of an answer that the collector finds fault with. */
  path?: string;
}

const refused = (status: number, code: string, more: Partial<Refusal> = {}): Scenario => ({
  act: "send",
  response: { status, code, ...more },
});

const scenarios = {
  asking: {},
  loading: { form: "silent" },
  "form-unknown": { form: "unknown" },
  unavailable: { form: "lost" },
  closed: { isClosed: true },
  demonstration: { isDemonstration: true },
  faults: { act: "send-empty" },
  "response-invalid": refused(422, "response-invalid", { path: "answers" }),
  reviewing: { act: "send-personal-data" },
  sending: { act: "send", response: "silent" },
  offline: { act: "send", response: "lost", isOffline: true },
  unreachable: { act: "send", response: "lost" },
  busy: refused(429, "too-many-requests", { retryAfterSeconds: 60 }),
  "origin-not-allowed": refused(403, "origin-not-allowed"),
  "form-closed": refused(410, "form-closed"),
  "response-erased": refused(410, "response-erased"),
  "body-too-large": refused(413, "body-too-large"),
  "id-used": refused(409, "id-used"),
  internal: refused(400, "bad-json"),
  sent: { act: "send" },
  "sent-promised": { act: "send", promisedInDays: 14 },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;
export const scenarioNames = Object.keys(scenarios) as [ScenarioName, ...ScenarioName[]];

export function scenarioOf(name: ScenarioName): Scenario {
  return scenarios[name];
}
