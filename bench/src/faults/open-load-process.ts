import { runRung, type Rung } from "./open-load.ts";

// Apart from what makes the faults, and from the collector.
const result = await runRung(JSON.parse(process.argv[2] ?? "") as Rung);
process.stdout.write(JSON.stringify(result));
