import { checkLedger } from "./check-ledger.ts";

// Apart from everything else: no other handle of this process is on the file.
const [databaseFile = "", ...ledgers] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await checkLedger(databaseFile, ledgers)));
