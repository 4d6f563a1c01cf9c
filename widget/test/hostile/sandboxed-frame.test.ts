import { expect } from "chai";
import { receipt } from "../forms.mjs";
import { closePages, collectorOrigin, readLog, until } from "../host-page.ts";

/** Fills in the form of its own page, which nobody outside can look into, and tells the outcome. */
const visitor = `(async () => {
  const until = async (ask) => {
    for (;;) { const found = ask(); if (found) return found; await new Promise((go) => setTimeout(go, 20)); }
  };
  const failures = [];
  addEventListener("error", (event) => failures.push(event.message));
  addEventListener("unhandledrejection", (event) => failures.push(String(event.reason)));
  const root = await until(() => document.querySelector("respons-feedback")?.shadowRoot);
  (await until(() => root.querySelector("[name='q.overall'][value='5']"))).click();
  root.querySelector("form > button").click();
  const code = await until(() => root.querySelector("code"));
  parent.postMessage({ code: code.textContent, origin: self.origin, failures }, "*");
})()`;

describe("respons.js in a frame", () => {
  afterEach(closePages);

  it("mounts and sends in a sandbox, where storage throws and the origin is null", async () => {
    const told = new Promise<unknown>((resolve) => {
      addEventListener("message", ({ data }) => resolve(data), { once: true });
    });
    const frame = document.createElement("iframe");
    frame.sandbox.add("allow-scripts");
    frame.srcdoc = `<!doctype html><html lang="fi"><script>${visitor}</script>
      <script src="${await collectorOrigin()}/respons.js" data-form="short" data-point="sandbox"></script>`;
    document.body.append(frame);
    expect(await told).to.deep.equal({
      code: receipt.replaceAll("-", " "),
      origin: "null",
      failures: [],
    });
    const { stored } = await readLog();
    const rows = stored.map(([, body]) => JSON.parse(body) as Record<string, unknown>);
    const own = rows.filter(({ point }) => point === "sandbox");
    expect(own).to.have.length(1);
    expect(own[0]).to.not.have.property("page");
  });

  it("mounts in a page written into a frame, by a tag without scheme", async () => {
    const frame = document.createElement("iframe");
    const address = (await collectorOrigin()).replace(/^https?:/, "");
    frame.srcdoc = `<!doctype html><html lang="fi">
      <script src="${address}/respons.js" data-form="short"></script>`;
    document.body.append(frame);
    await until(() =>
      frame.contentDocument?.querySelector("respons-feedback")?.shadowRoot?.querySelector("form"),
    );
  });
});
