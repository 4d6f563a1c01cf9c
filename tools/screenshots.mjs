import "./require-node.mjs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare } from "./build.mjs";
import { root } from "./places.mjs";
import { howToGetChromium, provideChromium } from "./provide-chromium.mjs";
import { Fault, runMain } from "./run-command.mjs";

const folder = join(root, ".screenshots");

/**
 * Writes pictures of every page of the staff application, for a person to look at: 1280 and 360 px
 * wide, light and dark. Words after it are a language (`sv`, `fi`, `en`) and names of pages.
 */
await runMain(async () => {
  await prepare();
  const browser = await provideChromium();
  if (!browser) throw new Fault(howToGetChromium);
  const words = process.argv.slice(2);
  const language = words.find((word) => /^(sv|fi|en)$/.test(word)) ?? "sv";
  const names = words.filter((word) => word !== language);
  const only = names.length > 0 ? ["--testNamePattern", `^(${names.join("|")})$`] : [];
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, "tools", "run-binary.mjs"),
      "vitest",
      "run",
      "--config",
      "screenshots.config.ts",
      ...only,
    ],
    {
      stdio: "inherit",
      cwd: join(root, "examples"),
      env: { ...process.env, CHROME_PATH: browser, SCREENSHOTS: folder, LANGUAGE: language },
    },
  );
  console.log(`The pictures are in ${folder}`);
  process.exitCode = status ?? 1;
});
