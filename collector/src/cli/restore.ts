import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Command } from "commander";
import { readSecretNumber } from "../backups/run-backup.ts";
import { restoreCopy, type Restored } from "../backups/restore-copy.ts";
import { readConfig, type Config } from "../config.ts";
import { newestMigration } from "../db/migrate.ts";
import { print } from "./with-collector.ts";

interface RestoreOptions {
  to?: string;
  replace?: boolean;
  encrypt?: boolean;
  json?: boolean;
}

export function addRestoreCommand(program: Command): void {
  program
    .command("restore <copy>")
    .description("makes a database of a copy; stop the collector first")
    .option("--to <file>", "another file than the collector's database")
    .option("--replace", "set the database that is there aside under another name")
    .option("--encrypt", "encrypt it under RESPONS_DATABASE_KEY; the copy is plain")
    .option("--json", "print JSON")
    .action(async (given: string, options: RestoreOptions) => {
      const copy = resolve(given);
      if (!existsSync(copy)) throw new Error(`there is no file ${copy}`);
      const config = readConfig(process.env);
      const restored = await restoreCopy({
        copy,
        to: resolve(options.to ?? config.databaseFile),
        replace: options.replace === true,
        databaseKey: config.databaseKey,
        encrypt: options.encrypt === true,
        newestSchema: newestMigration(),
        now: () => new Date(),
      });
      const secret = judgeSecret(restored, config);
      const { manifest, ...result } = restored;
      const { startedAt, responses } = manifest;
      const lines = [
        `${restored.file}: ${responses.count} responses, all until ${startedAt}, in ${restored.seconds} s`,
        ...(restored.setAside ? [`what stood there is now ${restored.setAside}`] : []),
        secretWords[secret](join(dirname(restored.file), "secret")),
      ];
      print({ ...result, startedAt, responses, secret }, lines.join("\n"), options.json === true);
    });
}

type SecretFound = "same" | "other" | "missing" | "unknown";

/** Whether receipts and contacts of the copy open with the secret that is here. */
function judgeSecret({ manifest, file }: Restored, config: Config): SecretFound {
  const here = readSecretNumber({ ...config, databaseFile: file });
  if (here === null) return "missing";
  if (manifest.secretNumber === null) return "unknown";
  return here === manifest.secretNumber ? "same" : "other";
}

const secretWords: Record<SecretFound, (file: string) => string> = {
  same: () => "the secret here is the one it was made with",
  other: () =>
    "ATTENTION: the secret here is another one; receipts and contacts open with the old one only",
  missing: (file) =>
    `ATTENTION: put the secret into RESPONS_SECRET or ${file} before starting; without it no receipt or contact opens`,
  unknown: () => "whether the secret here is the right one is not known",
};
