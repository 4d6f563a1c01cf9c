import { expect, it } from "vitest";
import { holds } from "../quarantine/table.ts";
import { openTestCollector } from "../test-collector.ts";

it("holds back what a program filled in everywhere, with the thanks as always", async () => {
  const { app, postPage, db } = await openTestCollector();
  const page = await (await app.request("/f/visit?lang=sv")).text();
  expect(page).toContain('name="subject"');
  const id = /name="id" value="([^"]+)"/.exec(page)?.[1] ?? "";
  const fields = { id, formVersion: "1", language: "sv", channel: "link", "answers.rating": "5" };
  const answer = await postPage("/f/visit", { ...fields, subject: "Cheap" });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("Din kvittokod");
  expect(await db.read.select().from(holds)).toMatchObject([{ signals: ["honeypot"] }]);
});
