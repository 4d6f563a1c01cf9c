import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Report, ReportSummary } from "@respons/wire";
import { auditLog } from "../audit/table.ts";
import { openTestCollector, PUBLIC_URL, validResponse } from "../test-collector.ts";
import { readPdf } from "./read-pdf.ts";

const board = { kind: "board", name: "Nämnden", unit: "coast", parameters: {} };

async function openReports() {
  const collector = await openTestCollector();
  const staff = await collector.signIn();
  const send = (method: string, path: string, body: object, cookie = staff.cookie) =>
    collector.app.request(`${PUBLIC_URL}${path}`, {
      method,
      headers: {
        "Content-Type": "application/json",
        Origin: PUBLIC_URL,
        Host: "localhost:8787",
        Cookie: cookie,
      },
      body: JSON.stringify(body),
    });
  const make = async (changes: object = {}) => {
    const answer = await send("POST", "/api/reports", { ...board, ...changes });
    return (await answer.json()) as Report;
  };
  return { ...collector, ...staff, send, make };
}

describe("a report", () => {
  it("is of a day and of years in order, also where none is said", async () => {
    const { make } = await openReports();
    expect((await make()).parameters).toEqual({ asOf: "2026-11-22", years: [2024, 2025, 2026] });
    const { parameters } = await make({
      parameters: { asOf: "2021-08-26", years: [2021, 2019, 2021] },
    });
    expect(parameters).toEqual({ asOf: "2021-08-26", years: [2019, 2021] });
  });

  it.each([
    [{ asOf: "2026-11-23" }, "parameters.asOf"],
    [{ asOf: "2021-08-26", years: [2022] }, "parameters.years"],
  ])("%j is refused", async (parameters, path) => {
    const { send } = await openReports();
    const answer = await send("POST", "/api/reports", { ...board, parameters });
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as { errors: object[] }).errors).toMatchObject([{ path }]);
  });

  it("keeps its author's words, and nobody writes over what they have not seen", async () => {
    const { make, send, get } = await openReports();
    const { reportId, parameters, revision } = await make();
    const path = `/api/reports/${reportId}`;
    const words = { summary: { sv: "Vi är nöjda.\n\nMen inte klara.", fi: " " } };
    const change = { name: "Styrelsen", parameters, words, revision };
    expect((await send("PUT", path, change)).status).toBe(200);
    expect((await send("PUT", path, { ...change, words: {} })).status).toBe(409);
    const kept = (await (await get(path)).json()) as Report;
    expect(kept).toMatchObject({ name: "Styrelsen", words, languages: ["sv"], mayWrite: true });
    const { reports } = (await (await get("/api/reports")).json()) as { reports: ReportSummary[] };
    expect(reports).toMatchObject([{ name: "Styrelsen", languages: ["sv"] }]);
    expect(reports[0]).not.toHaveProperty("words");
  });

  it("has no section but its own", async () => {
    const { make, send } = await openReports();
    const { reportId, parameters, revision } = await make();
    const words = { themes: { sv: "Nej" } };
    const change = { name: "Styrelsen", parameters, words, revision };
    expect((await send("PUT", `/api/reports/${reportId}`, change)).status).toBe(422);
  });

  it("comes back with its words after it was deleted", async () => {
    const { make, send, get } = await openReports();
    const words = { summary: { sv: "Vi är nöjda." } };
    const { reportId } = await make({ words });
    expect((await send("DELETE", `/api/reports/${reportId}`, {})).status).toBe(204);
    expect((await get(`/api/reports/${reportId}`)).status).toBe(404);
    expect((await make({ words })).words).toEqual(words);
  });

  it("of a review is shown to who may read responses alone", async () => {
    const { db, make, get, signIn } = await openReports();
    const { reports } = await import("./table.ts");
    const { reportId } = await make();
    await db.write.update(reports).set({ kind: "review" }).where(eq(reports.reportId, reportId));
    const maker = await signIn([{ role: "form-maker", unit: "coast" }]);
    expect((await get(`/api/reports/${reportId}`)).status).toBe(200);
    expect((await get(`/api/reports/${reportId}`, maker.cookie)).status).toBe(404);
    const list = (await (await get("/api/reports", maker.cookie)).json()) as { reports: object[] };
    expect(list.reports).toEqual([]);
  });
});

describe("a board report's document", () => {
  it("is the same to the byte each time, in each language, and each opening is written down", async () => {
    const { db, make, get, post } = await openReports();
    for (let i = 0; i < 6; i += 1) await post("/v1/forms/visit/responses", validResponse());
    const { reportId } = await make({ words: { summary: { sv: "Rad <ett>\nrad två" } } });
    for (const language of ["sv", "fi", "en"]) {
      for (const file of ["html", "pdf"]) {
        const path = `/api/reports/${reportId}/document.${file}?language=${language}`;
        const [one, two] = [await get(path), await get(path)];
        expect([one.status, one.headers.get("content-language")]).toEqual([200, language]);
        const bytes = Buffer.from(await one.arrayBuffer());
        expect(bytes.equals(Buffer.from(await two.arrayBuffer()))).toBe(true);
      }
    }
    const rows = await db.read.select().from(auditLog).where(eq(auditLog.action, "report.opened"));
    expect(rows).toHaveLength(12);
    expect(rows[0]?.details).toEqual({ kind: "board", language: "sv", file: "html" });
  });

  it("has its author's words as text, and a policy that lets in its own styles alone", async () => {
    const { make, get } = await openReports();
    const { reportId } = await make({ words: { summary: { sv: "Rad <ett>\nrad två" } } });
    const answer = await get(`/api/reports/${reportId}/document.html?language=sv`);
    expect(await answer.text()).toContain("Rad &lt;ett&gt;");
    expect(answer.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );
    expect(answer.headers.get("x-frame-options")).toBe("SAMEORIGIN");
  });

  it("is a tagged PDF under the title that its author gave", async () => {
    const { make, get } = await openReports();
    const { reportId } = await make({ words: { title: { fi: "Asiakkaiden ääni" } } });
    const answer = await get(`/api/reports/${reportId}/document.pdf?language=fi`);
    expect(answer.headers.get("content-disposition")).toContain("asiakkaiden-aani-fi.pdf");
    const { info, isMarked } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect([info["Title"], info["Language"], isMarked]).toEqual(["Asiakkaiden ääni", "fi", true]);
  });

  it("is refused in a language that it is not made in", async () => {
    const { make, get } = await openReports();
    const { reportId } = await make();
    expect((await get(`/api/reports/${reportId}/document.html?language=de`)).status).toBe(422);
  });
});
