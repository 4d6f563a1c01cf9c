import { measureExport } from "./measure-export.ts";
import { printExport } from "./print-export.ts";

/** `npm run bench -- export [rows]`: every format, and the cursor under them. */
const rows = Number(process.argv[2] ?? 100_000);
console.log(`Export: writing ${rows} responses first …`);
printExport(await measureExport(rows));
