import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ApiResult } from "../http.ts";
import { CodingSaver } from "./coding-saver.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function createCollector() {
  const sent: string[] = [];
  let answer: ApiResult<unknown> = { ok: true, value: undefined };
  return {
    sent,
    answerWith: (next: ApiResult<unknown>) => (answer = next),
    save: (response: string, codes: readonly string[]) => {
      sent.push(`${response}: ${codes.join(" ")}`);
      return Promise.resolve(answer);
    },
  };
}

it("sends several codes of one text together, shortly after the last", async () => {
  const collector = createCollector();
  const saver = new CodingSaver(collector.save);
  saver.set("r1", ["a"]);
  saver.set("r1", ["a", "b"]);
  expect(saver.state.name).toBe("unsaved");
  await vi.runAllTimersAsync();
  expect(collector.sent).toEqual(["r1: a b"]);
  expect(saver.state.name).toBe("saved");
  expect(saver.isSettled).toBe(true);
});

it("keeps what was refused for the moment, says so, and sends it again until it is stored", async () => {
  const collector = createCollector();
  collector.answerWith({ ok: false, problem: { kind: "offline" } });
  const saver = new CodingSaver(collector.save);
  const told = vi.fn<() => void>();
  saver.watch(told);
  saver.set("r1", ["a"]);
  await saver.flush();
  expect(saver.state).toEqual({ name: "failed", problem: { kind: "offline" } });
  expect(saver.pendingOf("r1")).toEqual(["a"]);
  saver.set("r2", ["b"]);
  collector.answerWith({ ok: true, value: undefined });
  await vi.runAllTimersAsync();
  expect(collector.sent.slice(-2)).toEqual(["r1: a", "r2: b"]);
  expect(saver.state.name).toBe("saved");
  expect(saver.pendingOf("r1")).toBeUndefined();
  expect(told).toHaveBeenCalled();
});

it("does not ask again by itself where asking again cannot help", async () => {
  const collector = createCollector();
  collector.answerWith({ ok: false, problem: { kind: "not-permitted" } });
  const saver = new CodingSaver(collector.save);
  saver.set("r1", ["a"]);
  await saver.flush();
  await vi.runAllTimersAsync();
  expect(collector.sent).toEqual(["r1: a"]);
  expect(saver.pendingOf("r1")).toEqual(["a"]);
});

it("what changes while it is on its way is sent after it", async () => {
  const sent: string[] = [];
  const saver: CodingSaver = new CodingSaver((_, codes) => {
    sent.push(codes.join(" "));
    if (sent.length === 1) saver.set("r1", ["a", "b"]);
    return Promise.resolve({ ok: true, value: undefined });
  });
  saver.set("r1", ["a"]);
  await saver.flush();
  expect(sent).toEqual(["a", "a b"]);
  expect(saver.isSettled).toBe(true);
});
