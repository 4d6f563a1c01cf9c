import type { Command } from "commander";
import { resealAll, whenPreviousMayGo } from "../key-rotation/reseal.ts";
import { resealFactors } from "../sign-in/reseal-factors.ts";
import { print, withCollector } from "./with-collector.ts";

export function addKeysCommand(program: Command): void {
  program
    .command("keys")
    .description("the secret that seals contacts, mails and second steps; stop the collector first")
    .command("rotate")
    .description("seals all anew under RESPONS_SECRET, while RESPONS_SECRET_PREVIOUS is known")
    .option("--json", "print JSON")
    .action((options: { json?: boolean }) =>
      withCollector(async ({ deps }) => {
        const { contacts, mails, lost } = await resealAll(deps, (resealed) => {
          if (!options.json) process.stderr.write(`${resealed} sealed anew\n`);
        });
        const factors = await resealFactors(deps);
        const mayGoFrom = await whenPreviousMayGo(deps);
        const unopened = lost + factors.lost;
        const lines = [
          `sealed anew: ${contacts} contacts, ${mails} mails, ${factors.done} second steps`,
          ...(unopened > 0
            ? [`${unopened} cannot be opened with these secrets: set the right one before`]
            : []),
          ...(mayGoFrom && unopened === 0
            ? [`RESPONS_SECRET_PREVIOUS can be removed from ${mayGoFrom.toISOString()} on`]
            : []),
        ];
        const result = { contacts, mails, factors: factors.done, lost: unopened };
        const until = mayGoFrom?.toISOString() ?? null;
        print({ ...result, previousMayGoFrom: until }, lines.join("\n"), options.json === true);
        if (unopened > 0) throw new Error("some of it is sealed under a secret that is not set");
      }),
    );
}
