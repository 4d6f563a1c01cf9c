import "./require-node.mjs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare } from "./build.mjs";
import { root } from "./places.mjs";
import { howToGetChromium, provideChromium } from "./provide-chromium.mjs";
import { Fault, runMain } from "./run-command.mjs";

/** Writes the accessibility trees of all states anew, for a person to review. */
await runMain(async () => {
  await prepare();
  const browser = await provideChromium();
  if (!browser) throw new Fault(howToGetChromium);
  const config = join("test", "browsers", "vitest.config.ts");
  const vitest = [
    "vitest",
    "run",
    "accessibility-tree",
    "--config",
    config,
    "--project",
    "chromium",
  ];
  const { status } = spawnSync(
    process.execPath,
    [join(root, "tools", "run-binary.mjs"), ...vitest, "--update"],
    { stdio: "inherit", cwd: join(root, "widget"), env: { ...process.env, CHROME_PATH: browser } },
  );
  process.exitCode = status ?? 1;
});
