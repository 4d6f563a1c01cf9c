import { expect } from "chai";
import { until } from "./host-page.ts";
import { acknowledge, choose, fakeCollector, mount, press, tidyUp, type } from "./states.ts";
import type { FakeCollector } from "./states.ts";

interface Sent {
  answers: Record<string, unknown>;
  contact?: Record<string, unknown>;
}

const sent = (collector: FakeCollector) =>
  collector.requests
    .filter(({ path }) => path.endsWith("/responses"))
    .map(({ body }) => JSON.parse(body) as Sent);

/** Writes the comment, sends, and waits for the step. */
async function review(comment: string, lang = "sv") {
  const collector = fakeCollector();
  const { root } = await mount({ form: "guarded", lang });
  type(root, "q.comment", comment);
  press(root);
  const heading = await until(() => root.querySelector<HTMLElement>("h3.outcome"));
  const preview = () => root.querySelector("blockquote")!.textContent;
  const button = (words: string) =>
    [...root.querySelectorAll("button")].find((each) => each.textContent?.trim() === words)!;
  return { collector, root, heading, preview, button };
}

const isSent = (root: ShadowRoot) => until(() => root.querySelector("h2.outcome"));
const drawn = () => new Promise((resolve) => setTimeout(resolve));

describe("the personal-data guard", () => {
  afterEach(tidyUp);

  it("lets a text without personal data go without a step", async () => {
    const collector = fakeCollector();
    const { root } = await mount({ form: "guarded", lang: "sv" });
    type(root, "q.comment", "Tack, jag fick tid den 13.10.2025 kl. 8.30!");
    press(root);
    await isSent(root);
    expect(sent(collector)).to.have.length(1);
  });

  it("sends nothing before the person has seen what was found, and moves focus to it", async () => {
    const { collector, root, heading } = await review("Jag är 010594Y9032");
    expect(root.activeElement).to.equal(heading);
    expect(sent(collector)).to.deep.equal([]);
    expect(root.querySelector("textarea")!.checkVisibility()).to.equal(false);
  });

  it("says that a code and an account number are never stored, and sends them masked", async () => {
    const { collector, root, preview } = await review("010594Y9032 och FI21 1234 5600 0007 85");
    expect(root.querySelectorAll("fieldset .plain")).to.have.length(2);
    expect(root.querySelectorAll("[name^='guard.']")).to.have.length(0);
    expect(preview()).to.equal("[personbeteckning] och [kontonummer]");
    press(root);
    await isSent(root);
    const [body] = sent(collector);
    expect(body!.answers["comment"]).to.equal("[personbeteckning] och [kontonummer]");
  });

  it("masks at once in the text when told to, and keeps focus in the step", async () => {
    const { collector, root, button, heading } = await review("Koden 010594Y9032!");
    button("Ersätt nu").focus();
    button("Ersätt nu").click();
    await drawn();
    expect(root.querySelector("textarea")!.value).to.equal("Koden [personbeteckning]!");
    expect(root.querySelectorAll("form > .question fieldset, form > fieldset")).to.have.length(0);
    expect(root.activeElement).to.equal(heading);
    button("Ändra texten").click();
    await drawn();
    expect(root.activeElement).to.equal(root.querySelector("textarea"));
    expect(root.querySelector("textarea")!.checkVisibility()).to.equal(true);
    expect(sent(collector)).to.deep.equal([]);
  });

  it("moves a phone and an e-mail to the empty contact fields", async () => {
    const { collector, root } = await review("Nås på 040–123 4567 eller a(at)example.fi.");
    press(root);
    await isSent(root);
    const [body] = sent(collector);
    expect(body!.answers["comment"]).to.equal("Nås på [telefonnummer] eller [e-postadress].");
    expect(body!.contact).to.deep.equal({
      email: "a@example.fi",
      phone: "040-123 4567",
      wantsReply: true,
    });
  });

  it("does not offer a contact field that is filled", async () => {
    const collector = fakeCollector();
    const { root } = await mount({ form: "guarded", lang: "sv" });
    type(root, "q.contact.phone", "050 765 4321");
    type(root, "q.comment", "Ring 040 123 4567");
    press(root);
    await until(() => root.querySelector("h3.outcome"));
    const offers = [...root.querySelectorAll<HTMLInputElement>("[name^='guard.']")];
    expect(offers.map(({ value }) => value)).to.deep.equal(["mask", "keep"]);
    press(root);
    await isSent(root);
    const [body] = sent(collector);
    expect(body!.contact!["phone"]).to.equal("050 765 4321");
    expect(body!.answers["comment"]).to.equal("Ring [telefonnummer]");
  });

  it("keeps what the person chose to keep, and does not ask again about it", async () => {
    const { collector, root, preview } = await review("Ring 040 123 4567");
    choose(root, "guard.phone.040 123 4567", "keep");
    await until(() => preview() === "Ring 040 123 4567");
    collector.respond = () => new Response("{}", { status: 503, headers: { "retry-after": "60" } });
    press(root);
    await until(() => root.querySelector(".notice.outcome"));
    collector.respond = (body) => acknowledge(body);
    press(root);
    await isSent(root);
    expect(sent(collector).map(({ answers }) => answers["comment"])).to.deep.equal([
      "Ring 040 123 4567",
      "Ring 040 123 4567",
    ]);
  });

  it("asks about the text of another option too", async () => {
    const collector = fakeCollector();
    const { root } = await mount({ form: "guarded", lang: "en" });
    choose(root, "q.reasons", "other");
    await until(() => root.querySelector("[name='q.reasons.other']"));
    type(root, "q.reasons.other", "Call 040 123 4567");
    press(root);
    await until(() => root.querySelector("h3.outcome"));
    choose(root, "guard.phone.040 123 4567", "mask");
    press(root);
    await isSent(root);
    expect(sent(collector)[0]!.answers["reasons.other"]).to.equal("Call [phone number]");
  });

  it("decides once about what stands twice, and moves only the first of a kind", async () => {
    const { root } = await review("040 1234567, 050 7654321 och 040 1234567");
    const groups = [...root.querySelectorAll("fieldset")].filter((each) =>
      each.querySelector("[name^='guard.']"),
    );
    const offers = groups.map((group) =>
      [...group.querySelectorAll("input")].map(({ value }) => value),
    );
    expect(offers).to.deep.equal([
      ["move", "mask", "keep"],
      ["mask", "keep"],
    ]);
  });

  const kinds: [kind: string, stretch: string, offers: string[], masks: string[]][] = [
    [
      "email",
      "a@example.fi",
      ["move", "mask", "keep"],
      ["e-postadress", "sähköpostiosoite", "e-mail address"],
    ],
    [
      "phone",
      "040 123 4567",
      ["move", "mask", "keep"],
      ["telefonnummer", "puhelinnumero", "phone number"],
    ],
    [
      "street-address",
      "Storgatan 5 B 12",
      ["mask", "keep"],
      ["gatuadress", "katuosoite", "street address"],
    ],
    [
      "number-plate",
      "ABC-123",
      ["mask", "keep"],
      ["registernummer", "rekisterinumero", "number plate"],
    ],
  ];
  for (const [kind, stretch, offers, masks] of kinds) {
    for (const [index, lang] of ["sv", "fi", "en"].entries()) {
      it(`offers what the table says for a ${kind} in ${lang}, and does what is chosen`, async () => {
        const { root, preview, collector } = await review(`Hm: ${stretch}.`, lang);
        const radios = [
          ...root.querySelectorAll<HTMLInputElement>(`[name='guard.${kind}.${stretch}']`),
        ];
        expect(radios.map(({ value }) => value)).to.deep.equal(offers);
        expect(radios.map(({ checked }) => checked).indexOf(true)).to.equal(0);
        choose(root, `guard.${kind}.${stretch}`, "keep");
        await until(() => preview() === `Hm: ${stretch}.`);
        choose(root, `guard.${kind}.${stretch}`, "mask");
        await until(() => preview() === `Hm: [${masks[index]}].`);
        press(root);
        await isSent(root);
        expect(sent(collector)[0]!.answers["comment"]).to.equal(`Hm: [${masks[index]}].`);
      });
    }
  }

  it("follows the language of the page while it asks", async () => {
    const { root, heading } = await review("Ring 040 123 4567");
    root.host.setAttribute("lang", "fi");
    await until(() => heading.textContent === "Tarkista teksti ennen lähettämistä");
  });

  it("asks anew after the form was emptied", async () => {
    const { root, collector } = await review("Ring 040 123 4567");
    choose(root, "guard.phone.040 123 4567", "keep");
    press(root);
    await isSent(root);
    (root.host as HTMLElement & { reset: () => void }).reset();
    await until(() => root.querySelector("textarea"));
    type(root, "q.comment", "Ring 040 123 4567");
    press(root);
    await until(() => root.querySelector("h3.outcome"));
    expect(sent(collector)).to.have.length(1);
  });
});
