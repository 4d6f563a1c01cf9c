import { describe, expect, it } from "vitest";
import { openTestCollector } from "../test-collector.ts";
import { displayCounts } from "./table.ts";

const display = { formVersion: 1, language: "sv", channel: "embed", step: "shown" };

async function openWithDisplays() {
  const collector = await openTestCollector({ allowedOrigins: ["https://service.example"] });
  const postDisplay = (changes: object, headers: Record<string, string> = {}) =>
    collector.app.request("/v1/forms/visit/displays", {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify({ ...display, ...changes }),
    });
  return { ...collector, postDisplay };
}

describe("POST /v1/forms/{form}/displays", () => {
  it("counts an unknown unit for the form's own, and no point as an empty one", async () => {
    const { postDisplay, db } = await openWithDisplays();
    expect((await postDisplay({ unit: "no-such-place" })).status).toBe(204);
    expect(await db.write.select().from(displayCounts)).toEqual([
      expect.objectContaining({ unitId: 1, point: "", n: 1 }),
    ]);
  });

  it.each([
    ["another site", {}, { Origin: "https://other.example" }, 403, "origin-not-allowed"],
    ["a language the form lacks", { language: "se" }, {}, 422, "response-invalid"],
    ["a version never published", { formVersion: 9 }, {}, 422, "version-unknown"],
    ["plain text", {}, { "Content-Type": "text/plain" }, 415, "content-type-unsupported"],
  ])("refuses %s and counts nothing", async (_what, changes, headers, status, code) => {
    const { postDisplay, db } = await openWithDisplays();
    const answer = await postDisplay(changes, headers);
    expect([answer.status, await answer.json()]).toEqual([
      status,
      expect.objectContaining({ code }),
    ]);
    expect(await db.write.$count(displayCounts)).toBe(0);
  });

  it("describes every status that it answers with", async () => {
    const { app } = await openTestCollector();
    const document = (await (await app.request("/openapi.json")).json()) as {
      paths: Record<string, { post: { responses: object } }>;
    };
    const { responses } = document.paths["/v1/forms/{form}/displays"]!.post;
    expect(Object.keys(responses)).toEqual(
      expect.arrayContaining(["204", "400", "403", "404", "413", "415", "422", "503"]),
    );
  });
});
