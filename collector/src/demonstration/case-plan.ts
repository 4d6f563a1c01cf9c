import type { CaseEventKind, CaseStatus, MessageKind } from "@respons/wire";
import { fromHelsinkiTime, toDayNumber } from "./helsinki-time.ts";
import type { PlannedResponse } from "./planned-response.ts";
import { type Random, pick, pickWeighted } from "./random.ts";
import { replyTexts } from "./replies/index.ts";
import type { DemonstrationLanguage } from "./texts.ts";

export interface PlannedMessage {
  kind: MessageKind;
  text: string;
  /** Null where the client wrote it. */
  author: string | null;
  at: Date;
}

export interface PlannedEvent {
  kind: CaseEventKind;
  before: string | null;
  after: string | null;
  reason: string | null;
  actor: string | null;
  at: Date;
}

/** What became of a response until the day of the first document. */
export interface PlannedCase {
  status: CaseStatus;
  /** The unit that it was passed on to; null where it stayed. */
  unit: string | null;
  isUnread: boolean;
  reactedAt: Date | null;
  answeredAt: Date | null;
  messages: PlannedMessage[];
  events: PlannedEvent[];
}

/** Where the random numbers of what became of feedback begin. */
export const casesSeed = 876;
/** Nothing of the demonstration happens later: the day of the first document. */
export const LAST_DAY = "2021-08-26";

/** What was promised an answer from then on is still open, and not due before `LAST_DAY` is over. */
const OPEN_FROM = "2021-08-20";
/** What came then is unread, whoever it came from. */
const UNREAD_FROM = "2021-08-25";

/** Made up; any likeness to a person is chance. */
const staff = ["Carola Sandgren", "Mikael Lindell", "Päivi Kettula", "Anneli Haukkala"];

type Days = ReadonlyArray<[workingDays: number, weight: number]>;
/** From arrival to the reply, where one was promised in five working days: a few come too late. */
const promisedDays: Days = [
  [0, 10],
  [1, 22],
  [2, 26],
  [3, 20],
  [4, 13],
  [5, 6],
  [6, 1.5],
  [8, 1],
  [11, 0.5],
];
/** Where none was promised. */
const otherDays: Days = [
  [0, 18],
  [1, 34],
  [2, 24],
  [3, 14],
  [5, 8],
  [7, 2],
];

/** Whether somebody is to handle it. */
export function isCase({ response }: PlannedResponse): boolean {
  return response.answers["comment"] !== undefined || isAnswerable(response);
}

function isAnswerable({ contact }: PlannedResponse["response"]): boolean {
  return Boolean((contact?.email ?? contact?.phone) && contact?.wantsReply !== false);
}

/**
 * Plans cases one after the other, each with what the random sequence says.
 * `workingDays` are in order and end with `LAST_DAY`: what would come later has not happened.
 */
export function createCasePlanner(random: Random, workingDays: readonly string[]) {
  const nextOf = new Map<string, number>();
  /** A moment at work that many working days after a day; undefined after the last one. */
  const atWork = (day: string, after: number): Date | undefined => {
    const next = nextOf.get(day) ?? workingDays.findIndex((one) => one > day);
    nextOf.set(day, next);
    const wanted = next === -1 ? undefined : workingDays[next + after - 1];
    if (wanted === undefined || (after === 0 && wanted !== day)) return undefined;
    return fromHelsinkiTime(toDayNumber(wanted), Math.floor((8.2 + random() * 7.4) * 3600));
  };
  /** On the day of arrival only where there was time for it, else on the next one. */
  const afterArrival = (planned: PlannedResponse, day: string, after: number) => {
    const at = atWork(day, after);
    return at && at > planned.receivedAt ? at : atWork(day, Math.max(1, after));
  };
  return (planned: PlannedResponse, day: string): PlannedCase => {
    const made = { random, planned, actor: pick(random, staff) };
    const { contact } = planned.response;
    const answers = isAnswerable(planned.response) || random() < (contact ? 0.95 : 0.1);
    const days = isAnswerable(planned.response) ? promisedDays : otherDays;
    const after = pickWeighted(random, days);
    const isOpen = day >= (isAnswerable(planned.response) ? OPEN_FROM : UNREAD_FROM);
    const hasInterim = answers && contact && (isOpen || after >= 3) && random() < 0.4;
    const interimAt = hasInterim ? atWork(day, 1) : undefined;
    const endedAt = isOpen ? undefined : afterArrival(planned, day, after);
    const history = begin(made, interimAt);
    if (!endedAt) return leaveOpen(history, made, day);
    if (!answers) return endWithoutReply(history, made, endedAt);
    return endWithReply(history, made, endedAt, () => atWork(day, after + 2));
  };
}

interface Made {
  random: Random;
  planned: PlannedResponse;
  actor: string;
}

function wordsOf({ planned }: Made) {
  return replyTexts[planned.response.language as DemonstrationLanguage];
}

function begin(made: Made, interimAt: Date | undefined): PlannedCase {
  const { random, actor } = made;
  const history: PlannedCase = {
    status: "new",
    unit: null,
    isUnread: true,
    reactedAt: null,
    answeredAt: null,
    messages: [],
    events: [],
  };
  if (!interimAt) return history;
  const text = pick(random, wordsOf(made).interim);
  history.messages.push({ kind: "interim-reply", text, author: actor, at: interimAt });
  return { ...history, status: "in-progress", isUnread: false, reactedAt: interimAt };
}

/** What came on the last days waits still; what is older has been looked at. */
function leaveOpen(history: PlannedCase, { actor, planned }: Made, day: string): PlannedCase {
  if (history.status !== "new" || day >= UNREAD_FROM) return history;
  const at = fromHelsinkiTime(toDayNumber(LAST_DAY), 9 * 3600 + (planned.seed % 3600));
  const looked = { kind: "status", before: "new", after: "in-progress", reason: null } as const;
  return {
    ...history,
    status: "in-progress",
    isUnread: false,
    events: [{ ...looked, actor, at }],
  };
}

function endWithoutReply(history: PlannedCase, made: Made, at: Date): PlannedCase {
  const { random, actor } = made;
  const { notes } = wordsOf(made);
  const note = random() < 0.12 ? pick(random, notes) : undefined;
  const status = "handled-without-answer";
  return {
    ...history,
    status,
    isUnread: false,
    reactedAt: at,
    messages: note
      ? [...history.messages, { kind: "note", text: note, author: actor, at }]
      : history.messages,
    events: [{ kind: "status", before: history.status, after: status, reason: null, actor, at }],
  };
}

function endWithReply(
  history: PlannedCase,
  made: Made,
  at: Date,
  pickLater: () => Date | undefined,
): PlannedCase {
  const { random, actor, planned } = made;
  const words = wordsOf(made);
  const { mood, category = "other" } = planned.text ?? {};
  const fitting =
    mood === "positive" ? words.thanks : (words.replies[category] ?? words.replies.other);
  const reply = { kind: "reply", text: pick(random, fitting), author: actor, at } as const;
  const answered: PlannedCase = {
    ...history,
    ...passOn(made, history, at),
    status: "answered",
    isUnread: false,
    reactedAt: history.reactedAt ?? at,
    answeredAt: at,
    messages: [...history.messages, reply],
  };
  const laterAt = random() < 0.03 ? pickLater() : undefined;
  return laterAt ? writeBack(answered, made, laterAt) : answered;
}

/** Some of what is about the e-services goes to who runs them. */
function passOn({ random, planned, actor }: Made, history: PlannedCase, at: Date) {
  const { unit = "" } = planned.response;
  const isTheirs = planned.text?.category === "e-services" && unit !== "e-services";
  if (!isTheirs || history.reactedAt || random() >= 0.3) return {};
  const reason = replyTexts.sv.transferReason;
  // A quarter of an hour before the reply of who got it.
  const earlier = new Date(Math.max(at.getTime() - 900_000, planned.receivedAt.getTime() + 1));
  const event = { kind: "transfer", before: unit, after: "e-services", reason, actor } as const;
  return { unit: "e-services", events: [{ ...event, at: earlier }] };
}

/** The client says thanks, and the case that was opened by that is closed. */
function writeBack(history: PlannedCase, made: Made, closedAt: Date): PlannedCase {
  const { random, actor } = made;
  const at = new Date(closedAt.getTime() - 3_600_000);
  const text = pick(random, wordsOf(made).followUps);
  const reopened = { kind: "reopened", before: "answered", after: "in-progress" } as const;
  const closed = { kind: "status", before: "in-progress", after: "closed" } as const;
  return {
    ...history,
    status: "closed",
    messages: [...history.messages, { kind: "client", text, author: null, at }],
    events: [
      ...history.events,
      { ...reopened, reason: null, actor: null, at },
      { ...closed, reason: null, actor, at: closedAt },
    ],
  };
}
