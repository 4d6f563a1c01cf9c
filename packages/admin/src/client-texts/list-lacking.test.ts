import type { OrganisationSettings } from "@respons/wire";
import { describe, expect, it } from "vitest";
import { listLacking } from "./list-lacking.ts";

const everywhere = (words: string) => ({ sv: words, fi: words, en: words });
const nowhere = { name: {}, url: {}, confirmed: false };

const complete: OrganisationSettings = {
  signposting: { shown: true, emergencyNumber: "112", notFeedback: {}, routes: [] },
  privacy: {
    controller: {},
    contact: "registry@coast.example",
    dataProtectionOfficer: "dpo@coast.example",
    legalBasis: "public-task",
    recipients: everywhere("Server Ltd"),
    more: {},
    authority: nowhere,
  },
  accessibility: { contact: "help@coast.example", responsible: {}, gaps: {}, authority: nowhere },
};

describe("what the notices lack", () => {
  it("is nothing where every contact is there and no authority is named", () => {
    expect(listLacking(complete)).toEqual([]);
  });

  it("is a contact of blanks", () => {
    const privacy = { ...complete.privacy, contact: "  " };
    expect(listLacking({ ...complete, privacy })).toEqual(["privacy-contact"]);
  });

  it("is the confirmation of an authority that has a name", () => {
    const authority = { ...nowhere, name: { sv: "Myndigheten" } };
    const accessibility = { ...complete.accessibility, authority };
    expect(listLacking({ ...complete, accessibility })).toEqual(["unconfirmed"]);
  });

  it("is a language of a text that another language has", () => {
    const privacy = { ...complete.privacy, more: { sv: "Arkiveras.", fi: " " } };
    expect(listLacking({ ...complete, privacy })).toEqual(["language"]);
  });
});
