import "./require-node.mjs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findOnPath } from "./find-program.mjs";
import { installFromSystem } from "./install-from-system.mjs";
import { installWhenChanged } from "./install.mjs";
import { root } from "./places.mjs";
import { Fault, runMain } from "./run-command.mjs";

const find = () => findOnPath(["soffice", "libreoffice"]);

/** `npm run test:exports`: LibreOffice reads every export back. It is large, so not in `npm test`. */
await runMain(async () => {
  await installWhenChanged();
  if (!find()) await installFromSystem("LibreOffice", ["libreoffice-calc"]);
  const program = find();
  if (!program) {
    throw new Fault(
      "No LibreOffice was found. Install it (Debian: apt-get install libreoffice-calc).",
    );
  }
  const vitest = [join(root, "tools", "run-binary.mjs"), "vitest", "run"];
  const { status } = spawnSync(
    process.execPath,
    [...vitest, "--config", join("collector", "spreadsheets.config.ts")],
    { stdio: "inherit", cwd: root, env: { ...process.env, SOFFICE_PATH: program } },
  );
  process.exitCode = status ?? 1;
});
