import "./require-node.mjs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare } from "./build.mjs";
import { root } from "./places.mjs";
import { runMain } from "./run-command.mjs";

await runMain(async () => {
  await prepare();
  const main = join(root, "bench", "src", "main.mjs");
  const { status } = spawnSync(process.execPath, [main, ...process.argv.slice(2)], {
    stdio: "inherit",
    cwd: root,
  });
  process.exitCode = status ?? 1;
});
