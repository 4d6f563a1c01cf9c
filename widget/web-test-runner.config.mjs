import { fileURLToPath } from "node:url";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { chromeLauncher } from "@web/test-runner-chrome";
import { findChromium } from "../tools/find-chromium.mjs";
import { collectorStub } from "./test/collector-stub.mjs";
import { hostPages } from "./test/host-pages.mjs";

const executablePath = findChromium();
// Chromium refuses to run as root inside its sandbox.
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export default {
  rootDir: fileURLToPath(new URL("..", import.meta.url)),
  files: ["src/**/*.test.ts", "test/**/*.test.ts", "!test/browsers/**"],
  nodeResolve: { exportConditions: ["browser"] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: "es2022",
      tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)),
    }),
    collectorStub(),
  ],
  middleware: [hostPages],
  concurrency: 1,
  browserLogs: false,
  browsers: [
    chromeLauncher({ launchOptions: { ...(executablePath && { executablePath }), args } }),
  ],
  testFramework: { config: { timeout: 20_000 } },
};
