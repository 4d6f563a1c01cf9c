import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brokenPromises, type Verdict } from "./check-ledger.ts";
import { runToEnd } from "./child-processes.ts";

interface Judgement {
  verdict: Verdict;
  broken: string[];
}

/**
 * What another process finds in the folder's database when it compares it with the ledgers.
 * @throws when the database cannot be read
 */
export function judge(folder: string, ...ledgers: string[]): Promise<Judgement> {
  return judgeFile(join(folder, "respons.db"), ...ledgers);
}

export async function judgeFile(databaseFile: string, ...ledgers: string[]): Promise<Judgement> {
  const file = fileURLToPath(new URL("./check-process.js", import.meta.url));
  const { code, output } = await runToEnd(process.execPath, [file, databaseFile, ...ledgers]);
  if (code !== 0) throw new Error(`the check failed: ${output.slice(-600)}`);
  const verdict = JSON.parse(output) as Verdict;
  return { verdict, broken: brokenPromises(verdict) };
}

/** The figures that every fault reports. */
export function figuresOf({ acks, rows, lost, doubled }: Verdict): Record<string, number> {
  return { acks, rows, lost, doubled };
}
