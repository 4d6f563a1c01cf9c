import { describe, expect, it } from "vitest";
import type { Overview, Point, PointList, PointMaterials, ResponsePage } from "@respons/wire";
import { displayCounts } from "../displays/table.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";

const poster = { name: "Affisch vid disken", unit: "clinic", kind: "qr" };

async function openWithStaff() {
  const collector = await openTestCollector();
  const staff = await collector.signIn();
  const send = (method: string, path: string, body: object = {}) =>
    collector.app.request(`http://localhost:8787${path}`, {
      method,
      headers: { "Content-Type": "application/json", Cookie: staff.cookie },
      body: JSON.stringify(body),
    });
  const read = async <T>(path: string) => (await (await staff.get(path)).json()) as T;
  const make = async (body: object = poster) =>
    (await (await send("POST", "/api/forms/visit/points", body)).json()) as Point;
  const list = () => read<PointList>("/api/forms/visit/points");
  return { ...collector, send, read, make, list };
}

describe("the points of a form", () => {
  it("get a slug of their name that nobody else has, and keep it when renamed", async () => {
    const { make, send, list } = await openWithStaff();
    expect(await make()).toMatchObject({ slug: "affisch-vid-disken", unit: "clinic", kind: "qr" });
    expect(await make()).toMatchObject({ slug: "affisch-vid-disken-2" });
    const path = "/api/forms/visit/points/affisch-vid-disken";
    const change = { name: "Affisch i aulan", previousName: poster.name };
    expect((await send("PATCH", path, change)).status).toBe(200);
    expect((await send("PATCH", path, change)).status).toBe(409);
    const { published, points } = await list();
    expect(published).toBe(true);
    expect(points.map(({ slug, name }) => [slug, name])).toEqual([
      ["affisch-vid-disken", "Affisch i aulan"],
      ["affisch-vid-disken-2", "Affisch vid disken"],
    ]);
  });

  it("end and come back, each written down once", async () => {
    const { make, send, list, db } = await openWithStaff();
    const { slug } = await make();
    const path = `/api/forms/visit/points/${slug}`;
    expect((await send("DELETE", path)).status).toBe(200);
    expect((await send("DELETE", path)).status).toBe(409);
    expect((await list()).points[0]?.endedAt).not.toBeNull();
    expect((await send("POST", `${path}/restore`)).status).toBe(200);
    expect((await list()).points[0]?.endedAt).toBeNull();
    const rows = await db.read.values("SELECT action FROM audit_log WHERE object_kind = 'point'");
    expect(rows).toEqual([["point.made"], ["point.ended"], ["point.restored"]]);
  });

  it("are made for no unit outside the caller's", async () => {
    const { make, signIn, app } = await openWithStaff();
    const { slug } = await make({ ...poster, unit: "coast" });
    const maker = await signIn([{ role: "form-maker", unit: "clinic" }]);
    const outside = await maker.post(
      "/api/forms/visit/points",
      { ...poster, unit: "coast" },
      maker.cookie,
    );
    expect(outside.status).toBe(404);
    expect((await maker.get(`/api/forms/visit/points/${slug}/snippet`)).status).toBe(404);
    const own = await maker.post("/api/forms/visit/points", poster, maker.cookie);
    expect(own.status).toBe(201);
    expect((await app.request(`/q/visit/${slug}`)).status).toBe(302);
  });
});

describe("results by point", () => {
  it("are cut and filtered by registered points, whose counts are shown", async () => {
    const { make, post, read, list } = await openWithStaff();
    const { slug } = await make();
    for (let i = 0; i < 6; i += 1) await post(validResponse({ point: slug }));
    await post(validResponse());
    const overview = await read<Overview>("/api/forms/visit/overview?by=point");
    expect(overview.cuts.map(({ by, key, responses }) => [by, key, responses])).toEqual([
      ["all", "", 7],
      ["point", "*none", 1],
      ["point", slug, 6],
    ]);
    expect(overview.points).toEqual([{ slug, name: poster.name }]);
    const one = await read<Overview>(`/api/forms/visit/overview?point=${slug}`);
    expect(one.cuts[0]?.responses).toBe(6);
    const page = await read<ResponsePage>(`/api/responses?form=visit&point=${slug}`);
    expect([page.total, page.responses.length]).toEqual([6, 6]);
    expect((await list()).points[0]?.responses).toBe(6);
  });

  it("do not grow by points that a page made up, in responses or displays", async () => {
    const { post, read, db, app, make } = await openWithStaff();
    await post(validResponse({ point: "made-up" }));
    await post(validResponse({ point: "made-up-too" }));
    await app.request("/v1/forms/visit/displays", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        formVersion: 1,
        language: "sv",
        channel: "embed",
        step: "shown",
        point: "made-up",
      }),
    });
    const counts = "SELECT point, sum(n) FROM answer_counts WHERE question = '' GROUP BY 1";
    expect(await db.read.values(counts)).toEqual([["", 2]]);
    expect((await db.read.select().from(displayCounts)).map(({ point }) => point)).toEqual([""]);
    const page = await read<ResponsePage>("/api/responses?form=visit");
    expect(page.responses.map(({ point }) => point)).toEqual(["made-up-too", "made-up"]);
    // Made a point only now: what came before stays where it was counted.
    await make({ ...poster, name: "made up" });
    expect((await read<ResponsePage>("/api/responses?form=visit&point=made-up")).responses).toEqual(
      [],
    );
  });

  it("lose an erased response where it was counted, whenever its point was made", async () => {
    const { post, db, make, deps } = await openWithStaff();
    const early = validResponse({ point: "affisch-vid-disken" });
    await post(early);
    const { slug } = await make();
    const late = validResponse({ point: slug });
    await post(late);
    await deps.erase(early.id);
    await deps.erase(late.id);
    expect(await db.read.values("SELECT point, n FROM answer_counts WHERE n > 0")).toEqual([]);
  });

  it("refuse a point without its form", async () => {
    const { signIn } = await openTestCollector();
    const staff = await signIn();
    const answer = await staff.get("/api/responses?point=poster");
    expect([answer.status, await answer.json()]).toEqual([
      422,
      expect.objectContaining({ errors: [{ path: "point", message: "needs a form" }] }),
    ]);
  });
});

describe("what a point is placed with", () => {
  it("names the point everywhere, in every language of the form", async () => {
    const { make, read } = await openWithStaff();
    const { slug } = await make({ ...poster, kind: "sms" });
    const found = await read<PointMaterials>(`/api/forms/visit/points/${slug}/snippet`);
    expect(found.texts.map(({ language }) => language)).toEqual(["sv", "fi", "en"]);
    for (const { language, snippets, link, message, email } of found.texts) {
      expect(snippets.tag).toContain(
        `data-lang="${language}" data-unit="clinic" data-point="${slug}"`,
      );
      expect(snippets.element).toContain(`point="${slug}"`);
      expect(link).toBe(
        `http://localhost:8787/f/visit?lang=${language}&unit=clinic&channel=sms&point=${slug}`,
      );
      expect(message).toContain(`http://localhost:8787/q/visit/${slug}?lang=${language}`);
      expect(email?.match(/score=[1-5]"/g)).toHaveLength(5);
    }
    expect(found.posterLanguages).toEqual(["sv", "fi"]);
    expect(found.style).toBeNull();
  });

  it("leads by its short link to the page with unit, channel and point, and keeps nothing", async () => {
    const { make, app, db } = await openWithStaff();
    const { slug } = await make();
    const answer = await app.request(`/q/visit/${slug}`, { headers: { "Accept-Language": "fi" } });
    expect([answer.status, answer.headers.get("location")]).toEqual([
      302,
      `/f/visit?unit=clinic&channel=qr&point=${slug}`,
    ]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const unknown = await app.request("/q/visit/never-made");
    expect(unknown.headers.get("location")).toBe("/f/visit?channel=qr");
    expect(await db.read.$count(displayCounts)).toBe(0);
  });

  it("chooses a score by a link, which stores nothing until it is sent", async () => {
    const { make, app, db, read } = await openWithStaff();
    const { slug } = await make({ ...poster, kind: "sms" });
    const { texts } = await read<PointMaterials>(`/api/forms/visit/points/${slug}/snippet`);
    const link = texts[0]?.email?.match(/href="([^"]+score=4)"/)?.[1]?.replaceAll("&amp;", "&");
    const answer = await app.request(link ?? "");
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toMatch(/name="answers\.rating"\s+value="4"\s+checked/);
    const rows = "SELECT (SELECT count(*) FROM responses), (SELECT count(*) FROM display_counts)";
    expect(await db.read.values(rows)).toEqual([[0, 0]]);
  });
});
