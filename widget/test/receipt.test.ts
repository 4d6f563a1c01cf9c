import { expect } from "chai";
import { receipt } from "./forms.mjs";
import { until } from "./host-page.ts";
import {
  acknowledge,
  choose,
  fakeCollector,
  mount,
  press,
  problem,
  tidyUp,
  type,
} from "./states.ts";

const button = (root: ShadowRoot, text: string) =>
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.trim() === text)!;

/** The clipboard as the browser would have it; `undefined` as on pages without TLS. */
function fakeClipboard(writeText?: (text: string) => Promise<void>): void {
  const value = writeText && { writeText };
  Object.defineProperty(navigator, "clipboard", { value, configurable: true });
}

async function thank(comment = "Tack!") {
  const collector = fakeCollector();
  collector.respond = (body) =>
    acknowledge(body, { promisedBy: "2027-03-14", receivedAt: "2027-03-01T10:00:00+02:00" });
  const { root } = await mount({ form: "short", lang: "sv" });
  choose(root, "q.overall", "4");
  type(root, "q.comment", comment);
  press(root);
  await until(() => root.querySelector("h2.outcome"));
  return root;
}

/** Stands in for the old way to copy, until the function returned is called. */
function fakeCopying(copy: () => boolean): () => void {
  const own = Object.getOwnPropertyDescriptor(Document.prototype, "execCommand")!;
  Object.defineProperty(Document.prototype, "execCommand", { ...own, value: copy });
  return () => Object.defineProperty(Document.prototype, "execCommand", own);
}

describe("the receipt", () => {
  afterEach(() => {
    tidyUp();
    Reflect.deleteProperty(navigator, "clipboard");
  });

  it("shows the code in groups, the promise and where to follow up, and keeps nothing", async () => {
    const root = await thank();
    expect(root.querySelector("code")!.textContent).to.equal(receipt.replaceAll("-", " "));
    expect(root.textContent).to.contain("14 mars 2027");
    const link = [...root.querySelectorAll("a")].map(({ href }) => href);
    expect(link).to.deep.equal(["https://collector.test/r"]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, ""]);
  });

  it("copies the code and says so", async () => {
    const copied: string[] = [];
    fakeClipboard(async (text) => void copied.push(text));
    const root = await thank();
    const copy = button(root, "Kopiera koden");
    const status = copy.nextElementSibling!;
    expect([status.role, status.textContent]).to.deep.equal(["status", ""]);
    copy.click();
    await until(() => status.textContent === "Kopierat");
    expect(copied).to.deep.equal([receipt]);
  });

  it("copies without a clipboard, as on pages without TLS, and gives focus back", async () => {
    fakeClipboard();
    const root = await thank();
    const copied: string[] = [];
    const restore = fakeCopying(() => {
      copied.push((root.activeElement as HTMLTextAreaElement).value);
      return true;
    });
    const copy = button(root, "Kopiera koden");
    copy.click();
    await until(() => copy.nextElementSibling!.textContent === "Kopierat");
    restore();
    expect(copied).to.deep.equal([receipt]);
    expect(root.activeElement).to.equal(copy);
    expect(root.querySelector("textarea")).to.equal(null);
  });

  it("does not say copied when it is not", async () => {
    fakeClipboard(async () => Promise.reject(new Error("denied")));
    const root = await thank();
    let tries = 0;
    const restore = fakeCopying(() => {
      tries += 1;
      return false;
    });
    const copy = button(root, "Kopiera koden");
    copy.click();
    await until(() => tries === 1);
    await Promise.resolve();
    restore();
    expect(copy.nextElementSibling!.textContent).to.equal("");
  });

  it("prints the receipt alone, without the page around it", async () => {
    const root = await thank("Kön var <b>lång</b>.");
    const frames = new Promise<HTMLIFrameElement>((resolve) => {
      new MutationObserver((_, observer) => {
        const frame = root.querySelector("iframe");
        if (!frame) return;
        observer.disconnect();
        resolve(frame);
      }).observe(root, { childList: true, subtree: true });
    });
    button(root, "Skriv ut").click();
    const frame = await frames;
    let printed = 0;
    frame.contentWindow!.print = () => (printed += 1);
    await until(() => printed === 1);
    const lines = [...frame.contentDocument!.body.children].map(({ textContent }) => textContent);
    expect(lines).to.deep.equal([
      "1 mars 2027",
      `Din kvittokod: ${receipt.replaceAll("-", " ")}`,
      "Du får svar senast 14 mars 2027.",
      "Följ upp din respons: https://collector.test/r",
      "Så här sparades din text:",
      "Kön var <b>lång</b>.",
    ]);
    frame.contentWindow!.dispatchEvent(new Event("afterprint"));
    expect(root.querySelector("iframe")).to.equal(null);
  });
});

describe("a response that was not sent", () => {
  afterEach(() => {
    tidyUp();
    Reflect.deleteProperty(navigator, "clipboard");
  });

  const causes: [string, () => Response | Promise<Response>][] = [
    ["blocked by an extension", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["413", () => problem(413, "body-too-large")],
    ["429", () => problem(429, "too-many-requests", {}, { "retry-after": "60" })],
    ["500", () => problem(500, "internal")],
    ["503", () => problem(503, "busy", {}, { "retry-after": "60" })],
    ["a proxy's page", () => new Response("<h1>Blocked</h1>", { status: 403 })],
  ];
  for (const [name, respond] of causes) {
    it(`keeps the text after ${name}, and offers a retry, a copy and the hosted page`, async () => {
      const copied: string[] = [];
      fakeClipboard(async (text) => void copied.push(text));
      const collector = fakeCollector();
      collector.respond = respond;
      const { root } = await mount({ form: "short", lang: "sv" });
      choose(root, "q.overall", "2");
      type(root, "q.comment", "Dörren var låst.");
      press(root);
      const notice = await until(() => root.querySelector<HTMLElement>(".notice.outcome"));
      expect(root.querySelector("textarea")!.value).to.equal("Dörren var låst.");
      expect(notice.textContent).to.contain("Det du skrev finns kvar här.");
      expect(notice.querySelector("a")!.href).to.match(
        /^https:\/\/collector\.test\/f\/short\?lang=sv/,
      );
      expect(button(root, "Försök igen").getClientRects()).to.have.length(1);
      button(root, "Kopiera texten").click();
      await until(() => copied.length === 1);
      expect(copied).to.deep.equal(["Dörren var låst."]);
    }).timeout(30_000);
  }
});
