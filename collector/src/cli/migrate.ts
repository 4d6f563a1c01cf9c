import type { Command } from "commander";
import { print, withCollector } from "./with-collector.ts";

export function addMigrateCommand(program: Command): void {
  program
    .command("migrate")
    .description("brings the database to the newest schema; serve does this too")
    .option("--json", "print JSON")
    .action((options: { json?: boolean }) =>
      withCollector(async () => {
        print({ migrated: true }, "The database has the newest schema.", options.json === true);
      }),
    );
}
