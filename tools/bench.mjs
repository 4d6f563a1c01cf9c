import "./require-node.mjs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare } from "./build.mjs";
import { lastLines } from "./install.mjs";
import { root } from "./places.mjs";
import { howToGetChromium, provideChromium } from "./provide-chromium.mjs";
import { Fault, runCommand, runMain } from "./run-command.mjs";

const built = join(root, "collector", "node_modules", ".bench");
/** What `npm run bench -- <what>` measures, and whether it takes a browser. */
const benches = {
  main: false,
  export: false,
  hostile: false,
  memory: false,
  scale: false,
  sends: true,
  widget: true,
};

await runMain(async () => {
  const what = process.argv[2] ?? "main";
  if (!Object.hasOwn(benches, what))
    throw new Fault(
      `npm run bench [-- export [rows] | hostile [tries] | memory | scale | sends | widget]`,
    );
  await prepare();
  const needsBrowser = benches[/** @type {keyof typeof benches} */ (what)];
  const browser = needsBrowser ? await provideChromium() : undefined;
  if (needsBrowser && !browser) throw new Fault(howToGetChromium);
  const vite = [process.execPath, join(root, "tools", "run-binary.mjs"), "vite", "build"];
  const result = await runCommand(vite, { label: "building the bench", cwd: join(root, "bench") });
  if (result.code !== 0) throw new Fault(lastLines(result.output, 20));
  const { status } = spawnSync(
    process.execPath,
    [join(built, `${what}.js`), ...process.argv.slice(3)],
    {
      stdio: "inherit",
      cwd: root,
      env: { ...process.env, ...(browser && { CHROME_PATH: browser }) },
    },
  );
  process.exitCode = status ?? 1;
});
