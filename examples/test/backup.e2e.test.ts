import { createHash, randomUUID } from "node:crypto";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createFolder, runRespons, startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";

const MARKER = "Kopieprov vid havsviken";
const KEY = { RESPONS_DATABASE_KEY: "nyckeln till hela databasen" };
const SERVES = /Respons serves/;

const folders: string[] = [];
const running: Collector[] = [];
let receipts: { before: string; after: string };
/** A copy and its manifest, away from the machine that made them. */
let copy: string;

const newFolder = () => {
  const folder = createFolder();
  folders.push(folder);
  return folder;
};

async function start(folder: string, variables?: Record<string, string>): Promise<Collector> {
  const collector = await startCollector(folder, ["serve"], SERVES, variables);
  running.push(collector);
  return collector;
}

/** UUIDv7, as browsers send it. Source: RFC 9562 §5.7. */
function createId(): string {
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

async function send(url: string, comment: string): Promise<string> {
  const body = {
    id: createId(),
    formVersion: 1,
    language: "sv",
    channel: "embed",
    answers: { rating: 5, comment },
  };
  const answer = await fetch(`${url}/v1/forms/booking/responses`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const { receipt } = (await answer.json()) as { receipt?: string };
  if (!receipt) throw new Error(`the collector answered ${answer.status}`);
  return receipt;
}

async function openReceipt(url: string, receipt: string): Promise<string> {
  const body = new URLSearchParams({ receipt });
  return (await fetch(`${url}/r?lang=sv`, { method: "POST", body })).text();
}

beforeAll(async () => {
  const data = copyDemonstration();
  folders.push(data);
  const collector = await start(data);
  const before = await send(collector.url, MARKER);
  const made = JSON.parse(await collector.run("backup", "--json")) as { file: string };
  receipts = { before, after: await send(collector.url, "Efter kopian.") };
  const verified = JSON.parse(await collector.run("verify", "--json")) as object;
  expect(verified).toMatchObject({ holds: true, compared: true, newer: 1 });
  const away = newFolder();
  cpSync(join(data, "backups"), away, { recursive: true });
  cpSync(join(data, "secret"), join(away, "secret"));
  copy = join(away, made.file.split("/").at(-1) ?? "");
  await collector.stop();
});

afterAll(async () => {
  for (const collector of running) await collector.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test("copy and secret are all that another machine needs", async () => {
  const folder = newFolder();
  cpSync(join(copy, "..", "secret"), join(folder, "secret"));
  const report = JSON.parse(await runRespons(folder, "restore", copy, "--json")) as object;
  expect(report).toMatchObject({ secret: "same", setAside: null });
  const collector = await start(folder);
  expect(await openReceipt(collector.url, receipts.before)).toContain(MARKER);
  expect(await openReceipt(collector.url, receipts.after)).not.toContain("Efter kopian.");
  const { email, oneTimePassword: password } = inject("demonstration");
  const signedIn = await fetch(`${collector.url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: collector.url },
    body: JSON.stringify({ email, password }),
  });
  expect(signedIn.status).toBe(200);
  await expect(runRespons(folder, "restore", copy, "--replace")).rejects.toThrow(
    /another collector/,
  );
  await collector.stop();
});

test("without the secret, restoring says what is missing", async () => {
  const words = await runRespons(newFolder(), "restore", copy);
  expect(words).toMatch(/ATTENTION: put the secret into/);
});

test("a plain copy becomes an encrypted database, which only its key opens", async () => {
  const folder = newFolder();
  const file = join(folder, "respons.db");
  const other = await start(newFolder(), KEY);
  await other.run("restore", copy, "--to", file, "--encrypt");
  cpSync(join(copy, "..", "secret"), join(folder, "secret"));
  expect(readFileSync(copy).includes(MARKER)).toBe(true);
  expect(readFileSync(file).includes(MARKER)).toBe(false);

  const collector = await start(folder, KEY);
  expect(await openReceipt(collector.url, receipts.before)).toContain(MARKER);
  await send(collector.url, `${MARKER} igen`);
  await collector.run("backup");
  expect(await collector.run("verify", "--json")).toContain('"holds":true');
  expect(readFileSync(`${file}-wal`).includes(MARKER)).toBe(false);
  await collector.stop();

  const hash = () => createHash("sha256").update(readFileSync(file)).digest("hex");
  const before = hash();
  const wrong = { RESPONS_DATABASE_KEY: "en annan nyckel än den rätta" };
  await expect(startCollector(folder, ["serve"], SERVES, wrong)).rejects.toThrow(
    /cannot open .*RESPONS_DATABASE_KEY/,
  );
  expect(hash()).toBe(before);
});
