import { defineConfig } from "vitest/config";
import config from "./vitest.config.ts";

/** Pictures of every page of the staff application, for `npm run screenshots`. */
export default defineConfig({ test: { ...config.test, include: ["test/staff-screenshots.ts"] } });
