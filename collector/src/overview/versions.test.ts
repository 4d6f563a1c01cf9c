import { expect, it } from "vitest";
import type { Overview } from "@respons/wire";
import { formVersions, forms } from "../forms/table.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";

it("an overview names a change of a question once both versions have been answered", async () => {
  const { db, deps, clock, post, signIn } = await openTestCollector();
  const anna = await signIn();
  const read = async () =>
    ((await (await anna.get("/api/forms/visit/overview")).json()) as Overview).versions;
  const version = (number: number) => ({
    version: number,
    publishedAt: "2026-11-22T10:00:00.000Z",
  });
  await post(validResponse());
  const [first] = await db.read.select().from(formVersions);
  if (!first) throw new Error("the test collector has a published form");
  const [rating, ...others] = first.content.questions;
  if (!rating) throw new Error("the form has a question");
  const questions = [{ ...rating, text: { ...rating.text, fi: "Mikä arvosana?" } }, ...others];
  await db.write.insert(formVersions).values({
    formId: 1,
    version: 2,
    content: { ...first.content, questions },
    publishedAt: clock.now,
  });
  await db.write.update(forms).set({ publishedVersion: 2 });
  deps.forms.refresh();
  expect(await read()).toEqual([{ ...version(1), day: "2026-11-22", changed: [] }]);

  await post(validResponse({ formVersion: 2 }));
  expect(await read()).toEqual([
    { ...version(1), day: "2026-11-22", changed: [] },
    { ...version(2), day: "2026-11-22", changed: ["rating"] },
  ]);
});
