import { cpSync, rmSync } from "node:fs";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";
import { createFolder, startCollector } from "./collector.ts";

/** The data folder of a first start, and what that start printed for its first user. */
export interface Demonstration {
  folder: string;
  email: string;
  oneTimePassword: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    demonstration: Demonstration;
  }
}

/** Starts Respons for the first time, once for all tests: they begin from copies of its data. */
export default async function setUp(project: TestProject) {
  const folder = createFolder();
  const collector = await startCollector(folder, ["serve", "--first-run"], /Ctrl-C/);
  const { email, oneTimePassword } = readFirstUser(collector.output());
  await collector.stop();
  project.provide("demonstration", { folder, email, oneTimePassword });
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A copy of the demonstration's data, for one test file alone. */
export function copyDemonstration(): string {
  const folder = createFolder();
  cpSync(inject("demonstration").folder, folder, { recursive: true });
  return folder;
}

function readFirstUser(output: string) {
  const email = /e-mail +(\S+)/.exec(output)?.[1];
  const oneTimePassword = /one-time password +(\S+)/.exec(output)?.[1];
  if (!email || !oneTimePassword) throw new Error(`no first user in: ${output}`);
  return { email, oneTimePassword };
}
