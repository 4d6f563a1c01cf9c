import { expect, it } from "vitest";
import { openTestCollector, validResponse } from "../test-collector.ts";

const read = (line: string | undefined) => JSON.parse(line ?? "{}") as Record<string, unknown>;

it("says of a refusal which it was, and to whom", async () => {
  const { app, signIn, lines } = await openTestCollector();
  await app.request("/api/people");
  expect(read(lines.at(-1))).toMatchObject({ status: 401, refusal: "sign-in-required" });
  expect(read(lines.at(-1))["to"]).toBeUndefined();

  const staff = await signIn([{ role: "reader", unit: "clinic" }]);
  expect((await staff.get("/api/people")).status).toBe(403);
  const { refusal, to, route } = read(lines.at(-1));
  expect([refusal, route]).toEqual(["not-permitted", "/api/people"]);
  expect(to).toMatch(/^person [\w-]{8,}$/);
});

it("says no more of a client than that it was refused", async () => {
  const { post, lines } = await openTestCollector();
  await post(validResponse({ answers: {} }));
  expect(Object.keys(read(lines.at(-1))).toSorted()).toEqual(
    ["durationMs", "level", "method", "refusal", "route", "status"].toSorted(),
  );
});

it("writes one line for each request, whatever signs are in it", async () => {
  const { app, post, lines } = await openTestCollector();
  const forged = '\r\n{"level":"error","message":"forged"}\u001b[2K\u2028';
  await post(validResponse({ answers: { rating: 5, comment: forged } }), { "User-Agent": "a\tb" });
  await app.request(`/f/visit?lang=${encodeURIComponent(forged)}`);
  await app.request(`/${encodeURIComponent(forged)}`);
  expect(lines.map((line) => line.split("\n").length)).toEqual([1, 1, 1]);
  expect(lines.join("")).not.toContain("forged");
});
