import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { OrganisationSettings, ResponsePage } from "@respons/wire";
import { pageLanguages } from "@respons/texts/pages";
import { auditLog } from "../audit/table.ts";
import { formVersions, forms } from "../forms/table.ts";
import { defaultSettings } from "../organisation/default-settings.ts";
import { organisation } from "../organisation/table.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";
import { units } from "../units/table.ts";

async function openNotices(settings?: OrganisationSettings) {
  const collector = await openTestCollector();
  if (settings) await collector.db.write.update(organisation).set({ settings });
  const read = async (path: string) => (await collector.app.request(path)).text();
  return { ...collector, read };
}

const withPrivacy = (change: Partial<OrganisationSettings["privacy"]>): OrganisationSettings => ({
  ...defaultSettings,
  privacy: { ...defaultSettings.privacy, ...change },
});

describe("the privacy notice", () => {
  it.each([
    ["sv", "Så behandlas dina uppgifter", "Personuppgiftsansvarig är Kusten."],
    ["fi", "Näin käsittelemme tietojasi", "Rekisterinpitäjä on Kusten."],
    ["en", "How we handle your data", "The controller is Coast."],
  ])("is written in %s", async (language, title, controller) => {
    const { app } = await openNotices();
    const answer = await app.request(`/f/visit/privacy?lang=${language}`);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(title);
    expect(page).toContain(controller);
    expect(page).not.toContain("undefined");
  });

  it("says how long each is kept, and of all forms the longest", async () => {
    const { read, db } = await openNotices();
    const before = await read("/f/visit/privacy?lang=en");
    expect(before).toContain("Your contact details are deleted after 6 months.");
    expect(before).toContain("is deleted after 2 years.");
    expect(before).toContain("All of your feedback is deleted after 5 years.");
    await db.write.update(forms).set({ keepContactsMonths: 1, keepScoresMonths: 72 });
    const all = await read("/privacy?lang=sv");
    expect(all).toContain("Här står de längsta.");
    expect(all).toContain("Dina kontaktuppgifter raderas efter 1 månad.");
    expect(await read("/privacy?lang=fi")).toContain("Koko palaute poistetaan 6 vuoden kuluttua.");
  });

  it("follows what the published version asks", async () => {
    const full = await openNotices();
    const before = await full.read("/f/visit/privacy?lang=en");
    expect(before).toContain("Name, e-mail address and phone number, if you wish");
    expect(before).toContain("Contact details are read only by");

    const { read, db } = await openNotices();
    const [first] = await db.read.select().from(formVersions);
    const { content, publishedAt } = first!;
    const questions = content.questions.filter(({ type }) => type === "rating");
    await db.write
      .insert(formVersions)
      .values({ formId: 1, version: 2, content: { ...content, questions }, publishedAt });
    await db.write.update(forms).set({ publishedVersion: 2 });
    const after = await read("/f/visit/privacy?lang=en");
    expect(after).toContain("does not ask for your name or contact details");
    expect(after).toContain("version 2 of the form");
    expect(after).not.toContain("Contact details are read only by");
    expect(after).not.toContain("What you write in your own words");
  });

  it("follows the organisation's settings", async () => {
    const { read } = await openNotices(
      withPrivacy({
        controller: { sv: "Kustens nämnd" },
        contact: "registry@coast.example",
        dataProtectionOfficer: "dpo@coast.example",
        legalBasis: "consent",
        recipients: { sv: "Driften sköts av Serverbolaget Ab." },
      }),
    );
    const page = await read("/privacy?lang=sv");
    for (const words of [
      "Personuppgiftsansvarig är Kustens nämnd.",
      "registry@coast.example",
      "dpo@coast.example",
      "artikel 6.1 a",
      "ta tillbaka ditt samtycke",
      "Driften sköts av Serverbolaget Ab.",
    ]) {
      expect(page).toContain(words);
    }
    expect(page).not.toContain("artikel 6.1 e");
    expect(page).not.toContain("invända mot behandlingen");
    // Words of another language do not stand in.
    expect(await read("/privacy?lang=fi")).not.toContain("Serverbolaget");
  });

  it("has the organisation's name as the tree of units has it", async () => {
    const { read, db } = await openNotices();
    await db.write
      .update(units)
      .set({ name: { sv: "Skärgården" } })
      .where(eq(units.id, 1));
    expect(await read("/privacy?lang=sv")).toContain("Personuppgiftsansvarig är Skärgården.");
  });

  it("names who may read contacts by the collector's own table of roles", async () => {
    const { read } = await openNotices();
    expect(await read("/privacy?lang=en")).toContain(
      "read only by those who handle and answer feedback and the data protection officer.",
    );
  });

  it("names no authority that nobody has confirmed", async () => {
    const { authority } = defaultSettings.privacy;
    const { read } = await openNotices(
      withPrivacy({ authority: { ...authority, confirmed: false } }),
    );
    const page = await read("/privacy?lang=fi");
    expect(page).toContain("Voit tehdä valituksen tietosuojaa valvovalle viranomaiselle.");
    expect(page).not.toContain("tietosuoja.fi");
  });

  it("escapes what staff write", async () => {
    const { read } = await openNotices(withPrivacy({ contact: "<script>alert(1)</script>" }));
    expect(await read("/privacy?lang=sv")).not.toContain("<script>alert");
  });

  it("of an unknown form is a page that says so", async () => {
    const { app } = await openNotices();
    const answer = await app.request("/f/nope/privacy", { headers: { Accept: "text/html" } });
    expect(answer.status).toBe(404);
  });
});

describe("the accessibility statement", () => {
  it.each(pageLanguages)("leads in %s to a form of its own, made once", async (language) => {
    const { read, db } = await openNotices();
    const [first] = await Promise.all([
      read(`/accessibility?lang=${language}`),
      read(`/accessibility?lang=${language}`),
    ]);
    expect(first).toContain(`href="/f/accessibility?lang=${language}"`);
    const made = await db.read.select().from(forms);
    expect(made.filter(({ category }) => category === "accessibility")).toHaveLength(1);
    const written = await db.read.select().from(auditLog);
    expect(written.map(({ action }) => action)).toEqual(["form.published"]);
    const form = await read(`/f/accessibility?lang=${language}`);
    expect(form).toMatch(/14 (dagar|päivän|days)/);
  });

  it("is answered by law within fourteen days, and marked for staff", async () => {
    const { app, read, signIn } = await openNotices();
    await read("/accessibility?lang=sv");
    const sent = await app.request("/v1/forms/accessibility/responses", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(
        validResponse({
          answers: { problem: "Knappen syns inte." },
          contact: { email: "client@example.fi" },
        }),
      ),
    });
    expect(await sent.json()).toMatchObject({ promisedBy: "2026-12-06" });
    const staff = await signIn([{ role: "reader", unit: "coast" }]);
    const list = (await (await staff.get("/api/responses")).json()) as ResponsePage;
    expect(list.responses).toMatchObject([
      { form: "accessibility", category: "accessibility", promisedBy: "2026-12-06" },
    ]);
  });

  it("takes another name for its form where that one is in use", async () => {
    const { read, db } = await openNotices();
    await db.write.insert(forms).values({ slug: "accessibility", unitId: 1, allowedOrigins: [] });
    expect(await read("/accessibility?lang=sv")).toContain('href="/f/accessibility-feedback?');
  });

  it("tells the organisation's own known faults, and claims less then", async () => {
    const gaps = { sv: "Bilderna på planschen saknar beskrivning.\nFilmen saknar text." };
    const { read } = await openNotices({
      ...defaultSettings,
      accessibility: { ...defaultSettings.accessibility, gaps },
    });
    const page = await read("/accessibility?lang=sv");
    expect(page).toContain("<li>Filmen saknar text.</li>");
    expect(page).toContain("till stor del");
    expect(await read("/accessibility?lang=fi")).toContain("Tiedossamme ei ole puutteita.");
  });
});

describe("signposting", () => {
  it.each(["/f/visit?lang=sv", "/r?lang=sv"])("stands on %s", async (path) => {
    const { read } = await openNotices();
    const page = await read(path);
    expect(page).toContain('Är det en nödsituation? Ring <a href="tel:112">112</a>.');
    expect(page).toContain("Du kan inte boka, flytta eller avboka tider här.");
    expect(page).toContain("Anmärkning");
    // Not confirmed: clients are not told of it.
    expect(page).not.toContain("lvv.fi");
  });

  it("is gone when it is switched off", async () => {
    const signposting = { ...defaultSettings.signposting, shown: false };
    const { read } = await openNotices({ ...defaultSettings, signposting });
    expect(await read("/f/visit?lang=sv")).not.toContain("112");
  });
});

it.each(["/f/visit?lang=fi", "/r?lang=fi", "/accessibility?lang=fi", "/nowhere"])(
  "%s has the footer with privacy and accessibility",
  async (path) => {
    const { app } = await openNotices();
    const answer = await app.request(path, {
      headers: { Accept: "text/html", "Accept-Language": "fi" },
    });
    const page = await answer.text();
    expect(page).toContain('href="/accessibility?lang=fi"');
    expect(page).toContain(
      path.startsWith("/f/") ? "/f/visit/privacy?lang=fi" : "/privacy?lang=fi",
    );
  },
);
