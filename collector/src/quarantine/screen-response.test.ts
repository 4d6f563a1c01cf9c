import { describe, expect, it } from "vitest";
import type { Response, Signal } from "@respons/wire";
import { validResponse } from "../test-collector.ts";
import { createScreenResponse } from "./screen-response.ts";

const comment = (text: string, changes: Partial<Response> = {}) =>
  validResponse({ answers: { rating: 5, comment: text }, ...changes });

describe("what is like spam", () => {
  it.each<[string, Response, Signal[]]>([
    ["a score alone", validResponse(), []],
    ["one word", comment("Bra"), []],
    ["capitals and marks", comment("VARFÖR SVARAR INGEN???!!!"), []],
    ["the same word again and again", comment("nej nej nej nej nej nej"), []],
    ["a long pasted text", comment("Jag ringde tre gånger. ".repeat(200)), []],
    ["another alphabet", comment("Спасибо за помощь"), []],
    ["a page that does not work", comment("Felet finns på https://service.example/booking"), []],
    ["two links", comment("Se https://a.example och www.b.example"), []],
    ["three links", comment("http://a.example http://b.example och www.c.example"), ["many-links"]],
    ["nothing but a link", comment(" https://cheap.example/pills "), ["only-links"]],
    [
      "nothing but links",
      comment("https://a.example, https://b.example\nwww.c.example"),
      ["many-links", "only-links"],
    ],
    [
      "a link as the name",
      comment("Hej", { contact: { name: "www.casino.example" } }),
      ["only-links"],
    ],
  ])("%s", (_, response, expected) => {
    expect(createScreenResponse()("visit", response)).toEqual(expected);
  });

  it("looks at long links in time that grows with them only", () => {
    const screen = createScreenResponse();
    expect(screen("visit", comment(`${"www.a, ".repeat(2_800)}x`))).toEqual(["many-links"]);
  });
});

describe("the same text again", () => {
  const text = "Min mamma väntade i två timmar på att någon skulle svara.";
  function open() {
    const time = { ms: 0 };
    return { time, screen: createScreenResponse(() => time.ms) };
  }

  it("holds the sixth within an hour, however it is spaced and written", () => {
    const { screen } = open();
    for (let i = 0; i < 5; i += 1) expect(screen("visit", comment(text))).toEqual([]);
    const again = comment(` ${text.toUpperCase().replaceAll(" ", "\n")}`);
    expect(screen("visit", again)).toEqual(["repeated-text"]);
    expect(screen("other-form", comment(text))).toEqual([]);
  });

  it("lets what many say alike pass, and the same response sent again", () => {
    const { screen } = open();
    for (let i = 0; i < 50; i += 1)
      expect(screen("visit", comment("Allt gick bra, tack!"))).toEqual([]);
    const one = comment(text);
    for (let i = 0; i < 50; i += 1) expect(screen("visit", one)).toEqual([]);
  });

  it("forgets after an hour", () => {
    const { time, screen } = open();
    for (let i = 0; i < 6; i += 1) screen("visit", comment(text));
    time.ms = 3_600_000;
    expect(screen("visit", comment(text))).toEqual([]);
  });
});
