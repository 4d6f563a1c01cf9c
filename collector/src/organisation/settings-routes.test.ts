import { describe, expect, it } from "vitest";
import type { OrganisationSettings, OrganisationSettingsAnswer } from "@respons/wire";
import { openTestCollector, PUBLIC_URL } from "../test-collector.ts";
import { defaultSettings } from "./default-settings.ts";

const path = "/api/organisation/settings";

async function openSettings() {
  const collector = await openTestCollector();
  const staff = await collector.signIn([{ role: "data-protection-officer", unit: "coast" }]);
  const read = async () => (await (await staff.get(path)).json()) as OrganisationSettingsAnswer;
  const put = (revision: number, settings: unknown) =>
    collector.app.request(`${PUBLIC_URL}${path}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json", Cookie: staff.cookie },
      body: JSON.stringify({ revision, settings }),
    });
  return { ...collector, read, put };
}

const withContact = (contact: string): OrganisationSettings => ({
  ...defaultSettings,
  privacy: { ...defaultSettings.privacy, contact },
});

describe("the settings that clients see", () => {
  it("are the defaults until somebody changes them", async () => {
    const { read, put } = await openSettings();
    const first = await read();
    expect(first).toMatchObject({ isDefault: true, settings: defaultSettings });
    const answer = await put(first.revision, withContact("registry@coast.example"));
    expect(await answer.json()).toMatchObject({
      isDefault: false,
      settings: { privacy: { contact: "registry@coast.example" } },
    });
  });

  it("show to clients at once", async () => {
    const { app, read, put } = await openSettings();
    expect(await (await app.request("/privacy?lang=sv")).text()).not.toContain("registry@");
    await put((await read()).revision, withContact("registry@coast.example"));
    expect(await (await app.request("/privacy?lang=sv")).text()).toContain(
      "registry@coast.example",
    );
  });

  it("are not written over a change that somebody else has made meanwhile", async () => {
    const { read, put } = await openSettings();
    const { revision } = await read();
    await put(revision, withContact("first"));
    const second = await put(revision, withContact("second"));
    expect([second.status, await second.json()]).toEqual([
      409,
      expect.objectContaining({ code: "changed-meanwhile" }),
    ]);
    expect((await read()).settings.privacy.contact).toBe("first");
  });

  it("leave in the audit log which of them changed, not what they say", async () => {
    const { read, put, db } = await openSettings();
    await put((await read()).revision, withContact("registry@coast.example"));
    const rows = await db.read.values(
      "SELECT action, details FROM audit_log WHERE action = 'settings.changed'",
    );
    expect(rows).toEqual([["settings.changed", '{"keys":["privacy.contact"]}']]);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "//elsewhere", 'https://x/"onclick='])(
    "take no address such as %s, which clients would follow",
    async (url) => {
      const { read, put } = await openSettings();
      const authority = { ...defaultSettings.privacy.authority, url: { sv: url } };
      const settings = { ...defaultSettings, privacy: { ...defaultSettings.privacy, authority } };
      expect((await put((await read()).revision, settings)).status).toBe(422);
    },
  );
});
