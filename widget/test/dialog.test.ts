import type * as Axe from "axe-core";
import "axe-core/axe.min.js";
import { expect } from "chai";
import { until } from "./host-page.ts";
import { acknowledge, choose, fakeCollector, mount, problem, tidyUp, type } from "./states.ts";

declare const axe: typeof Axe;

const inButtonMode = { form: "short", lang: "sv", mode: "button" };

async function mountButton(attributes: Record<string, string> = inButtonMode) {
  const { element, root } = await mount(attributes, ".opener");
  const opener = root.querySelector<HTMLElement>(".opener")!;
  const dialog = root.querySelector("dialog")!;
  const events: string[] = [];
  for (const name of ["respons-open", "respons-close"]) {
    element.addEventListener(name, () => events.push(name));
  }
  const press = async () => {
    opener.focus();
    opener.click();
    await until(() => dialog.open);
  };
  const submit = () => root.querySelector<HTMLElement>("form > button")!.click();
  return { element, root, opener, dialog, events, press, submit };
}

const displays = (requests: { path: string; body: string }[]) =>
  requests
    .filter(({ path }) => path.endsWith("/displays"))
    .map(({ body }) => (JSON.parse(body) as { step: string }).step);

describe("mode button", () => {
  afterEach(() => {
    tidyUp();
    document.querySelectorAll("dialog").forEach((dialog) => dialog.remove());
  });

  it("opens a modal dialog, named by its form, and counts that once", async () => {
    const collector = fakeCollector();
    const { root, dialog, events, press, opener } = await mountButton();
    expect(opener.textContent?.trim()).to.equal("Ge respons");
    expect(dialog.open).to.equal(false);
    await press();
    expect(dialog.matches(":modal")).to.equal(true);
    expect(root.activeElement).to.equal(dialog);
    expect(root.getElementById(dialog.getAttribute("aria-labelledby")!)!.textContent).to.equal(
      "Hur gick det?",
    );
    dialog.close();
    await until(() => events.length === 2);
    await press();
    expect(events).to.deep.equal(["respons-open", "respons-close", "respons-open"]);
    expect(displays(collector.requests).filter((step) => step === "opened")).to.have.length(1);
  });

  it("gives focus back to the button and keeps what was typed", async () => {
    fakeCollector();
    const { root, opener, dialog, press } = await mountButton();
    await press();
    type(root, "q.comment", "Kön var lång.");
    root.querySelector<HTMLElement>(".close")!.click();
    await until(() => !dialog.open);
    expect(root.activeElement).to.equal(opener);
    await press();
    expect(root.querySelector("textarea")!.value).to.equal("Kön var lång.");
  });

  it("takes no focus on load and answers to open() and close(), also before it is ready", async () => {
    fakeCollector();
    const before = document.activeElement;
    const element = document.createElement("respons-feedback");
    for (const [name, value] of Object.entries(inButtonMode)) element.setAttribute(name, value);
    element.setAttribute("collector", "https://collector.test");
    document.body.append(element);
    expect(document.activeElement).to.equal(before);
    element.open();
    const dialog = await until(() =>
      element.shadowRoot!.querySelector<HTMLDialogElement>("[open]"),
    );
    element.close();
    await until(() => !dialog.open);
  });

  it("never opens over a modal of the page", async () => {
    fakeCollector();
    const { element, dialog, events } = await mountButton();
    const login = document.createElement("dialog");
    document.body.append(login);
    login.showModal();
    element.open();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(dialog.open).to.equal(false);
    expect(events).to.deep.equal([]);
    login.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(dialog.open).to.equal(false);
    element.open();
    await until(() => dialog.open);
  });

  it("opens in its place inside a modal of the page", async () => {
    fakeCollector();
    const { element, dialog, press } = await mountButton();
    const host = document.createElement("dialog");
    document.body.append(host);
    host.append(element);
    host.showModal();
    await press();
    expect(dialog.matches(":modal")).to.equal(false);
    expect(getComputedStyle(dialog).position).to.equal("static");
  });

  it("thanks in the dialog, with focus, and still shows the receipt when opened again", async () => {
    fakeCollector();
    const { root, dialog, press, submit } = await mountButton();
    await press();
    choose(root, "q.overall", "5");
    submit();
    const thanks = await until(() => root.querySelector<HTMLElement>("h2.outcome"));
    expect(dialog.contains(thanks)).to.equal(true);
    expect(root.activeElement).to.equal(thanks);
    dialog.close();
    await until(() => root.querySelector(".after")!.textContent?.includes("sparats"));
    await press();
    expect(root.querySelector("code")).to.not.equal(null);
  });

  it("says beside the button what became of a response sent before the dialog was closed", async () => {
    const collector = fakeCollector();
    let answer: (response: Response) => void = () => undefined;
    collector.respond = () => new Promise((resolve) => (answer = resolve));
    const { root, dialog, press, submit } = await mountButton();
    await press();
    choose(root, "q.overall", "2");
    submit();
    await until(() => root.querySelector("[aria-disabled=true]"));
    dialog.close();
    answer(problem(422, "response-invalid"));
    await until(() => root.querySelector(".after")!.textContent === "Sändningen lyckades inte");
    collector.respond = (body) => acknowledge(body);
  });

  it("closes politely when the page goes elsewhere, and keeps the draft", async () => {
    fakeCollector();
    const { root, dialog, press, events } = await mountButton();
    const here = location.href;
    await press();
    type(root, "q.comment", "Ännu inte klar");
    history.replaceState(null, "", "?filter=1");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(dialog.open).to.equal(true);
    history.pushState(null, "", "/another-page");
    await until(() => !dialog.open);
    await until(() => events.at(-1) === "respons-close");
    history.replaceState(null, "", here);
    await press();
    expect(root.querySelector("textarea")!.value).to.equal("Ännu inte klar");
    dialog.close();
    location.hash = "#/route";
    await press();
    history.back();
    await until(() => !dialog.open);
    history.replaceState(null, "", here);
  });

  it("shows the form in its place where the form is closed", async () => {
    fakeCollector();
    const { root } = await mount({ ...inButtonMode, form: "closed" }, ".card");
    expect(root.querySelector(".opener")).to.equal(null);
    expect(root.textContent).to.contain("Stängt i mars.");
  });

  it("leaves nothing open when it is taken off the page", async () => {
    fakeCollector();
    const { element, dialog, press } = await mountButton();
    await press();
    element.remove();
    expect(dialog.open).to.equal(false);
    document.body.append(element);
    expect(dialog.open).to.equal(false);
  });

  for (const lang of ["sv", "fi", "en"]) {
    for (const theme of ["light", "dark"]) {
      it(`has no barriers in ${lang}, ${theme}, shut and open`, async () => {
        fakeCollector();
        const { element, press } = await mountButton({
          ...inButtonMode,
          form: "full",
          lang,
          theme,
        });
        const find = async () => (await axe.run(element)).violations.map(({ id }) => id);
        expect(await find()).to.deep.equal([]);
        await press();
        expect(await find()).to.deep.equal([]);
      });
    }
  }
});

describe("what covers the page", () => {
  afterEach(tidyUp);

  // 1280 × 1024 at 400 % are 320 × 256 CSS px. Source: WCAG 2.2, 1.4.10.
  for (const [width, height] of [
    [320, 256],
    [320, 640],
    [1280, 1024],
  ]) {
    it(`is nothing at ${width} × ${height}: 0 px of the page's text`, async () => {
      fakeCollector();
      const page = document.createElement("main");
      page.style.cssText = `inline-size:${width}px;block-size:${height}px;overflow:auto`;
      page.innerHTML = "<p>Text på sidan, med ord nog för flera rader.</p>".repeat(40);
      document.body.append(page);
      const { element, root } = await mount(inButtonMode, ".opener");
      page.children[20]!.after(element);
      const texts = [...page.querySelectorAll("p")];
      let covered = 0;
      for (let top = 0; top <= page.scrollHeight; top += height! / 4) {
        page.scrollTop = top;
        const button = root.querySelector(".opener")!.getBoundingClientRect();
        for (const text of texts) {
          const box = text.getBoundingClientRect();
          const across = Math.min(box.right, button.right) - Math.max(box.left, button.left);
          const along = Math.min(box.bottom, button.bottom) - Math.max(box.top, button.top);
          if (across > 0 && along > 0) covered += across * along;
        }
      }
      page.remove();
      expect(covered).to.equal(0);
    });
  }
});
