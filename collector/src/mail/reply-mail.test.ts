import { describe, expect, it } from "vitest";
import { caseMessages, cases, NO_PROMISE } from "../cases/table.ts";
import type { ReplyMailEffect } from "../effect.ts";
import { outbox } from "../outbox/table.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";
import { startPostOffice } from "./test-post-office.ts";

const mail: ReplyMailEffect = {
  template: "reply",
  to: { email: "maja@example.fi" },
  language: "sv",
  text: "Tack för att du skrev.\nTrappan är lagad nu, och räcket också: vi beklagar att det dröjde så länge.",
  unit: "Kliniken",
  receivedDay: "2026-11-22",
};

/** A case whose reply waits to be mailed. */
async function open(changes: Partial<ReplyMailEffect> = {}, hasServer = true) {
  const office = await startPostOffice();
  const collector = await openTestCollector(hasServer ? { environment: office.environment } : {});
  const { db, deps, post, clock } = collector;
  const sent = validResponse();
  await post(sent);
  const [[response] = [""]] = await db.read.values<[string]>("SELECT response_id FROM responses");
  await db.write
    .insert(cases)
    .values({ response: 1, unitId: 2, dueDay: NO_PROMISE, receivedAt: clock.now })
    .onConflictDoNothing();
  const key = "reply-1";
  const message = { response: 1, kind: "reply", language: "sv", mailKey: key } as const;
  await db.write.insert(caseMessages).values({ ...message, text: "x", createdAt: clock.now });
  const effect = { key, kind: "mail", response, mail: { ...mail, ...changes } } as const;
  await db.writeAll([
    { sql: "UPDATE organisation SET revision = revision + 1", args: [] },
    deps.outbox.put(effect),
  ]);
  const mailedAt = async () => (await db.read.select().from(caseMessages))[0]?.mailedAt;
  return { ...collector, office, sent, mailedAt };
}

/** The text of a mail, as its reader sees it. */
function decode(text: string): string {
  const bytes = text
    .replaceAll("=\r\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8").replaceAll("\r\n", "\n");
}

describe("the mail of a reply", () => {
  it("says who writes, what they wrote, and where one goes on", async () => {
    const { office, deps } = await open();
    await deps.outbox.workOff();
    const [received] = office.mails;
    expect(received?.to).toEqual(["maja@example.fi"]);
    const text = decode(received?.text ?? "");
    expect(text).toContain("Kliniken, Kusten svarar på responsen som du skickade den 22 november");
    expect(text).toContain(mail.text);
    expect(text).toContain("http://localhost:8787/r?lang=sv\n");
    expect(text).toContain("Svar till adressen läses inte.");
    expect(received?.headers).toMatch(/^Content-Language: sv\r?$/m);
    expect(received?.headers).not.toMatch(/^Reply-To:/im);
    await office.close();
  });

  it.each([
    ["fi-FI", "interim-reply", "Välivastaus:"],
    ["en", "interim-reply", "will come\nback to you"],
    ["uk", "reply", "replies to the feedback"],
    ["sv", "interim-reply", "Ett första besked:"],
  ] as const)("in %s, as %s", async (language, template, words) => {
    const { office, deps } = await open({ language, template });
    await deps.outbox.workOff();
    expect(decode(office.mails[0]?.text ?? "")).toContain(words);
    await office.close();
  });

  it("is noted in the case once the mail server has it", async () => {
    const { office, deps, mailedAt, clock } = await open();
    office.state.mood = "defer";
    await deps.outbox.workOff();
    expect(await mailedAt()).toBeNull();
    office.state.mood = "keep";
    clock.now = new Date(clock.now.getTime() + 120_000);
    await deps.outbox.workOff();
    expect(await mailedAt()).toEqual(clock.now);
    await office.close();
  });

  it("waits where there is no mail server", async () => {
    const { office, deps, db, mailedAt } = await open({}, false);
    await deps.outbox.workOff();
    expect(await db.read.select().from(outbox)).toMatchObject([{ state: "waiting" }]);
    expect(await mailedAt()).toBeNull();
    await office.close();
  });

  it("goes out no more once the response is erased or the text has run out", async () => {
    const erased = await open();
    await erased.deps.erase(erased.sent.id);
    await erased.deps.outbox.workOff();
    const emptied = await open();
    await emptied.db.write.update(caseMessages).set({ text: null });
    await emptied.deps.outbox.workOff();
    expect(await erased.db.read.select().from(outbox)).toEqual([]);
    expect(await emptied.db.read.select().from(outbox)).toMatchObject([
      { state: "done", sealed: "" },
    ]);
    expect([erased.office.mails, emptied.office.mails]).toEqual([[], []]);
    expect(await emptied.mailedAt()).toBeNull();
    await Promise.all([erased.office.close(), emptied.office.close()]);
  });

  it("goes to one address and has one block of headers, whatever was typed", async () => {
    const { office, deps } = await open({
      unit: "Kliniken\r\nBcc: eve@example.fi",
      to: { email: "maja@example.fi\r\nBcc: eve@example.fi" },
    });
    await deps.outbox.workOff();
    expect(office.mails).toEqual([]);
    await office.close();
  });
});
