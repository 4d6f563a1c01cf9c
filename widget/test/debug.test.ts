import { expect } from "chai";
import { closePages, collectorOrigin, openPage, shadowWith, until } from "./host-page.ts";
import { fakeCollector, mount, tidyUp } from "./states.ts";

/** What the panel says under one topic. */
function entriesOf(panel: Element, topic: string): string[] {
  const entries: string[] = [];
  const title = Array.from(panel.querySelectorAll("dt")).find((dt) => dt.textContent === topic);
  for (let next = title?.nextElementSibling; next?.localName === "dd";) {
    entries.push(next.textContent ?? "");
    next = next.nextElementSibling;
  }
  return entries;
}

describe("the diagnosis of the built widget", () => {
  afterEach(closePages);

  it("stands below the form, shut, and lists what the widget does to the page", async () => {
    const page = await openPage("diagnosed");
    const root = await shadowWith(page, ".debug dl");
    const panel = root.querySelector<HTMLDetailsElement>(".debug")!;
    expect(panel.open).to.equal(false);
    expect(panel.previousElementSibling?.localName).to.equal("section");
    expect(panel.querySelector("summary")!.textContent).to.equal(
      "Vad Respons gör på den här sidan",
    );

    const origin = await collectorOrigin();
    expect(entriesOf(panel, "Version och formulär")[0]).to.match(/^respons \d+\.\d+\.\d+-\w{8}$/);
    expect(entriesOf(panel, "Version och formulär")[1]).to.equal("short: 3");
    expect(entriesOf(panel, "Språk")).to.deep.equal(["sv: närmaste lang på sidan (sv-FI)"]);
    expect(entriesOf(panel, "I sidans kod")).to.deep.equal([
      '<respons-feedback form="short" debug="" class="ph-no-capture rr-block" data-hj-suppress="">',
    ]);
    expect(entriesOf(panel, "Stilmallar").at(-1)).to.equal("document.adoptedStyleSheets: 0");
    const requests = entriesOf(panel, "Anrop: status, byte");
    expect(requests.some((line) => line.startsWith(`${origin}/v1/forms/short: 200, `))).to.equal(
      true,
    );
    expect(entriesOf(panel, "Kakor och lagring")).to.deep.equal(["inget"]);
    expect(entriesOf(panel, "Globala namn och egna element")).to.deep.equal(["<respons-feedback>"]);
    expect(entriesOf(panel, "Brott mot sidans säkerhetspolicy")).to.deep.equal(["inget"]);
  });

  it("is loaded by no page that does not ask, off localhost", async () => {
    const page = await openPage("plain");
    const root = await shadowWith(page, "form");
    expect(root.querySelector(".debug")).to.equal(null);
  });

  it("names what the page's policy has refused", async () => {
    const page = await openPage("diagnosed-refused");
    const root = await shadowWith(page, ".debug dl");
    const breaches = await until(() => {
      const entries = entriesOf(root.querySelector(".debug")!, "Brott mot sidans säkerhetspolicy");
      return entries[0] !== "inget" && entries;
    });
    expect(breaches).to.deep.equal([`connect-src: ${await collectorOrigin()}/v1/forms/short`]);
  });
});

describe("the diagnosis of one element", () => {
  const { groupCollapsed } = console;
  let groups: string[];

  beforeEach(() => {
    groups = [];
    console.groupCollapsed = (title: string) => groups.push(title);
    fakeCollector();
  });

  afterEach(() => {
    console.groupCollapsed = groupCollapsed;
    tidyUp();
  });

  it("writes one group to the console, and follows the language of the form", async () => {
    const { root, element } = await mount({ form: "short", lang: "fi", debug: "" }, ".debug dl");
    expect(groups).to.deep.equal(["Mitä Respons tekee tällä sivulla"]);
    const panel = root.querySelector<HTMLDetailsElement>(".debug")!;
    expect(entriesOf(panel, "Kieli")).to.deep.equal(["fi: elementin oma lang (fi)"]);
    element.lang = "en";
    await until(() => root.querySelector("section")?.lang === "en");
    panel.open = true;
    await until(() => panel.querySelector("summary")!.textContent.startsWith("What Respons does"));
    expect(entriesOf(panel, "Language")).to.deep.equal(["en: the element's own lang (en)"]);
  });

  it("tells the person's choice of a language from the form's", async () => {
    const { root } = await mount({ form: "short", lang: "sv", debug: "" }, ".debug dl");
    const panel = root.querySelector<HTMLDetailsElement>(".debug")!;
    root.querySelector<HTMLElement>("button[lang=fi]")!.click();
    await until(() => root.querySelector("section")?.lang === "fi");
    panel.open = true;
    await until(() => entriesOf(panel, "Kieli").length > 0);
    expect(entriesOf(panel, "Kieli")).to.deep.equal(["fi: henkilön valinta"]);

    const other = await mount({ form: "short", lang: "de", debug: "" }, ".debug dl");
    expect(entriesOf(other.root.querySelector(".debug")!, "Språk")).to.deep.equal([
      "sv: formulärets första språk",
    ]);
  });

  it("says so when the form is unknown, and stays one when the element is moved", async () => {
    const { root, element } = await mount({ form: "nowhere", lang: "en", debug: "" }, ".debug dl");
    expect(entriesOf(root.querySelector(".debug")!, "Version and form")[1]).to.equal(
      "nowhere: unavailable",
    );
    document.body.prepend(element);
    await until(() => root.querySelector(".debug")?.isConnected);
    expect(root.querySelectorAll(".debug")).to.have.length(1);
  });
});
