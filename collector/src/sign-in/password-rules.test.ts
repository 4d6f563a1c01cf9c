import { describe, expect, it } from "vitest";
import { refuseWeakPassword } from "./password-rules.ts";

const known = ["anna.ek@example.fi", "Kusten", "Anna Ek"];

/** The code of the refusal; undefined where the password is taken. */
function refusalOf(password: string): string | undefined {
  try {
    refuseWeakPassword(password, known);
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe("a password", () => {
  it.each([
    ["sju bok", "password-too-short"],
    ["åäöåäöå", "password-too-short"],
    ["x".repeat(129), "password-too-long"],
    ["password", "password-common"],
    ["PassWord", "password-common"],
    ["salasana", "password-common"],
    ["iloveyou1", "password-common"],
    ["aaaaaaaaaaaa", "password-common"],
    ["respons2026", "password-common"],
    ["Respons-2026", "password-common"],
    ["anna.ek@example.fi", "password-common"],
    ["Anna.Ek.123", "password-common"],
    ["kusten2026", "password-common"],
  ])("%j is refused", (password, code) => {
    expect(refusalOf(password)).toBe(code);
  });

  it.each([
    "promenad vid havet",
    "lugn kust med många holmar",
    "k0rt0kns",
    "anna går till kusten",
    "🐟🐠🐡🦈🐙🦑🦐🦞",
    "        mellanslag        ",
    "åäö".repeat(40),
  ])("%j is taken, whatever signs it has", (password) => {
    expect(refusalOf(password)).toBeUndefined();
  });
});
