import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { runRespons } from "./collector-process.ts";
import type { Fault, FaultWorld, Outcome } from "./fault.ts";
import { judge } from "./judge.ts";
import { countMigrations, writeOldDatabase } from "./old-database.ts";
import { underStrace } from "./strace.ts";

/** How many migrations the old database lacks. */
const BEHIND = 2;
const RESPONSES = 200;
/** Every write up to here, and then only some of them. */
const EVERY_UNTIL = 40;

export const migrations: Fault = {
  number: "4.8",
  name: "migrations",
  title: "Migration killed at each write",
  what:
    `A database that is ${BEHIND} migrations old, with ${RESPONSES} responses, is migrated and ` +
    `killed at its first write, its second, and so on until one run gets through (beyond ` +
    `${EVERY_UNTIL}, at every tenth). Each time the schema must be the old or the new one, a ` +
    "second migration complete it, and every response be there.",
  needs: ["strace"],
  limitMs: 900_000,
  async run(world): Promise<Outcome> {
    const all = countMigrations();
    const old = world.folders.empty();
    await writeOldDatabase(old, all - BEHIND, RESPONSES);
    const broken: string[] = [];
    const figures = { kills: 0, "left the old schema": 0, "left the new schema": 0 };
    for (let at = 1; ; at += at < EVERY_UNTIL && !world.isShort ? 1 : 10) {
      const found = await killAt(world, old, at);
      broken.push(...found.broken.map((one) => `write ${at}: ${one}`));
      if (!found.wasKilled) break;
      figures.kills += 1;
      if (found.applied === all) figures["left the new schema"] += 1;
      else if (found.applied === all - BEHIND) figures["left the old schema"] += 1;
      else broken.push(`write ${at}: ${found.applied} of ${all} migrations were applied`);
      if (figures.kills % 10 === 0) world.say(`killed ${figures.kills} times`);
    }
    if (figures.kills === 0) broken.push("nothing was killed");
    return { figures: { ...figures, responses: RESPONSES }, broken };
  },
};

async function killAt(world: FaultWorld, old: string, at: number) {
  const folder = world.folders.empty();
  cpSync(old, folder, { recursive: true });
  const trace = join(folder, "trace");
  const inject = `inject=pwrite64:signal=SIGKILL:when=${at}`;
  const under = underStrace(trace, "pwrite64", "-e", inject);
  const first = await runRespons(folder, ["migrate"], under);
  const wasKilled = first.signal === "SIGKILL";
  const applied = await countApplied(folder);
  const broken: string[] = [];
  if (!wasKilled && first.code !== 0) broken.push(`it ended: ${first.output.slice(-300)}`);
  const second = await runRespons(folder, ["migrate"]);
  if (second.code !== 0) broken.push(`the second ended: ${second.output.slice(-300)}`);
  const judged = await judge(folder);
  const kept = await count(folder, "SELECT count(*) FROM responses");
  if (kept !== RESPONSES) broken.push(`${kept} of ${RESPONSES} responses are left`);
  // Responses of the old database have two answers, those of the load four.
  broken.push(...judged.broken.filter((one) => !one.includes("in part")));
  rmSync(folder, { recursive: true });
  return { wasKilled, applied, broken };
}

const countApplied = (folder: string) => count(folder, "SELECT count(*) FROM __drizzle_migrations");

async function count(folder: string, sql: string): Promise<number> {
  const client = createClient({ url: `file:${join(folder, "respons.db")}`, concurrency: 1 });
  const { rows } = await client.execute(sql);
  client.close();
  return Number(rows[0]?.[0]);
}
