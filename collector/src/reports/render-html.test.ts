import { expect, it } from "vitest";
import { documentPolicy, renderHtml } from "./render-html.ts";
import { sampleDocument } from "./sample-document.ts";

it("is one page in its language, with header cells and a named chart", async () => {
  const page = await renderHtml(sampleDocument);
  expect(page).toContain('<html lang="sv">');
  expect(page).toContain("<title>Klientrespons 2021 – Strandlandets välfärdsområde</title>");
  expect(page.match(/<th scope="row"/g)).toHaveLength(63);
  expect(page).toContain('role="img" aria-label="NPS var 70 år 2019, 74 år 2020 och 77 år 2021."');
});

it("shows what people wrote as text, never as markup", async () => {
  expect(await renderHtml(sampleDocument)).toContain("vänligt &lt;bemötande&gt;.");
});

it("has no style but its own, which its policy names", async () => {
  const page = await renderHtml(sampleDocument);
  expect(page).not.toMatch(/ style=|<script|<link rel="stylesheet"/);
  expect(documentPolicy).toMatch(/style-src 'sha256-[^']+'/);
});

it("is the same to the byte when made again", async () => {
  expect(await renderHtml({ ...sampleDocument })).toBe(await renderHtml(sampleDocument));
});
