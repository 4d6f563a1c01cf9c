import { expect } from "chai";
import { ResponsFeedback } from "../npm/element.ts";
import { until } from "./host-page.ts";
import { fakeCollector, tidyUp } from "./states.ts";

// The script's own element has the real name on this page already.
const tagName = "respons-feedback-of-npm";

describe("the element of the npm package", () => {
  const { warn } = console;
  let warnings: string[];
  let element: HTMLElement;

  before(() => customElements.define(tagName, ResponsFeedback));

  beforeEach(() => {
    warnings = [];
    console.warn = (...words: unknown[]) => warnings.push(String(words[0]));
    element = document.createElement(tagName);
    element.setAttribute("form", "short");
    element.innerHTML = `<a href="/f/short">Ge respons</a>`;
  });

  afterEach(() => {
    console.warn = warn;
    element.remove();
    tidyUp();
  });

  it("without a collector says so once on the console and shows the page's own link", () => {
    const { requests } = fakeCollector();
    document.body.append(element);
    element.setAttribute("lang", "fi");
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/needs collector="https:/);
    const link = element.querySelector("a")!;
    expect(link.assignedSlot).to.not.equal(null);
    expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(requests).to.deep.equal([]);
  });

  it("begins when the collector is named, and then shows its form only", async () => {
    fakeCollector();
    document.body.append(element);
    element.setAttribute("collector", "https://collector.test");
    await until(() => element.shadowRoot?.querySelector("form"));
    expect(element.querySelector("a")!.assignedSlot).to.equal(null);
  });

  it("survives being moved and removed while it waits", () => {
    document.body.append(element);
    document.body.prepend(element);
    element.remove();
    expect(element.shadowRoot!.querySelectorAll("slot")).to.have.length(1);
  });
});
