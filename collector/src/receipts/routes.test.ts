import { describe, expect, it } from "vitest";
import type { Acknowledgement } from "@respons/wire";
import { answers } from "../responses/table.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";

async function openWithResponse() {
  const collector = await openTestCollector();
  const response = validResponse({
    answers: { rating: 4, reasons: ["quick"], comment: "Det gick fort" },
  });
  const { receipt } = (await (await collector.post(response)).json()) as Acknowledgement;
  return { ...collector, receipt, response };
}

describe("receipt page", () => {
  it("shows when the response came and what is stored", async () => {
    const { postPage, receipt } = await openWithResponse();
    const answer = await postPage("/r?lang=sv", { receipt: receipt.toLowerCase() });
    const page = await answer.text();
    expect(page).toContain("22 november 2026");
    expect(page).toContain("Det gick fort");
    expect(page).toContain("Snabbt");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("referrer-policy")).toBe("same-origin");
  });

  it("says of a text that has run out that it was deleted", async () => {
    const { db, postPage, receipt } = await openWithResponse();
    await db.write.update(answers).set({ text: null });
    const page = await (await postPage("/r?lang=sv", { receipt })).text();
    expect(page).toContain("Texten har raderats");
    expect(page.match(/har raderats/g)).toHaveLength(1);
  });

  it("asks before it erases, and the code is unknown after", async () => {
    const { postPage, receipt, post, response } = await openWithResponse();
    const question = await (await postPage("/r?lang=sv", { receipt, action: "ask" })).text();
    expect(question).toContain("Ja, radera");
    const erased = await (await postPage("/r?lang=sv", { receipt, action: "erase" })).text();
    expect(erased).toContain("Responsen är raderad");
    const after = await (await postPage("/r?lang=sv", { receipt })).text();
    expect(after).toContain("Ingen respons hittades");
    expect((await post(response)).status).toBe(410);
  });

  it("erases nothing of others when the same request comes twice", async () => {
    const { postPage, receipt, post, deps, response } = await openWithResponse();
    const erase = deps.erase;
    const next = validResponse();
    // Between finding the code and erasing, the other request erases and a new response comes.
    deps.erase = async (...args) => {
      await erase(...args);
      await post(next);
      return erase(...args);
    };
    await postPage("/r?lang=sv", { receipt, action: "erase" });
    expect((await post(next)).status).toBe(200);
    expect((await post(response)).status).toBe(410);
  });

  it("answers a wrong, an unknown and an erased code with the same page", async () => {
    const { postPage, receipt } = await openWithResponse();
    await postPage("/r?lang=sv", { receipt, action: "erase" });
    const pages = await Promise.all(
      [receipt, "0".repeat(24), "not a code"].map(async (typed) => {
        const answer = await postPage("/r?lang=sv", { receipt: typed });
        return [answer.status, (await answer.text()).replaceAll(typed, "")];
      }),
    );
    expect(pages[1]).toEqual(pages[0]);
    expect(pages[2]).toEqual(pages[0]);
  });

  it("takes no code from the address and logs none", async () => {
    const { app, lines, receipt, postPage } = await openWithResponse();
    const page = await (await app.request(`/r?receipt=${receipt}`)).text();
    expect(page).not.toContain("Det gick fort");
    await postPage("/r", { receipt });
    expect(lines.join("")).not.toContain(receipt);
  });
});
