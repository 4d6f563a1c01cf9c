import { createClient } from "@libsql/client";

// Another program on the operator's machine that takes the write lock and keeps it.
const [databaseFile = "", holdMs = "0"] = process.argv.slice(2);
const client = createClient({ url: `file:${databaseFile}`, concurrency: 1, timeout: 20_000 });
const held = await client.transaction("write");
await new Promise((resolve) => {
  setTimeout(resolve, Number(holdMs));
});
await held.rollback();
client.close();
