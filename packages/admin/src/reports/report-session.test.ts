import { expect, it } from "vitest";
import type { Report, ReportChange } from "@respons/wire";
import type { ApiResult } from "../http.ts";
import { ReportSession } from "./report-session.ts";

const report: Report = {
  reportId: "r1",
  kind: "board",
  name: "Nämnden",
  unit: "coast",
  unitName: { sv: "Kusten" },
  parameters: { asOf: "2021-08-26", years: [2020, 2021] },
  words: {},
  languages: [],
  createdBy: "Anna",
  updatedAt: "2026-11-22T10:00:00Z",
  revision: 1,
  mayWrite: true,
};

function openSession(answers: ApiResult<Report>[] = []) {
  const sent: ReportChange[] = [];
  const due: (() => void)[] = [];
  const clock = { now: 0 };
  const session = new ReportSession(report, {
    save(_id, change) {
      sent.push(change);
      const saved = { ...report, ...change, revision: change.revision + 1 };
      return Promise.resolve(answers.shift() ?? { ok: true, value: saved });
    },
    now: () => (clock.now += 10_000),
    after: (_ms, run) => (due.push(run), () => due.splice(due.indexOf(run), 1)),
    changed: () => undefined,
  });
  return { session, sent, due };
}

it("sends what was typed, each time with the revision that it had from the answer before", async () => {
  const { session, sent } = openSession();
  session.write("summary", "sv", "Vi är nöjda.");
  expect(await session.flush()).toBe(true);
  session.write("summary", "fi", "Olemme tyytyväisiä.");
  await session.flush();
  expect(sent.map(({ revision }) => revision)).toEqual([1, 2]);
  expect(sent[1]?.words).toEqual({
    summary: { sv: "Vi är nöjda.", fi: "Olemme tyytyväisiä." },
  });
});

it("goes back and forth, and what was taken away leaves no empty words", () => {
  const { session } = openSession();
  session.write("summary", "sv", "Ett");
  session.write("summary", "sv", "");
  expect(session.content.words).toEqual({});
  session.undo();
  expect(session.content.words).toEqual({ summary: { sv: "Ett" } });
  session.redo();
  expect([session.content.words, session.mayRedo]).toEqual([{}, false]);
});

it("keeps what did not go through, and sends it again by itself when the line is back", async () => {
  const { session, sent, due } = openSession([{ ok: false, problem: { kind: "offline" } }]);
  session.write("summary", "sv", "Ett");
  expect(await session.flush()).toBe(false);
  expect([session.state.name, session.content.words]).toEqual([
    "failed",
    { summary: { sv: "Ett" } },
  ]);
  due.at(-1)?.();
  await session.flush();
  expect([session.state.name, sent.length]).toEqual(["saved", 2]);
});

it("does not write over another person's words by itself", async () => {
  const { session, due } = openSession([{ ok: false, problem: { kind: "changed-meanwhile" } }]);
  session.write("summary", "sv", "Ett");
  await session.flush();
  expect([session.state.name, due.length]).toEqual(["failed", 0]);
});
