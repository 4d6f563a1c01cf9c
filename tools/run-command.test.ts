import { expect, test } from "vitest";
import { npmCommand, runCommand } from "./run-command.mjs";

const node = (script: string) => [process.execPath, "-e", script];

test("a command's output and exit code come back, both streams together", async () => {
  const result = await runCommand(
    node("console.log('out'); console.error('err'); process.exit(3)"),
    {
      label: "trying",
    },
  );
  expect(result.code).toBe(3);
  expect(result.output).toContain("out");
  expect(result.output).toContain("err");
});

test("a program that does not exist is code 127, not an exception", async () => {
  expect((await runCommand(["/nowhere/program"], { label: "trying" })).code).toBe(127);
});

test("npm is the one that runs the script, where there is one", () => {
  const before = process.env["npm_execpath"];
  try {
    process.env["npm_execpath"] = "/somewhere/npm-cli.js";
    expect(npmCommand("npx")).toEqual([process.execPath, "/somewhere/npm-cli.js", "exec"]);
    process.env["npm_execpath"] = "/somewhere/pnpm.cjs";
    expect(npmCommand("npx")).toEqual(["npx"]);
  } finally {
    if (before === undefined) delete process.env["npm_execpath"];
    else process.env["npm_execpath"] = before;
  }
});
