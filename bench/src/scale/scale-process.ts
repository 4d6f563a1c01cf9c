import { accessOfToken } from "../../../collector/src/access/access.ts";
import type { Caller } from "../../../collector/src/access/caller.ts";
import { createApp } from "../../../collector/src/app.ts";
import { readConfig } from "../../../collector/src/config.ts";
import { forms } from "../../../collector/src/demonstration/forms.ts";
import { organisation } from "../../../collector/src/demonstration/organisation.ts";
import {
  insertDemonstrationForm,
  insertDemonstrationUnits,
} from "../../../collector/src/demonstration/store.ts";
import type { Deps } from "../../../collector/src/deps.ts";
import { listen } from "../../../collector/src/http/server.ts";
import { openCollector } from "../../../collector/src/open-collector.ts";
import { createOverviewRoutes } from "../../../collector/src/overview/routes.ts";
import { createStaffResponseRoutes } from "../../../collector/src/responses/staff-routes.ts";
import { fill } from "./fill.ts";

// `fill <n>`: stores them and ends. `read`: serves what staff read, beside the staff routes, so
// that it can be measured without signing in.
const [what, n] = process.argv.slice(2);
const config = readConfig(process.env);
const startedAt = performance.now();
const collector = await openCollector(config, () => undefined);
const { deps } = collector;
if (what === "fill") {
  await fillAll(deps, Number(n));
  await collector.close();
  reply("filled");
} else {
  const app = createApp(deps);
  const units = await deps.units.all();
  const unitId = units.find(({ parentId }) => parentId === null)?.id ?? 0;
  const permissions = ["read-figures", "read-responses"] as const;
  const access = await accessOfToken(deps.units, { unitId, permissions: [...permissions] });
  const caller: Caller = { kind: "token", id: "bench", name: "bench", access, verifiedAt: null };
  app.use("/bench/*", async (c, next) => {
    c.set("caller" as never, caller as never);
    await next();
  });
  app.route("/bench", createOverviewRoutes(deps));
  app.route("/bench", createStaffResponseRoutes(deps));
  await listen(app, config);
  const startMs = performance.now() - startedAt;
  const rows = async (table: string) => {
    const [row] = await deps.db.read.values<[number]>(`SELECT count(*) FROM ${table}`);
    return row?.[0] ?? 0;
  };
  process.on("message", (path: string) => {
    if (path === "memory") reply(process.memoryUsage.rss());
    else if (path === "rows") void countRows(rows).then(reply);
    else void time(() => app.request(path)).then(reply);
  });
  reply({ startMs });
}
process.on("disconnect", () => process.exit());

async function fillAll({ db }: Deps, total: number): Promise<void> {
  const ids = await insertDemonstrationUnits(db.write, organisation);
  for (const form of forms) await insertDemonstrationForm(db.write, form, ids);
  const recommend = forms.findIndex(({ slug }) => slug === "recommend") + 1;
  await fill(db, { id: recommend, unitIds: [...ids.values()] }, total);
}

const countRows = async (count: (table: string) => Promise<number>) => ({
  days: await count("answer_counts"),
  periods: await count("period_counts"),
});

/** Milliseconds inside the process. */
async function time(ask: () => Response | Promise<Response>): Promise<number> {
  const begunAt = performance.now();
  const answer = await ask();
  await answer.text();
  if (answer.status !== 200) throw new Error(`answered ${answer.status}`);
  return performance.now() - begunAt;
}

function reply(answer: unknown): void {
  process.send?.({ answer });
}
