import { readConfig } from "../config.ts";
import { createLog } from "../http/log.ts";
import { openCollector, type OpenCollector } from "../open-collector.ts";

/** Opens the collector for one command and closes it whatever happens. */
export async function withCollector<Result>(
  work: (collector: OpenCollector) => Promise<Result>,
): Promise<Result> {
  const log = createLog(
    (line) => process.stderr.write(line),
    () => new Date(),
  );
  const collector = await openCollector(readConfig(process.env), log);
  try {
    return await work(collector);
  } finally {
    await collector.close();
  }
}

/** Prints for a person, or one JSON document with `--json`. */
export function print(result: Record<string, unknown>, text: string, asJson: boolean): void {
  process.stdout.write(asJson ? `${JSON.stringify(result)}\n` : `${text}\n`);
}
