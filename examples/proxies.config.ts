import { defineConfig } from "vitest/config";
import config from "./vitest.config.ts";

/** The collector behind nginx and Caddy as `deploy/` sets them up, for `npm run test:proxies`. */
export default defineConfig({
  test: { ...config.test, include: ["test/proxies/*.test.ts"] },
});
