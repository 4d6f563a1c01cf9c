import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { findFreePort, runRespons, startCollector } from "./collector-process.ts";
import { foldIntoOneFile } from "./data-folder.ts";
import type { Fault } from "./fault.ts";

interface Oddity {
  name: string;
  make(file: string): Promise<void> | void;
  /** What the operator must read; undefined where it may serve. */
  message?: RegExp;
}

const oddities: readonly Oddity[] = [
  { name: "empty file", make: (file) => truncateSync(file, 0), message: /missing or empty/ },
  { name: "no file", make: (file) => rmSync(file), message: /missing or empty/ },
  {
    name: "cut in half",
    make: (file) => truncateSync(file, statSync(file).size >> 1),
    message: /cannot open|malformed|damaged/,
  },
  {
    name: "header overwritten",
    make: (file) => overwrite(file, 0, 100),
    message: /cannot open|not a database/,
  },
  {
    name: "not a database",
    make: (file) => writeFileSync(file, "Hälsningar\n".repeat(2_000)),
    message: /cannot open|not a database/,
  },
  {
    name: "a folder in its place",
    make(file) {
      rmSync(file);
      mkdirSync(file);
    },
    message: /cannot open|missing or empty/,
  },
  {
    name: "of a newer version",
    make: (file) =>
      execute(
        file,
        "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('newer', 9999999999999)",
      ),
    message: /newer version/,
  },
  { name: "garbage write-ahead log", make: (file) => overwrite(`${file}-wal`, 0, 40_000) },
  {
    name: "middle overwritten",
    make: (file) => overwrite(file, (statSync(file).size >> 13) * 4_096, 4_096),
  },
];

export const oddDatabases: Fault = {
  number: "4.9",
  name: "odd-databases",
  title: "Corrupt and odd databases at start",
  what:
    `A start on each of: ${oddities.map(({ name }) => name).join(", ")}. Where it can be seen, the ` +
    "start must end with a clear line and a code other than 0, and change no byte of the database. " +
    "A garbage write-ahead log is ignored. Of a page overwritten in the middle SQLite sees only " +
    "what it reads: whether it serves is a figure here, not a pass.",
  isShort: true,
  limitMs: 180_000,
  async run({ folders, say }) {
    const broken: string[] = [];
    const figures: Record<string, number | string> = { refused: 0, "served as it should": 0 };
    const count = (key: string) => {
      figures[key] = Number(figures[key] ?? 0) + 1;
    };
    for (const oddity of oddities) {
      const folder = folders.withForm();
      const file = join(folder, "respons.db");
      await oddity.make(file);
      if (oddity.message) {
        const fault = await refuses(folder, file, oddity.message);
        if (fault) broken.push(`${oddity.name}: ${fault}`);
        else count("refused");
      } else {
        const outcome = await serves(folder);
        if (oddity.name === "middle overwritten") figures[oddity.name] = outcome;
        else if (outcome === "served") count("served as it should");
        else broken.push(`${oddity.name}: ${outcome}`);
      }
    }
    say(`${oddities.length} databases`);
    return { figures, broken };
  },
};

/** Undefined where it refused as it should. */
async function refuses(folder: string, file: string, message: RegExp): Promise<string | undefined> {
  const before = fingerprint(folder, file);
  const { code, output } = await runRespons(folder, ["serve"]);
  if (code === 0 || code === null) return `ended with ${code}`;
  if (!message.test(output)) return `said: ${output.slice(-300)}`;
  if (output.trim().split("\n").length > 1) return `said more than a line: ${output.slice(-400)}`;
  return before === fingerprint(folder, file) ? undefined : "the folder was changed";
}

async function serves(folder: string): Promise<string> {
  try {
    const collector = await startCollector({ folder, port: await findFreePort() });
    await collector.stop();
    return "served";
  } catch {
    return "refused";
  }
}

/** Of the database and of which files stand there, but for those that a start always makes. */
function fingerprint(folder: string, file: string): string {
  const names = readdirSync(folder).filter((name) => !/^(\.write-test|collector\..*)$/.test(name));
  const isFile = existsSync(file) && statSync(file).isFile();
  const bytes = isFile ? createHash("sha256").update(readFileSync(file)).digest("hex") : "";
  return `${names.toSorted((a, b) => a.localeCompare(b)).join(" ")} ${bytes}`;
}

function overwrite(file: string, at: number, length: number): void {
  if (!existsSync(file)) writeFileSync(file, "");
  const opened = openSync(file, "r+");
  writeSync(opened, Buffer.alloc(length, 0xa5), 0, length, at);
  closeSync(opened);
}

async function execute(file: string, sql: string): Promise<void> {
  const client = createClient({ url: `file:${file}` });
  await client.execute(sql);
  client.close();
  await foldIntoOneFile(file);
}
