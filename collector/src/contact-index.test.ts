import { expect, it } from "vitest";
import { hashEmail, hashPhone, indexContact } from "./contact-index.ts";
import { createKeyRing } from "./keys.ts";

const key = createKeyRing("a secret for tests that is long enough").current.contactIndex;
const other = createKeyRing("another secret that is long enough too").current.contactIndex;

it.each([
  ["maja@example.fi", " Maja@EXAMPLE.fi "],
  ["maja@xn--kpa-sna.example", "maja@köpa.example"],
  ["maja@example.fi", "ｍａｊａ@example.fi"],
])("finds the address %s written as %s", (one, same) => {
  expect(hashEmail(key, same)).toBe(hashEmail(key, one));
  expect(hashEmail(key, same)).not.toBe("");
});

it.each([
  ["+358 40 123 4567", "040 1234567"],
  ["+358401234567", "00358 40-123 4567"],
  ["+358401234567", "+358 (0)40 123 4567"],
  ["+358401234567", "358401234567"],
  ["+46 70 123 45 67", "0046701234567"],
])("finds the number %s written as %s", (one, same) => {
  expect(hashPhone(key, same)).toBe(hashPhone(key, one));
});

it("keeps others apart, and tells nothing without the key", () => {
  expect(hashPhone(key, "040 1234567")).not.toBe(hashPhone(key, "+46 40 1234567"));
  expect(hashEmail(key, "maja@example.fi")).not.toBe(hashEmail(key, "maija@example.fi"));
  expect(hashEmail(key, "maja@example.fi")).not.toBe(hashEmail(other, "maja@example.fi"));
});

it("gives nothing to find where there is nothing", () => {
  expect(indexContact(key, { name: "Maja" })).toEqual({ emailIndex: "", phoneIndex: "" });
  expect([hashEmail(key, "maja"), hashEmail(key, "@example.fi"), hashPhone(key, "ring")]).toEqual([
    "",
    "",
    "",
  ]);
});
