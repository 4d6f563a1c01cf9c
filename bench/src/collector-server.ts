import { monitorEventLoopDelay } from "node:perf_hooks";
import { createApp } from "../../collector/src/app.ts";
import { readConfig } from "../../collector/src/config.ts";
import { createWriteQueue } from "../../collector/src/db/write-queue.ts";
import type { Deps } from "../../collector/src/deps.ts";
import { forms } from "../../collector/src/demonstration/forms.ts";
import { organisation } from "../../collector/src/demonstration/organisation.ts";
import {
  insertDemonstrationForm,
  insertDemonstrationUnits,
} from "../../collector/src/demonstration/store.ts";
import { listen } from "../../collector/src/http/server.ts";
import { accessOfToken } from "../../collector/src/access/access.ts";
import type { Caller } from "../../collector/src/access/caller.ts";
import { openCollector } from "../../collector/src/open-collector.ts";
import { createAcceptResponse } from "../../collector/src/responses/accept-response.ts";
import { appendResponses } from "../../collector/src/responses/append-responses.ts";
import { createExportRoutes } from "../../collector/src/exports/routes.ts";
import { fillResponses } from "./fill-responses.ts";
import { addPeople } from "./hostile/add-people.ts";
import { responses } from "../../collector/src/responses/table.ts";

/**
 * The collector as it is (`durable`), with one transaction per response (`single`), or with
 * everything but the storing (`validate`). No line per request is written in any of them.
 */
const sink = process.argv[2];
const config = readConfig(process.env);
const { deps } = await openCollector(config, () => undefined);
const unitIds = await insertDemonstrationUnits(deps.db.write, organisation);
for (const form of forms) await insertDemonstrationForm(deps.db.write, form, unitIds);

const app = createApp({ ...deps, ...replacedSink(deps) });
// Beside the staff routes, so that reading can be measured without signing in.
const units = await deps.units.all();
const reach = { unitId: units.find(({ parentId }) => parentId === null)?.id ?? 0 };
const access = await accessOfToken(deps.units, {
  ...reach,
  permissions: ["read-figures", "export-responses"],
});
const caller: Caller = { kind: "token", id: "bench", name: "bench", access, verifiedAt: null };
app.use("/bench/*", async (c, next) => {
  c.set("caller" as never, caller as never);
  await next();
});
app.route("/bench", createExportRoutes(deps));
await listen(app, config);

const loop = monitorEventLoopDelay({ resolution: 5 });
let peakBytes = 0;
setInterval(() => {
  peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
}, 20).unref();

process.on("message", (question: string | { fill: number } | { people: number }) => {
  if (typeof question === "object" && "people" in question) {
    void addPeople(deps, question.people).then(() => reply("added"));
  } else if (typeof question === "object") {
    void fillResponses(deps.db, "recommend", question.fill).then(() => reply("filled"));
  }
  if (question === "count") void deps.db.write.$count(responses).then((rows) => reply(rows));
  if (question === "watch") {
    peakBytes = process.memoryUsage.rss();
    loop.reset();
    loop.enable();
    reply(peakBytes);
  }
  if (question === "watched") reply({ peakBytes, longestGapMs: loop.max / 1e6 });
});
// Nothing is left behind when the benchmark itself ends early.
process.on("disconnect", () => process.exit());
reply("ready");

function replacedSink(base: Deps): Partial<Deps> {
  if (sink === "validate") {
    return { accept: createAcceptResponse(base, async () => ({ kind: "stored" })) };
  }
  if (sink !== "single") return {};
  const queue = createWriteQueue({
    write: (batch: Parameters<typeof appendResponses>[1]) =>
      appendResponses((statements) => base.db.writeAll(statements), batch),
    maxPending: 4_000,
    maxBatch: 1,
  });
  return { accept: createAcceptResponse(base, (response) => queue.push(response)) };
}

function reply(answer: unknown): void {
  process.send?.({ answer });
}
