import { expect, it } from "vitest";
import { findOldVersions } from "./check-versions.mjs";

const lockFile = `lockfileVersion: '9.0'

packages:

  '@hono/node-server@2.1.8':
    resolution: {integrity: x}

  hono@4.13.19:
    resolution: {integrity: x}

  hono@4.9.20:
    resolution: {integrity: x}

snapshots:

  hono@1.0.0: {}
`;

it.each([
  ["hono", "4.9.20", []],
  ["hono", "4.13.5", ["hono 4.9.20 is older than 4.13.5: of a fault"]],
  ["hono", "5.0.0", ["4.13.19", "4.9.20"].map((v) => `hono ${v} is older than 5.0.0: of a fault`)],
  ["@hono/node-server", "2.1.8", []],
  ["gone", "1.0.0", ["gone is in the list but not installed: take it out"]],
])("finds every installed copy of %s older than %s", (name, atLeast, expected) => {
  expect(findOldVersions(lockFile, [{ name, atLeast, because: "of a fault" }])).toEqual(expected);
});
