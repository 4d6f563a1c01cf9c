import * as fc from "fast-check";
import { expect, it } from "vitest";
import { openTestCollector } from "../test-collector.ts";
import { fuzzOptions } from "./fuzz-options.ts";
import { hostileText, MARKER } from "./hostile-values.ts";
import { judgeAnswer } from "./judge-answer.ts";

const SCRIPT = `"><script>alert('${MARKER}')</script>`;
const names = fc.oneof(
  fc.constantFrom(
    ..."id formVersion language channel unit point checked counted lang action receipt".split(" "),
    ..."answers.rating answers.reasons answers.reasons.other answers.comment".split(" "),
    ..."contact.name contact.email contact.phone contact.wantsReply".split(" "),
    ..."message post choice.0".split(" "),
    ..."answers.__proto__ __proto__ constructor".split(" "),
    SCRIPT,
  ),
  hostileText,
);
const id = "0193a0c4-7b1e-7c3a-9d55-6a1f0f6b2f10";
const values = fc.oneof(
  hostileText,
  fc.constantFrom("", "1", "yes", "sv", "link", "other", "friendly", id, SCRIPT),
);
const fields = fc
  .array(fc.tuple(names, values), { maxLength: 14 })
  .map((pairs) => new URLSearchParams(pairs.map(([a, b]) => [a, b])).toString());
/** What a browser would send, with something hostile in a place or two. */
const nearly = fc.dictionary(names, hostileText, { maxKeys: 2 }).map((hostile) =>
  new URLSearchParams({
    id,
    formVersion: "1",
    language: "sv",
    channel: "link",
    "answers.rating": "4",
    ...hostile,
  }).toString(),
);
const raw = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.constantFrom("%", "%zz=%00", "&".repeat(60_000), "a=".repeat(30_000), "answers.comment=%ff"),
);
const bodies = fc.oneof(fields, nearly, raw);

it.each(["/f/visit", "/f/nowhere", "/r"])(
  "%s: whatever a form sends comes back as a page that runs nothing of it",
  async (path) => {
    const { app, lines } = await openTestCollector();
    const property = fc.asyncProperty(bodies, async (body) => {
      const before = lines.length;
      const answer = await app.request(path, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "text/html" },
        body,
      });
      expect(answer.headers.get("content-type")).toBe("text/html; charset=UTF-8");
      expect(await judgeAnswer(answer, lines.slice(before))).toEqual([]);
    });
    await fc.assert(property, fuzzOptions(30));
  },
);

it("shows nothing of a hostile address, whatever it asks for", async () => {
  const { app, lines } = await openTestCollector();
  const places = fc.constantFrom("/f/visit", "/f/", "/q/visit/", "/r", "/w/", "/admin/", "/docs/");
  const property = fc.asyncProperty(places, hostileText, hostileText, async (place, a, b) => {
    const before = lines.length;
    const query = new URLSearchParams({ lang: a, unit: b, point: a, channel: b, score: a });
    const path = place.endsWith("/")
      ? place + encodeURIComponent(a.replace(/\p{Cs}/gu, ""))
      : place;
    const answer = await app.request(`${path.slice(0, 4_000)}?${query}`, {
      headers: { Accept: "text/html", "Accept-Language": "sv" },
    });
    expect(answer.status).toBeLessThan(500);
    expect(await judgeAnswer(answer, lines.slice(before))).toEqual([]);
  });
  await fc.assert(property, fuzzOptions(30));
});
