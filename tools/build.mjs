import "./require-node.mjs";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contentHash } from "./content-hash.mjs";
import { installHash, installWhenChanged, lastLines } from "./install.mjs";
import { root } from "./places.mjs";
import { Fault, npmCommand, runCommand, runMain } from "./run-command.mjs";
import { dropStamp, readStamp, writeStamp } from "./stamps.mjs";

/**
 * The programs in the order they are built. `inputs` are all that a build reads: where none of
 * it changed, and the output is as it was left, the program is not built again.
 *
 * @typedef {{ name: string, folder: string, inputs: string[], output: string }} Program
 * @type {Program[]}
 */
const programs = [
  {
    name: "widget",
    folder: "widget",
    inputs: ["widget", "packages/texts", "packages/privacy", "packages/wire"],
    output: "widget/dist",
  },
  {
    name: "staff application",
    folder: "packages/admin",
    inputs: [
      "packages/admin",
      "packages/statistics",
      "packages/privacy",
      "packages/wire",
      "widget/themes",
    ],
    output: "packages/admin/dist",
  },
  {
    name: "collector",
    folder: "collector",
    inputs: [
      "collector",
      "packages/texts",
      "packages/privacy",
      "packages/statistics",
      "packages/wire",
    ],
    output: "collector/dist",
  },
  {
    name: "examples with a bundler",
    folder: "examples",
    inputs: ["examples", "widget", "packages/texts", "packages/privacy", "packages/wire"],
    output: "examples/dist",
  },
];

/**
 * Installs, then builds what changed.
 *
 * @param {string} [only] name of the one program that is wanted; by default all
 * @throws {Fault} when a step failed
 */
export async function prepare(only) {
  await installWhenChanged();
  for (const program of programs) {
    if (!only || program.name === only) await buildWhenChanged(program);
  }
}

/** @param {Program} program */
async function buildWhenChanged(program) {
  const stamp = `build-${program.folder.replaceAll("/", "-")}`;
  const inputs = contentHash([...program.inputs, "tsconfig.json"]) + installHash();
  const isBuilt = () => `${inputs} ${contentHash([program.output], { built: true })}`;
  if (existsSync(join(root, program.output)) && readStamp(stamp) === isBuilt()) return;

  dropStamp(stamp);
  console.error(`Building the ${program.name} …`);
  const result = await runCommand([...npmCommand("npm"), "run", "build"], {
    label: `building the ${program.name}`,
    cwd: join(root, program.folder),
  });
  if (result.code !== 0) {
    console.error(lastLines(result.output, 40));
    throw new Fault(`The ${program.name} could not be built.`);
  }
  writeStamp(stamp, isBuilt());
  console.error(`  done in ${(result.ms / 1000).toFixed(1)} s`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runMain(() => prepare());
