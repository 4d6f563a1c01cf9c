import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openTestCollector } from "../test-collector.ts";
import { drawPoster, isPrintable, type PosterContent } from "./poster.ts";
import { readPoster } from "./read-poster.ts";

const names = { organisation: "Strandlandets välfärdsområde", unit: "Hälsostation 1" };
const words = { scan: "Rikta kameran mot koden.", address: "Eller skriv adressen:" };
const content: PosterContent = {
  blocks: [{ ...names, ...words, language: "sv", title: "Hur gick det på Åby läkarmottagning?" }],
  codeName: "QR-kod som öppnar formuläret",
  url: "https://respons.example/q/visit/affisch-vid-disken",
  createdAt: new Date("2026-11-22T10:00:00Z"),
};

describe("a poster", () => {
  it("is a tagged PDF/UA with title, language, headings and a named code", async () => {
    const { pages, info, metadata, isMarked, nodes, text } = await readPoster(
      await drawPoster(content),
    );
    expect([pages, isMarked, info["Language"]]).toEqual([1, true, "sv"]);
    expect(info["Title"]).toBe("Hur gick det på Åby läkarmottagning? – Hälsostation 1");
    expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    const roles = nodes.flatMap(({ role }) => (role ? [role] : []));
    expect(roles).toEqual(["Root", "Document", "P", "P", "H1", "P", "Figure", "P", "P"]);
    expect(nodes.find(({ role }) => role === "Figure")?.alt).toBe(content.codeName);
    expect(text).toContain("Åby läkarmottagning");
    expect(text).toContain("respons.example/q/visit/affisch-vid-disken");
  });

  it("is the same to the byte when drawn again", async () => {
    const [one, two] = [await drawPoster(content), await drawPoster({ ...content })];
    expect(one.equals(two)).toBe(true);
  });

  it("holds a code that a phone reads, however long the titles are", async () => {
    const title =
      "Berätta för oss hur besöket gick och vad vi kan göra bättre nästa gång du kommer ".repeat(4);
    const languages = ["sv", "fi", "en", "se", "ru"];
    const blocks = languages.flatMap((language) => [{ ...names, ...words, language, title }]);
    const { pages, url, nodes } = await readPoster(await drawPoster({ ...content, blocks }));
    expect([pages, url]).toEqual([1, content.url]);
    expect(nodes.filter(({ role }) => role === "H1")).toHaveLength(5);
  });

  it("is not made of letters that its font lacks", () => {
    expect([isPrintable("Čáhcesuolu – Ж Ω"), isPrintable("كيف كان")]).toEqual([true, false]);
  });

  it("leads from the code to the page, where the form stands in the client's language", async () => {
    const { app, signIn } = await openTestCollector();
    const staff = await signIn();
    await staff.post(
      "/api/forms/visit/points",
      { name: "Affisch", unit: "clinic", kind: "qr" },
      staff.cookie,
    );
    for (const query of ["", "?lang=fi"]) {
      const answer = await staff.get(`/api/forms/visit/points/affisch/poster.pdf${query}`);
      expect(answer.headers.get("content-type")).toBe("application/pdf");
      const { url, png } = await readPoster(new Uint8Array(await answer.arrayBuffer()));
      if (process.env["POSTER_IMAGES"])
        writeFileSync(`${process.env["POSTER_IMAGES"]}/poster${query.slice(-2)}.png`, png);
      expect(url).toBe("http://localhost:8787/q/visit/affisch");
      const short = await app.request(url);
      const headers = { "Accept-Language": "fi" };
      const page = await app.request(short.headers.get("location") ?? "", { headers });
      const html = await page.text();
      expect(html).toContain("Miten meni?");
      expect(html).toMatch(/name="point"\s+value="affisch"/);
    }
  });

  it("has its code as a picture too, of the same address", async () => {
    const { signIn } = await openTestCollector();
    const staff = await signIn();
    const body = { name: "Affisch", unit: "clinic", kind: "qr" };
    await staff.post("/api/forms/visit/points", body, staff.cookie);
    const svg = await (await staff.get("/api/forms/visit/points/affisch/qr.svg?lang=fi")).text();
    expect(svg).toContain("QR-koodi, joka avaa lomakkeen");
    expect((await staff.get("/api/forms/visit/points/affisch/qr.svg?lang=de")).status).toBe(422);
  });
});
