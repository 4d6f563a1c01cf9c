import type { Command } from "commander";
import type { Queries } from "../db/database.ts";
import { checkRollups, type Difference } from "../rollups/check-rollups.ts";
import { repairStatements, type CountedDay } from "../rollups/recount.ts";
import { print, withCollector } from "./with-collector.ts";
import { withReader } from "./with-reader.ts";

/** More is not read by anybody; the count says how many there are. */
const MAX_SHOWN = 50;

interface Report {
  days: number;
  differences: number;
  shown: Difference[];
}

export function addRollupsCommand(program: Command): void {
  program
    .command("rollups")
    .description("the daily counts behind the figures")
    .command("check")
    .description(
      "counts the days anew whose responses still stand; works beside a running collector",
    )
    .option("--repair", "puts right what differs; the collector must not run")
    .option("--json", "print JSON")
    .action(async ({ repair, json }: { repair?: boolean; json?: boolean }) => {
      const report = await (repair ? repairAll() : withReader((db) => check(db)));
      const lines = report.shown.map(
        ({ form, day, question, value, counted, found }) =>
          `${form} ${day} ${question || "responses"}${value && ` ${value}`}: counted ${counted}, found ${found}`,
      );
      const words = repair ? "numbers were put right" : "numbers differ";
      lines.push(`${report.days} days counted anew, ${report.differences} ${words}`);
      print({ ...report, repaired: repair === true }, lines.join("\n"), json === true);
      if (report.differences > 0 && !repair) {
        throw new Error("the roll-up is not what the responses say; --repair puts it right");
      }
    });
}

async function check(
  db: Queries,
  onDay: (day: CountedDay) => Promise<unknown> = () => Promise.resolve(),
): Promise<Report> {
  const shown: Difference[] = [];
  let differences = 0;
  const days = await checkRollups(db, async (day, found) => {
    differences += found.length;
    shown.push(...found.slice(0, MAX_SHOWN - shown.length));
    await onDay(day);
  });
  return { days, differences, shown };
}

const repairAll = (): Promise<Report> =>
  withCollector(({ deps: { db } }) => check(db.read, (day) => db.writeAll(repairStatements(day))));
