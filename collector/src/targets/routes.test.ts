import { expect, it } from "vitest";
import type { IndicatorList, ProblemDetails, Scorecard } from "@respons/wire";
import { openTestCollector, PUBLIC_URL, validResponse } from "../test-collector.ts";
import type { RoleGrant } from "@respons/wire";

async function open(grants?: readonly RoleGrant[]) {
  const collector = await openTestCollector();
  const anna = await collector.signIn(grants);
  const send = async (method: string, path: string, body: object) => {
    const answer = await collector.app.request(`${PUBLIC_URL}/api/${path}`, {
      method,
      headers: { "Content-Type": "application/json", Cookie: anna.cookie },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as IndicatorList & ProblemDetails };
  };
  const card = async (query = "") =>
    (await (await anna.get(`/api/scorecard${query}`)).json()) as Scorecard;
  return { ...collector, send, card };
}

const mean = { form: "visit", question: "rating", formula: "mean" };

it("follows a figure, and holds a unit against its own target or the nearest above", async () => {
  const { send, card, post } = await open();
  for (let i = 0; i < 6; i += 1) await post(validResponse({ unit: "clinic" }));
  const made = await send("POST", "indicators", { ...mean, minimumN: 6 });
  expect([made.status, made.body.indicators]).toMatchObject([
    201,
    [{ ...mean, minimumN: 6, denominator: "answered", revision: 1, mayChange: true, targets: [] }],
  ]);
  const { id } = made.body.indicators[0] ?? { id: 0 };
  const setTarget = (unit: string, value: number | null) =>
    send("PUT", `indicators/${id}/targets`, { unit, year: 2026, value });
  await setTarget("coast", 3);
  expect((await card("?unit=clinic")).rows[0]?.figures).toMatchObject([
    { n: 6, estimate: { value: 5 }, target: { value: 3, unit: "coast", verdict: "reached" } },
  ]);
  const { body } = await setTarget("clinic", 4.9);
  expect(body.indicators[0]?.targets).toEqual([
    { unit: "coast", year: 2026, value: 3 },
    { unit: "clinic", year: 2026, value: 4.9 },
  ]);
  expect((await card()).rows[0]).toMatchObject({
    figures: [{ target: { value: 3, unit: "coast" } }],
    units: [{ unit: "clinic", figures: [{ target: { value: 4.9, verdict: "not-proven" } }] }],
  });
  await setTarget("clinic", null);
  expect((await card("?unit=clinic")).rows[0]?.figures[0]?.target?.unit).toBe("coast");
});

it("refuses a formula that does not fit the question, and a target off its scale", async () => {
  const { send } = await open();
  const refusal = async (method: string, path: string, body: object) => {
    const { status, body: problem } = await send(method, path, body);
    return [status, problem.code, problem.errors?.[0]?.path];
  };
  const refused = (path: string) => [422, "input-invalid", path];
  const post = (more: object) => refusal("POST", "indicators", { ...mean, ...more });
  expect(await post({ formula: "nps" })).toEqual(refused("formula"));
  expect(await post({ question: "comment" })).toEqual(refused("formula"));
  expect(await post({ question: "*statements" })).toEqual(refused("formula"));
  expect(await post({ minimumN: 4 })).toEqual(refused("minimumN"));
  expect(await post({ denominator: "answered-and-not-applicable" })).toEqual(
    refused("denominator"),
  );
  expect(await post({ targets: [{ unit: "coast", year: 2026, value: 6 }] })).toEqual(
    refused("targets.0.value"),
  );
  expect(await post({ form: "unheard-of" })).toEqual([404, "form-unknown", undefined]);
  await send("POST", "indicators", mean);
  expect(await post({})).toEqual([409, "taken", undefined]);
  const target = { unit: "coast", year: 2026, value: 5.1 };
  expect(await refusal("PUT", "indicators/1/targets", target)).toEqual(refused("value"));
});

it("brings back with its targets what was deleted, and keeps two changes apart", async () => {
  const { send, db } = await open();
  const targets = [
    { unit: "coast", year: 2025, value: 4 },
    { unit: "clinic", year: 2026, value: 4.5 },
  ];
  await send("POST", "indicators", { ...mean, targets });
  expect((await send("DELETE", "indicators/1", {})).body.indicators).toEqual([]);
  expect(await db.read.values("SELECT * FROM indicator_targets")).toEqual([]);
  const again = await send("POST", "indicators", { ...mean, targets });
  expect(again.body.indicators[0]?.targets).toEqual(targets);
  const path = `indicators/${again.body.indicators[0]?.id}`;
  const change = { denominator: "answered", minimumN: 20, revision: 1 };
  expect((await send("PUT", path, change)).body.indicators[0]).toMatchObject({ minimumN: 20 });
  expect((await send("PUT", path, change)).body.code).toBe("changed-meanwhile");
  const log = await db.read.values(
    "SELECT action, object_id FROM audit_log WHERE object_kind = 'indicator' ORDER BY seq",
  );
  const written = ["indicator.written", "visit rating mean"];
  expect(log).toEqual([written, ["indicator.deleted", "visit rating mean"], written, written]);
});

it("lets a unit's own people set its target, and nobody else's", async () => {
  const { send, card } = await open([{ role: "analyst", unit: "clinic" }]);
  expect((await send("POST", "indicators", mean)).body.code).toBe("not-found");
  expect(await card()).toMatchObject({ unit: "clinic", rows: [], years: [] });
});
