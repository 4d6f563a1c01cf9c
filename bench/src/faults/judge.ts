import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brokenPromises, type Verdict } from "./check-ledger.ts";
import { runToEnd } from "./child-processes.ts";

/**
 * What another process finds in the folder's database when it compares it with the ledgers.
 * @throws when the database cannot be read
 */
export async function judge(
  folder: string,
  ...ledgers: string[]
): Promise<{ verdict: Verdict; broken: string[] }> {
  const file = fileURLToPath(new URL("./check-process.js", import.meta.url));
  const { code, output } = await runToEnd(process.execPath, [
    file,
    join(folder, "respons.db"),
    ...ledgers,
  ]);
  if (code !== 0) throw new Error(`the check failed: ${output.slice(-600)}`);
  const verdict = JSON.parse(output) as Verdict;
  return { verdict, broken: brokenPromises(verdict) };
}

/** The figures that every fault reports. */
export function figuresOf({ acks, rows, lost, doubled }: Verdict): Record<string, number> {
  return { acks, rows, lost, doubled };
}
