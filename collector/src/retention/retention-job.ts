import { retentionClocks, type RetentionClock } from "@respons/wire";
import type { Deps } from "../deps.ts";
import {
  deleteStatements,
  findLastResult,
  listContacts,
  listCountedDays,
  listKeptForms,
  listResponses,
  mergeStatements,
  type Expired,
  type Place,
} from "./store.ts";
import { throughDay } from "./through-day.ts";
import { advanceTrust, type Trust } from "./trusted-moment.ts";

type RetentionDeps = Pick<Deps, "db" | "calendar" | "now" | "log" | "wipeDeleted">;

const NAME = "retention";
/** Rows of one transaction: clients' responses are stored between two of them. */
const BATCH = 500;
/** Days of the roll-up of one transaction; each has a row per unit, language and value. */
const DAYS = 5;
/** A day ends at most this long after it has ended in UTC, wherever it was counted. */
const ZONE_SLACK_MS = 36 * 3_600_000;

/**
 * Deletes what has run out: contacts, then texts, then whole responses, whose figures stay by
 * month. Each form has three times of its own.
 */
export function createRetentionJob(deps: RetentionDeps) {
  return {
    name: NAME,
    schedule: "15 3 * * *",
    async run() {
      const now = deps.now();
      const last = readTrust(await findLastResult(deps.db.read, NAME));
      const { trusted, seen } = advanceTrust(last, now);
      if (last && trusted < now) {
        const message = "retention waits a night: the clock moved by more than a day and a half";
        deps.log({ level: "warn", message });
      }
      const counts = { contacts: 0, comments: 0, scores: 0 };
      const today = deps.calendar.dayOf(trusted);
      for (const form of await listKeptForms(deps.db.read)) {
        for (const clock of retentionClocks) {
          const day = throughDay(today, form.keeping[clock]);
          const until = new Date(Date.parse(`${day}T00:00:00Z`) + ZONE_SLACK_MS);
          const dayEnd = deps.calendar.startOf(deps.calendar.nextDay(day));
          const expired = { formId: form.id, throughDay: day, until, dayEnd };
          const n = await deleteExpired(deps, clock, expired);
          if (n > 0) await deps.wipeDeleted();
          counts[clock] += n;
          if (clock === "scores") await mergeDays(deps, expired);
        }
      }
      return { ...counts, trusted: trusted.toISOString(), seen: seen.toISOString() };
    },
  };
}

function readTrust(result: Record<string, number | string> | undefined): Trust | undefined {
  if (!result) return undefined;
  const [trusted, seen] = [result["trusted"] ?? NaN, result["seen"] ?? NaN].map(
    (moment) => new Date(moment),
  );
  return trusted && seen && !Number.isNaN(trusted.getTime() + seen.getTime())
    ? { trusted, seen }
    : undefined;
}

/** @returns how many contacts, texts or responses went */
async function deleteExpired(
  deps: RetentionDeps,
  clock: RetentionClock,
  expired: Expired,
): Promise<number> {
  let n = 0;
  let after: Place = { receivedAt: Number.MIN_SAFE_INTEGER, seq: 0 };
  for (;;) {
    const { seqs, next } = await listNext(deps, clock, expired, after);
    if (seqs.length > 0) {
      await deps.db.writeAll(deleteStatements(clock, expired, seqs, deps.now()));
      n += seqs.length;
    }
    if (!next) return n;
    after = next;
  }
}

async function listNext(
  { db }: RetentionDeps,
  clock: RetentionClock,
  expired: Expired,
  after: Place,
): Promise<{ seqs: number[]; next: Place | undefined }> {
  if (clock === "contacts") {
    const seqs = await listContacts(db.read, expired, after.seq, BATCH);
    const seq = seqs.length < BATCH ? undefined : seqs.at(-1);
    return { seqs, next: seq === undefined ? undefined : { receivedAt: 0, seq } };
  }
  const rows = await listResponses(db.read, expired, after, BATCH);
  const gone = clock === "scores" ? rows : rows.filter(({ hasText }) => hasText);
  return {
    seqs: gone.map(({ seq }) => seq),
    next: rows.length < BATCH ? undefined : rows.at(-1),
  };
}

async function mergeDays({ db, now }: RetentionDeps, expired: Expired): Promise<void> {
  for (let before: string | undefined; ;) {
    const days = await listCountedDays(db.read, expired, DAYS);
    // What a response that came meanwhile holds back waits for the next night.
    if (days.length === 0 || days[0] === before) return;
    before = days[0];
    await db.writeAll(mergeStatements(expired, days, now()));
  }
}
