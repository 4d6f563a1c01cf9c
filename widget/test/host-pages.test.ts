import { expect } from "chai";
import { receipt } from "./forms.mjs";
import {
  closePages,
  collectorOrigin,
  feedbackIn,
  openPage,
  readLog,
  shadowWith,
  until,
} from "./host-page.ts";

const rate = (root: ShadowRoot) =>
  root.querySelector<HTMLInputElement>("[name='q.overall'][value='4']")!.click();
const send = (root: ShadowRoot) => root.querySelector<HTMLButtonElement>("form > button")!.click();

describe("respons.js on a host page", () => {
  afterEach(closePages);

  it("places the form where the tag of another origin stands, sends, and shows the receipt", async () => {
    const page = await openPage("plain");
    const root = await shadowWith(page, "form");
    expect((await feedbackIn(page)).previousElementSibling?.localName).to.equal("script");
    rate(root);
    send(root);
    await until(() => root.querySelector("code"));
    expect(root.querySelector("code")!.textContent).to.equal(receipt.replaceAll("-", " "));
    const { stored } = await readLog();
    const body = JSON.parse(stored.at(-1)![1]) as Record<string, unknown>;
    expect(body).to.include({
      formVersion: 3,
      language: "sv",
      channel: "embed",
      point: "page-end",
    });
    expect(body["answers"]).to.deep.equal({ overall: 4 });
    expect(body["page"]).to.equal(`${location.origin}/host-pages/plain`);
  });

  it("works under a strict policy with Trusted Types and violates nothing", async () => {
    const page = await openPage("strict-policy");
    const root = await shadowWith(page, "form");
    rate(root);
    send(root);
    await until(() => root.querySelector("code"));
    expect(page.violations).to.deep.equal([]);
    expect(root.querySelector("[style]")).to.equal(null);
    expect(page.getComputedStyle(root.querySelector(".card")!).borderTopStyle).to.equal("solid");
  });

  it("leaves the page alone and links to the hosted page where Trusted Types refuse Lit", async () => {
    const page = await openPage("no-trusted-types-policy");
    const link = await until(() =>
      page.document.querySelector<HTMLAnchorElement>("respons-feedback a"),
    );
    expect(link.textContent).to.equal("Anna palautetta");
    expect(link.href).to.equal(`${await collectorOrigin()}/f/short?lang=fi`);
    expect(page.warnings).to.have.length(1);
    expect(page.warnings[0]).to.match(/^Respons: the form could not be loaded\. .+/);
  });

  it("stands at the end of the body when its tag is in the head", async () => {
    const page = await openPage("in-head");
    await shadowWith(page, "form");
    const element = await feedbackIn(page);
    expect(element.parentElement?.localName).to.equal("body");
    expect(element.nextElementSibling?.localName ?? "none").to.equal("none");
  });

  it("asks once when the same snippet is on the page twice", async () => {
    const page = await openPage("twice");
    await shadowWith(page, "form");
    const again = page.document.createElement("script");
    again.src = `${await collectorOrigin()}/respons.js`;
    again.dataset["form"] = "short";
    const loaded = new Promise((resolve) => again.addEventListener("load", resolve));
    page.document.body.append(again);
    await loaded;
    expect(page.document.querySelectorAll("respons-feedback")).to.have.length(1);
  });

  it("works as a module script", async () => {
    await shadowWith(await openPage("module"), "form");
  });

  it("brings an element on the page to life, in the language of its attribute", async () => {
    const root = await shadowWith(await openPage("element"), "form");
    expect(root.querySelector("h2")!.textContent).to.equal("Miten meni?");
    expect(root.querySelector("section")!.lang).to.equal("fi");
  });

  it("keeps showing the element's own content when the form is unknown, and says why", async () => {
    const page = await openPage("unknown-form");
    const element = await feedbackIn(page);
    await until(() => page.warnings.length > 0);
    expect(page.warnings).to.deep.equal([
      `Respons: form-unknown: ${await collectorOrigin()}/v1/forms/nowhere`,
    ]);
    const slot = await until(() => element.shadowRoot!.querySelector("slot"));
    expect(slot.assignedElements()).to.deep.equal([element.querySelector("a")]);
  });

  it("makes one request until the form comes near the view", async () => {
    const page = await openPage("far-away");
    const origin = await collectorOrigin();
    const element = await feedbackIn(page);
    const requests = () =>
      page.performance.getEntriesByType("resource").filter(({ name }) => name.startsWith(origin));
    // Two frames: an observer that saw the element near would have spoken by then.
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => page.requestAnimationFrame(resolve));
    }
    expect(requests().map(({ name }) => name)).to.deep.equal([`${origin}/respons.js`]);
    element.scrollIntoView();
    await shadowWith(page, "form");
    // Counts apart, and the contrast check, which only pages on the own machine load.
    const toShow = requests().filter(({ name }) => !/displays$|debug\.js/.test(name));
    expect(toShow).to.have.length(4);
  });

  it("mounts where elements of the page shadow the document's own members", async () => {
    const page = await openPage("clobbered");
    const element = await feedbackIn(page);
    await until(() => element.shadowRoot?.querySelector("form"));
  });

  it("stores one response when the answer to the first try is lost", async () => {
    const page = await openPage("flaky");
    const root = await shadowWith(page, "form");
    rate(root);
    send(root);
    send(root);
    await until(() => root.querySelector("code"));
    const { log } = await readLog();
    const tries = log.filter(({ path }) => path === "/v1/forms/flaky/responses");
    expect(tries.length).to.be.greaterThan(1);
    expect(new Set(tries.map(({ body }) => body)).size).to.equal(1);
  });

  it("leaves no global, cookie or storage behind and asks no third party", async () => {
    const page = await openPage("full");
    const root = await shadowWith(page, "form");
    rate(root);
    send(root);
    await until(() => root.querySelector("code"));
    const known = new Set(page.globalsBefore);
    const added = Object.getOwnPropertyNames(page).filter((name) => !known.has(name));
    expect(added).to.deep.equal([]);
    expect(page.document.cookie).to.equal("");
    expect(page.localStorage.length + page.sessionStorage.length).to.equal(0);
    expect(await page.indexedDB.databases()).to.deep.equal([]);
    const allowed = new Set([location.origin, await collectorOrigin()]);
    const origins = page.performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).origin);
    expect(origins.filter((origin) => !allowed.has(origin))).to.deep.equal([]);
  });
});
