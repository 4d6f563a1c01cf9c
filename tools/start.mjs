import "./require-node.mjs";
import { prepare } from "./build.mjs";
import { runCollector } from "./run-collector.mjs";
import { runMain } from "./run-command.mjs";

await runMain(async () => {
  await prepare();
  await runCollector(["serve", "--first-run", ...process.argv.slice(2)]);
});
