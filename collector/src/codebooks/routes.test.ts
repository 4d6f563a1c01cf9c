import { expect, it } from "vitest";
import type { Codebook, CodebookList } from "@respons/wire";
import { openReview } from "../test-review.ts";

const path = "/api/codebooks/own";
const dimension = (codes: object[], more = {}) => ({
  id: "theme",
  name: { sv: "Tema" },
  multiple: true,
  codes,
  ...more,
});
const code = (id: string, ...codes: object[]) => ({ id, name: { sv: id }, codes });
const write = (revision: number, ...dimensions: object[]) => ({
  name: { sv: "Egen" },
  dimensions,
  revision,
});

it("a new organisation has the default codebook, three levels deep", async () => {
  const { coder } = await openReview();
  const { codebooks } = await coder.read<CodebookList>("/api/codebooks");
  expect(codebooks.map(({ slug, revision }) => [slug, revision])).toEqual([
    ["social-reporting-2016", 1],
  ]);
  const ids = codebooks[0]?.dimensions.map(({ id, multiple }) => [id, multiple]);
  expect(ids).toEqual([
    ["theme", true],
    ["tone", false],
    ["profession", true],
  ]);
});

it("is written by who codes, and not over what somebody else has written", async () => {
  const { coder, signInAs } = await openReview();
  const first = await coder.put(path, write(0, dimension([code("a", code("a.b"))])));
  expect(await first.json()).toMatchObject({ slug: "own", revision: 1, source: null });
  expect((await coder.put(path, write(0, dimension([])))).status).toBe(409);
  const reader = await signInAs("reader", "own");
  expect((await reader.read<Codebook>(path)).dimensions[0]?.codes[0]?.codes).toHaveLength(1);
  expect((await reader.put(path, write(1, dimension([])))).status).toBe(403);
});

it("refuses the same id twice and a fifth level, with the path", async () => {
  const { coder } = await openReview();
  const refused = async (body: object) => {
    const answer = await coder.put(path, body);
    const { errors } = (await answer.json()) as { errors: { path: string }[] };
    return [answer.status, errors[0]?.path];
  };
  const twice = write(0, dimension([code("a"), code("b", code("a"))]));
  expect(await refused(twice)).toEqual([422, "dimensions.0.codes.1.codes.0.id"]);
  const deep = code("a", code("b", code("c", code("d", code("e")))));
  expect((await refused(write(0, dimension([deep]))))[0]).toBe(422);
});

it("keeps a code that stands on a response: it can be renamed and retired, not removed", async () => {
  const { coder, review, send, written } = await openReview();
  await coder.put(path, write(0, dimension([code("a"), code("b")])));
  await coder.put(review, { ...written, codebook: "own", revision: 1 });
  const responseId = await send("Bra");
  await coder.post(`${review}/marks`, { responses: [responseId], marked: true });
  await coder.put(`${review}/codings/${responseId}`, { codes: ["a"] });
  expect((await coder.read<Codebook>(path)).used).toEqual(["a"]);
  expect((await coder.put(path, write(1, dimension([code("b")])))).status).toBe(422);
  const one = dimension([code("a"), code("b")], { multiple: false });
  expect((await coder.put(path, write(1, one))).status).toBe(422);
  const kept = dimension([{ ...code("a"), name: { sv: "Nytt" }, retired: true }]);
  expect((await coder.put(path, write(1, kept))).status).toBe(200);
});
