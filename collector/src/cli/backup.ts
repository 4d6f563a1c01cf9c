import { join, resolve } from "node:path";
import type { Command } from "commander";
import { toMegabytes } from "../backups/durable-file.ts";
import { runBackup, runVerify } from "../backups/run-backup.ts";
import type { Verified } from "../backups/verify-copy.ts";
import { readConfig } from "../config.ts";
import { print } from "./with-collector.ts";

export function addBackupCommand(program: Command): void {
  program
    .command("backup")
    .description("copies the database while the collector serves; it does so by itself each night")
    .option(
      "--to <folder>",
      "another folder than that of the nightly copies; nothing expires there",
    )
    .option("--json", "print JSON")
    .action(async ({ to, json }: { to?: string; json?: boolean }) => {
      const config = readConfig(process.env);
      const { manifest, folder, expired } = await runBackup(config, to && resolve(to));
      const { bytes, seconds, responses } = manifest;
      const file = join(folder, manifest.file);
      const { tables: _, ...facts } = manifest;
      const lines = [
        file,
        `${responses.count} responses, ${toMegabytes(bytes)}, in ${seconds} s`,
        "the secret is not in it: keep it elsewhere",
      ];
      print({ ...facts, file, expired }, lines.join("\n"), json === true);
    });
}

export function addVerifyCommand(program: Command): void {
  program
    .command("verify [copy]")
    .description("restores the newest copy elsewhere and compares it; fails where it differs")
    .option("--json", "print JSON")
    .action(async (copy: string | undefined, { json }: { json?: boolean }) => {
      const verified = await runVerify(readConfig(process.env), copy && resolve(copy));
      const { manifest, ...result } = verified;
      const { file, startedAt } = manifest;
      print({ file, startedAt, ...result }, toLines(verified).join("\n"), json === true);
      if (!verified.holds) throw new Error("the copy does not hold: make a new one at once");
    });
}

function toLines(verified: Verified): string[] {
  const { manifest, differences, since, newer, restoreSeconds, seconds } = verified;
  const tables = Object.keys(manifest.tables).length;
  return [
    `${manifest.file}, ${manifest.responses.count} responses until ${manifest.startedAt}`,
    ...differences.map((line) => `DIFFERS: ${line}`),
    ...(differences.length === 0 ? [`all ${tables} tables hold what the manifest says`] : []),
    ...(verified.compared
      ? since.map((line) => `since then: ${line}`)
      : ["not compared with a live database: none is here, or only one of the two is encrypted"]),
    `restored in ${restoreSeconds} s, compared in ${seconds} s; restoring it now would lose ${newer} responses`,
  ];
}
