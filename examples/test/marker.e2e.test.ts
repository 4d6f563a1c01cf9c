import { rmSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import {
  createBody,
  createClients,
  fillHostedForm,
  openReceipt,
  sendRefused,
  sendResponses,
} from "./marker/client-visits.ts";
import { findMarks, readFiles } from "./marker/files.ts";
import { contact, contactMarks, invited, kept, passing, refusedInvited } from "./marker/markers.ts";
import { startPostOffice } from "./marker/post-office.ts";
import { enterResponse, eraseAll, invitePeople, readAll, signIn } from "./marker/staff-visits.ts";
import { createVisitor, type Visit } from "./marker/visitor.ts";

const TOKEN = "the test may look at all figures";
const keptMarks = Object.values(kept);
const passingMarks = Object.values(passing);

let folder: string;
let collector: Collector;
let office: Awaited<ReturnType<typeof startPostOffice>>;
let staff: Visit;
let clients: [Visit, Visit, Visit];
const receipts: string[] = [];
/** What anything printed or told about the rest. */
const told = new Map<string, string>();

beforeAll(async () => {
  folder = copyDemonstration();
  office = await startPostOffice();
  collector = await startCollector(folder, ["serve"], /Respons serves/, {
    ...office.environment,
    RESPONS_TRUSTED_PROXIES: passing.proxySocket,
    RESPONS_METRICS_TOKEN: TOKEN,
  });
  clients = createClients(collector.url);
  staff = await signIn(collector.url, inject("demonstration"));
});

afterAll(async () => {
  await collector?.stop();
  await office?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** The receipts as they are shown and without what stands between. */
const receiptMarks = () => receipts.flatMap((one) => [one, one.replace(/[^0-9A-Za-z]/g, "")]);
const allMarks = () => [...keptMarks, ...contactMarks, ...passingMarks, ...receiptMarks()];

/** What the collector has told by now, in its log, its figures, the audit log and the commands. */
async function listen(): Promise<void> {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const watcher = createVisitor(collector.url, { headers });
  for (const path of ["/metrics", "/readyz"]) told.set(path, (await watcher(path)).text);
  for (const path of ["/api/audit.csv", "/api/audit.jsonl", "/api/outbox", "/api/backups"]) {
    told.set(path, (await staff(path)).text);
  }
  told.set("log", collector.output());
}

/** What the commands print that an operator runs beside it. */
async function runCommands(): Promise<void> {
  const commands = ["verify --json", "audit verify", "audit export"];
  for (const command of commands) told.set(command, await collector.run(...command.split(" ")));
}

test("clients send, are refused, fill in, open receipts; staff read, export and invite", async () => {
  const [home, behindProxy, behindProxy6] = clients;
  receipts.push(...(await sendResponses(behindProxy)), await fillHostedForm(behindProxy6));
  const body = createBody({ comment: kept.entered }, { contact: { ...contact, wantsReply: true } });
  receipts.push(await enterResponse(staff, body));
  const refused = await sendRefused(home, collector.url);
  expect(refused).toEqual([422, 413, 400, 415, 415, 404, 404, 405, 200, 401, 401]);
  const opened = await openReceipt(home, receipts[0] ?? "");
  expect(opened.text).toContain(kept.comment);
  expect((await openReceipt(home, receipts[1] ?? "", "ask")).status).toBe(200);

  const read = await readAll(staff);
  const readable = [...keptMarks, contact.name, contact.email, contact.phone];
  expect(readable.filter((mark) => !read.includes(mark))).toEqual([]);
  await invitePeople(staff);
  await expect.poll(() => [office.mails.length, office.refused.length]).toEqual([1, 1]);
});

test("a locked database is told of without what could not be stored", async () => {
  const other = createClient({ url: `file:${join(folder, "respons.db")}` });
  const lock = await other.transaction("write");
  const body = createBody({ comment: passing.locked }, { contact });
  const answer = await clients[0]("/v1/forms/booking/responses", { body });
  await lock.rollback();
  other.close();
  expect(answer.status).toBe(503);
});

test("they stand where they should, or nothing here could fail", async () => {
  told.set("backup", await collector.run("backup", "--json"));
  const databases = readFiles(folder, "databases");
  const live = [...databases].filter(([path]) => path.startsWith(join(folder, "respons.db")));
  const copies = [...databases].filter(([path]) => path.startsWith(join(folder, "backups")));
  const foundIn = (places: [string, string][]) =>
    keptMarks.filter((mark) => findMarks(places, [mark]).length > 0);
  expect(foundIn(live)).toEqual(keptMarks);
  expect(foundIn(copies)).toEqual(keptMarks);
  expect(office.mails.join("\n")).toContain(invited.email);
  expect(collector.output()).toMatch(/"status":503/);
});

test("no log, figure, audit entry, command or mail tells any of it", async () => {
  await runCommands();
  await listen();
  const places = [...told, ...office.mails.map((mail, n): [string, string] => [`mail ${n}`, mail])];
  expect(places.filter(([, text]) => text.length < 2)).toEqual([]);
  expect(findMarks(places, allMarks())).toEqual([]);
  const logged = [...told].filter(([place]) => ["log", "/metrics", "/readyz"].includes(place));
  const people = [...Object.values(invited), ...Object.values(refusedInvited)];
  expect(findMarks(logged, people)).toEqual([]);
});

test("no other file holds any of it, and no file at all what was only passing", async () => {
  const others = readFiles(folder, "others");
  expect(others.size).toBeGreaterThan(2);
  expect(findMarks(others, allMarks())).toEqual([]);
  const databases = readFiles(folder, "databases");
  expect(findMarks(databases, [...contactMarks, ...passingMarks, ...receiptMarks()])).toEqual([]);
});

test("once all is erased, no byte of it is left in any file but the copies of before", async () => {
  const [home] = clients;
  const copy = (JSON.parse(told.get("backup") ?? "") as { file: string }).file;
  const sealed = await readSealed(copy);
  expect(sealed).toHaveLength(3);
  const live = () =>
    [...readFiles(folder, "databases")].filter(
      ([path]) => !path.startsWith(join(folder, "backups")),
    );
  expect(findMarks(live(), sealed)).not.toEqual([]);

  expect((await openReceipt(home, receipts[0] ?? "", "erase")).status).toBe(200);
  expect(await eraseAll(staff)).toBe(2);
  await expect.poll(() => findMarks(live(), [...keptMarks, ...sealed])).toEqual([]);
  // Copies go with time; those made from now on hold none of it.
  rmSync(join(folder, "backups"), { recursive: true });
  told.set("backup after", await collector.run("backup", "--json"));
  await listen();
  expect(await collector.stop()).toBe(0);
  told.set("log", collector.output());
  const all = [...told, ...readFiles(folder, "databases"), ...readFiles(folder, "others")];
  expect(findMarks(all, [...allMarks(), ...sealed])).toEqual([]);
});

/** The sealed contacts of the copy's last three: what no one can read is to be gone as well. */
async function readSealed(copy: string): Promise<string[]> {
  const client = createClient({ url: `file:${copy}` });
  const { rows } = await client.execute(
    "SELECT sealed FROM contacts ORDER BY response DESC LIMIT 3",
  );
  client.close();
  return rows.map(({ sealed }) => (typeof sealed === "string" ? sealed : ""));
}
