import { expect, it } from "vitest";
import type { FormDefinition } from "@respons/wire";
import { limits } from "@respons/wire";
import { openTestCollector } from "../test-collector.ts";
import { forms, formVersions } from "./table.ts";

/** A collector whose form promises so many working days, and its contact question as pages get it. */
async function openPromising(promiseWorkingDays: number | null, help?: Record<string, string>) {
  const collector = await openTestCollector();
  const { app, db, deps } = collector;
  await db.write.update(forms).set({ promiseWorkingDays });
  if (help) {
    const [version] = await db.write.select().from(formVersions);
    if (!version) throw new Error("the form is published");
    const { questions, ...rest } = version.content;
    const content = {
      ...rest,
      questions: questions.map((one) =>
        one.type === "contact" ? Object.assign({}, one, { help }) : one,
      ),
    };
    await db.write.update(formVersions).set({ content });
  }
  deps.forms.refresh();
  const read = async () => {
    const answer = await app.request("/v1/forms/visit");
    const { questions } = (await answer.json()) as FormDefinition;
    const contact = questions.find(({ type }) => type === "contact");
    return { help: contact?.help, etag: answer.headers.get("etag"), questions };
  };
  return { ...collector, read };
}

it("whoever is asked for a contact reads when an answer comes, in every language", async () => {
  const { read } = await openPromising(5);
  const { help } = await read();
  expect(help?.["sv"]).toMatch(/svara dig.+ Vi svarar inom 5 arbetsdagar om du lämnar kontakt/);
  expect(help?.["fi"]).toMatch(/vastataksemme sinulle.+ Vastaamme 5 työpäivän/);
  expect(help?.["en"]).toMatch(/to answer you.+ We answer within 5 working days/);
});

it("the form's own help comes first, and no other question is touched", async () => {
  const { read, deps } = await openPromising(1, { sv: "Vi svarar gärna.", fi: "Vastaamme." });
  const { help, questions } = await read();
  expect(help?.["sv"]).toMatch(/^Vi svarar gärna\. Vi svarar inom en arbetsdag/);
  const stored = (await deps.forms.find("visit"))?.definition.questions;
  expect(questions.slice(0, -1)).toEqual(stored?.slice(0, -1));
  // The published version itself stays as it is.
  expect(stored?.at(-1)?.help).toEqual({ sv: "Vi svarar gärna.", fi: "Vastaamme." });
});

it("a changed promise is another definition, and none leaves it as published", async () => {
  const { read, db, deps } = await openPromising(5);
  const first = await read();
  await db.write.update(forms).set({ promiseWorkingDays: 3 });
  deps.forms.refresh();
  const second = await read();
  expect(second.etag).not.toBe(first.etag);
  expect(second.help?.["sv"]).toContain("inom 3 arbetsdagar");
  await db.write.update(forms).set({ promiseWorkingDays: null });
  deps.forms.refresh();
  expect((await read()).help).toBeUndefined();
});

it("the hosted page says it once", async () => {
  const { app } = await openPromising(5);
  const page = await (await app.request("/f/visit?lang=sv")).text();
  expect(page.split("inom 5 arbetsdagar").length - 1).toBe(1);
});

it("a help that has no room for it stays as it is", async () => {
  const long = "a".repeat(limits.text);
  const { read } = await openPromising(5, { sv: long, fi: long, en: long });
  expect((await read()).help).toEqual({ sv: long, fi: long, en: long });
});
