import { pipeline } from "node:stream/promises";
import type { Command } from "commander";
import type { AuditEntry } from "@respons/wire";
import { listAll } from "../audit/store.ts";
import { createCsvEntries, jsonLines, toEntry, type EntryWriter } from "../audit/to-entry.ts";
import { verifyChain } from "../audit/verify-chain.ts";
import { print } from "./with-collector.ts";
import { withReader } from "./with-reader.ts";

const PAGE_SIZE = 500;

export function addAuditCommand(program: Command): void {
  const audit = program
    .command("audit")
    .description("the audit log; works beside a running collector");
  audit
    .command("verify")
    .description("computes every hash of the chain anew; fails where a row was changed or removed")
    .option("--noted <hash>", "a head noted earlier, which must still stand in the chain")
    .option("--json", "print JSON")
    .action(async (options: { noted?: string; json?: boolean }) => {
      const report = await withReader((db) => verifyChain(db, options.noted?.toLowerCase()));
      const lines = [`${report.rows} rows hold`, `head ${report.head}`];
      if (report.brokenAt !== null) lines.push(`row ${report.brokenAt} does not follow`);
      if (report.notedFound === false) lines.push("the noted head is not in the chain");
      const holds = report.brokenAt === null && report.notedFound !== false;
      print({ holds, ...report }, lines.join("\n"), options.json === true);
      if (!holds) throw new Error("the audit log was changed outside Respons");
    });
  audit
    .command("export")
    .description("writes the whole log to standard output, oldest first")
    .option("--csv", "CSV in place of JSON lines")
    .action((options: { csv?: boolean }) =>
      withReader(async (db) => {
        const writer = options.csv ? createCsvEntries("rfc4180") : jsonLines;
        const entries = eachEntry((after) => listAll(db, after, PAGE_SIZE));
        await pipeline(toText(writer, entries), process.stdout).catch(ignoreClosed);
      }),
    );
}

async function* eachEntry(
  readAfter: (seq: number) => ReturnType<typeof listAll>,
): AsyncGenerator<AuditEntry> {
  for (let after = 0; ;) {
    const page = (await readAfter(after)).map(toEntry);
    yield* page;
    after = page.at(-1)?.seq ?? after;
    if (page.length < PAGE_SIZE) return;
  }
}

async function* toText(writer: EntryWriter, entries: AsyncIterable<AuditEntry>) {
  if (writer.header) yield writer.header;
  for await (const entry of entries) yield writer.line(entry);
}

/** Whoever reads, `head` for one, may have seen enough. */
function ignoreClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
