import { defineConfig } from "vitest/config";
import type { EngineName } from "./engines/engine.ts";

const project = (name: string, engine: EngineName, include: string[]) => ({
  extends: true as const,
  test: { name, include, provide: { engine } },
});

/** The built widget on pages of another origin, in real browsers; one project an engine. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      project("chromium", "chromium", ["every-engine/**/*.test.ts", "chromium/**/*.test.ts"]),
      project("firefox", "firefox", ["every-engine/**/*.test.ts"]),
      project("webkit", "webkit", ["every-engine/**/*.test.ts"]),
      project("matrix", "chromium", ["matrix/**/*.test.ts"]),
    ],
  },
});
