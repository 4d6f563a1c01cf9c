import { expect, it } from "vitest";
import { Problem } from "../http/problem.ts";
import { createThrottle } from "./throttle.ts";

function open() {
  const time = { ms: 0 };
  const throttle = createThrottle(() => time.ms);
  /** Seconds to wait; 0 where the try is let through. */
  const wait = (account: string): number => {
    try {
      throttle.begin(account);
      return 0;
    } catch (error) {
      return error instanceof Problem ? (error.retryAfterSeconds ?? -1) : -1;
    }
  };
  return { time, throttle, wait };
}

it("doubles the wait after five failed tries, to a quarter of an hour and no longer", () => {
  const { time, wait } = open();
  for (let i = 0; i < 5; i += 1) expect(wait("anna@example.fi")).toBe(0);
  const waits = Array.from({ length: 12 }, () => {
    const seconds = wait("Anna@example.fi ");
    time.ms += seconds * 1_000;
    expect(wait("anna@example.fi")).toBe(0);
    return seconds;
  });
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
  expect(wait("bo@example.fi")).toBe(0);
});

it("counts tries that are made at once, and forgets them after the right one", () => {
  const { throttle, wait } = open();
  for (let i = 0; i < 5; i += 1) throttle.begin("anna@example.fi");
  expect(wait("anna@example.fi")).toBe(1);
  throttle.succeed("anna@example.fi");
  expect(wait("anna@example.fi")).toBe(0);
});

it("slows an address down that tries very many accounts, and nobody else", () => {
  const { time, throttle } = open();
  const wait = (account: string, caller?: string) => {
    try {
      throttle.begin(account, caller);
      return 0;
    } catch (error) {
      return error instanceof Problem ? (error.retryAfterSeconds ?? -1) : -1;
    }
  };
  for (let i = 0; i < 50; i += 1) expect(wait(`person-${i}@example.fi`, "attacker")).toBe(0);
  expect(wait("person-50@example.fi", "attacker")).toBe(6);
  expect(wait("anna@example.fi", "office")).toBe(0);
  time.ms = 6_000;
  expect(wait("person-50@example.fi", "attacker")).toBe(0);
});

it("holds up no office where many sign in at once with the right password", () => {
  const { throttle } = open();
  for (let i = 0; i < 1_000; i += 1) {
    throttle.begin(`person-${i}@example.fi`, "office");
    throttle.succeed(`person-${i}@example.fi`, "office");
  }
});

it("slows all down together who come without an address of their own", () => {
  const { time, wait } = open();
  for (let i = 0; i < 300; i += 1) expect(wait(`person-${i}@example.fi`)).toBe(0);
  expect(wait("anna@example.fi")).toBe(1);
  time.ms = 1_000;
  expect(wait("anna@example.fi")).toBe(0);
});
