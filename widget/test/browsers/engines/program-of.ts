import type { EngineName } from "./engine.ts";

const variables: Record<EngineName, string> = {
  chromium: "CHROME_PATH",
  firefox: "FIREFOX_PATH",
  webkit: "WEBKIT_BROWSER_PATH",
};

/**
 * The program of an engine, as the commands at the root found it.
 * @throws where its variable is not set.
 */
export function programOf(name: EngineName): string {
  const program = process.env[variables[name]];
  if (!program) throw new Error(`${variables[name]} is not set: see CONTRIBUTING.md`);
  return program;
}
