import "./require-node.mjs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare } from "./build.mjs";
import { lastLines } from "./install.mjs";
import { root } from "./places.mjs";
import { provideFaultPrograms } from "./provide-fault-programs.mjs";
import { Fault, runCommand, runMain } from "./run-command.mjs";

const binary = join(root, "tools", "run-binary.mjs");
const built = join(root, "collector", "node_modules", ".faults", "main.js");

// `npm run test:faults [-- --short] [-- <fault> …]`. The short form installs nothing.
await runMain(async () => {
  const args = process.argv.slice(2);
  const isShort = args.includes("--short");
  await prepare("collector");
  const vite = [process.execPath, binary, "vite", "build", "--config", "faults.vite.config.ts"];
  const build = await runCommand(vite, { label: "building the faults", cwd: join(root, "bench") });
  if (build.code !== 0) throw new Fault(lastLines(build.output, 20));
  const programs = isShort && args.length === 1 ? [] : await provideFaultPrograms();
  const { status } = spawnSync(process.execPath, [built, ...args], {
    stdio: "inherit",
    cwd: root,
    env: { ...process.env, FAULT_PROGRAMS: programs.join(",") },
  });
  if (!isShort) spawnSync(process.execPath, [binary, "oxfmt", "docs", "bench/results"]);
  process.exitCode = status ?? 1;
});
