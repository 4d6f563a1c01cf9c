import "./require-node.mjs";
import { join } from "node:path";
import { installWhenChanged, lastLines, pnpm } from "./install.mjs";
import { root } from "./places.mjs";
import { Fault, npmCommand, runCommand, runMain } from "./run-command.mjs";

/** What the collector is made of, as CycloneDX: `npm run sbom`. */
await runMain(async () => {
  await installWhenChanged();
  const file = "respons.cdx.json";
  const npx = npmCommand("npx");
  const separator = npx.length > 1 ? ["--"] : [];
  const asked = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--prod"];
  const result = await runCommand(
    [
      ...npx,
      "--yes",
      ...separator,
      pnpm,
      ...asked,
      "--filter",
      "@respons/collector",
      "--out",
      join(root, file),
    ],
    { label: "listing the components", env: { npm_config_update_notifier: "false" } },
  );
  if (result.code !== 0) throw new Fault(lastLines(result.output, 10));
  console.log(`Written to ${file}`);
});
