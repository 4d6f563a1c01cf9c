import "./require-node.mjs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare } from "./build.mjs";
import { lastLines } from "./install.mjs";
import { root } from "./places.mjs";
import { Fault, runCommand, runMain } from "./run-command.mjs";

const built = join(root, "collector", "node_modules", ".bench", "main.js");

await runMain(async () => {
  await prepare();
  const vite = [process.execPath, join(root, "tools", "run-binary.mjs"), "vite", "build"];
  const result = await runCommand(vite, { label: "building the bench", cwd: join(root, "bench") });
  if (result.code !== 0) throw new Fault(lastLines(result.output, 20));
  const { status } = spawnSync(process.execPath, [built], { stdio: "inherit", cwd: root });
  process.exitCode = status ?? 1;
});
