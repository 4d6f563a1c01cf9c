import type { DraftContent, FormDraft } from "@respons/wire";
import { describe, expect, it } from "vitest";
import type { ApiResult } from "../../http.ts";
import { DraftSession } from "./draft-session.ts";
import { content } from "./test-content.ts";
import { writeText } from "./text-places.ts";

const draft: FormDraft = {
  slug: "visit",
  unit: "clinic",
  revision: 1,
  state: "draft",
  content,
  settings: {
    owner: null,
    expiresOn: null,
    requiredLanguages: ["sv"],
    reviewRequired: false,
    allowedOrigins: [],
    look: { preset: "respons" },
    promiseWorkingDays: null,
    keepContactsMonths: null,
    keepCommentsMonths: null,
    keepScoresMonths: null,
  },
  publishedVersion: null,
  isChanged: true,
  closedMessage: null,
  updatedAt: "2026-11-22T10:00:00Z",
  updatedBy: "Anna",
  submittedBy: null,
  reviewNote: null,
  faults: [],
};
const titled = (words: string): DraftContent => writeText(content, "title", "sv", words);

/** A collector in memory, a clock that stands still, and a timer that is run by hand. */
function open() {
  const stored = { ...draft };
  const waiting: { ms: number; run: () => void }[] = [];
  const failures: ApiResult<FormDraft>[] = [];
  const saves: DraftContent[] = [];
  const session = new DraftSession(draft, {
    async save(_, revision, sent) {
      saves.push(sent);
      const failure = failures.shift();
      if (failure) return failure;
      if (revision !== stored.revision) {
        return { ok: false, problem: { kind: "changed-meanwhile" } };
      }
      Object.assign(stored, { revision: stored.revision + 1, content: sent });
      return { ok: true, value: { ...stored } };
    },
    load: async () => ({ ok: true, value: { ...stored } }),
    now: () => 0,
    after(ms, run) {
      const timer = { ms, run };
      waiting.push(timer);
      return () => void waiting.splice(waiting.indexOf(timer), 1);
    },
    changed: () => undefined,
  });
  const rest = async () => {
    waiting.shift()?.run();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { session, stored, waiting, failures, saves, rest };
}

describe("a draft being written", () => {
  it("is saved once after a rest, with what was typed last", async () => {
    const { session, saves, waiting, rest } = open();
    session.edit(titled("A"));
    session.edit(titled("AB"));
    expect(session.state.name).toBe("unsaved");
    expect(waiting.map(({ ms }) => ms)).toEqual([1000]);
    await rest();
    expect(saves.map(({ title }) => title["sv"])).toEqual(["AB"]);
    expect(session.state.name).toBe("saved");
  });

  it("is not sent when undo has brought back what is stored", async () => {
    const { session, saves, rest } = open();
    session.edit(titled("A"));
    session.undo();
    expect(session.content).toBe(content);
    await rest();
    expect(saves).toEqual([]);
    expect(session.state.name).toBe("saved");
  });

  it("keeps what was typed when saving fails, and tries again later and later", async () => {
    const { session, failures, waiting, rest } = open();
    failures.push({ ok: false, problem: { kind: "offline" } });
    failures.push({ ok: false, problem: { kind: "busy" } });
    session.edit(titled("A"));
    await rest();
    expect(session.state).toEqual({ name: "failed", problem: { kind: "offline" } });
    expect(waiting.map(({ ms }) => ms)).toEqual([2000]);
    await rest();
    expect(waiting.map(({ ms }) => ms)).toEqual([5000]);
    await rest();
    expect(session.isSaved).toBe(true);
    expect(session.content.title["sv"]).toBe("A");
  });

  it("does not send again by itself what was refused for what it says", async () => {
    const { session, failures, waiting, rest } = open();
    failures.push({ ok: false, problem: { kind: "input-invalid", errors: [] } });
    session.edit(titled("A"));
    await rest();
    expect(waiting).toEqual([]);
    expect(session.isSaved).toBe(false);
  });

  it("saves what was typed while it was being saved", async () => {
    const { session, saves, rest } = open();
    session.edit(titled("A"));
    const first = rest();
    session.edit(titled("AB"));
    await first;
    expect(session.state.name).toBe("unsaved");
    await rest();
    expect(saves).toHaveLength(2);
    expect(session.isSaved).toBe(true);
  });
});

describe("a draft that somebody else changed meanwhile", () => {
  it("is not overwritten; theirs can be taken, and undo brings ours back", async () => {
    const { session, stored, rest } = open();
    Object.assign(stored, { revision: 5, content: titled("Theirs"), updatedBy: "Olli" });
    session.edit(titled("Mine"));
    await rest();
    expect(session.state).toMatchObject({ name: "conflict", theirs: { updatedBy: "Olli" } });
    expect(stored.content.title["sv"]).toBe("Theirs");
    session.takeTheirs();
    expect(session.content.title["sv"]).toBe("Theirs");
    session.undo();
    expect(session.content.title["sv"]).toBe("Mine");
    await rest();
    expect(stored.content.title["sv"]).toBe("Mine");
  });

  it("is no conflict when it was our own save whose answer was lost", async () => {
    const { session, stored, rest } = open();
    session.edit(titled("A"));
    Object.assign(stored, { revision: 2, content: titled("A") });
    await rest();
    expect(session.state.name).toBe("saved");
    expect(session.draft.revision).toBe(2);
  });

  it("is no conflict when only settings were changed", async () => {
    const { session, stored, rest } = open();
    stored.revision = 3;
    session.edit(titled("A"));
    await rest();
    expect(session.state.name).toBe("unsaved");
    await rest();
    expect(stored.content.title["sv"]).toBe("A");
  });
});

it("sends everything at once when asked to, and says whether it arrived", async () => {
  const { session, failures } = open();
  session.edit(titled("A"));
  failures.push({ ok: false, problem: { kind: "offline" } });
  expect(await session.flush()).toBe(false);
  expect(await session.flush()).toBe(true);
});
