import { describe, expect, it } from "vitest";
import type { ReplyTemplateList } from "@respons/wire";
import { openWorld } from "../access-matrix/world.ts";

const thanks = {
  unit: "clinic",
  name: "Tack",
  kind: "reply",
  texts: { sv: "Tack för din respons.", fi: "Kiitos palautteestasi." },
};

async function open() {
  const world = await openWorld();
  const handler = { Cookie: await world.signInAs("handler") };
  const ask = async (method: string, path = "", body?: object, who = handler) => {
    const answer = await world.send(method, `/api/reply-templates${path}`, who, body);
    const json: unknown = answer.status === 204 ? undefined : await answer.json();
    return [answer.status, json] as const;
  };
  const list = async (path = "", who = handler) =>
    ((await ask("GET", path, undefined, who))[1] as ReplyTemplateList).templates;
  return { ...world, handler, ask, list };
}

describe("templates of replies", () => {
  it("are written, changed and deleted by who handles cases there, and each deed is kept", async () => {
    const { ask, list, db } = await open();
    const [status, made] = await ask("POST", "", thanks);
    expect([status, made]).toEqual([201, { id: 1, ...thanks, revision: 1, mayEdit: true }]);
    const changed = await ask("PUT", "/1", { ...thanks, name: "Tack!", revision: 1 });
    expect(changed).toMatchObject([200, { name: "Tack!", revision: 2 }]);
    expect(await ask("DELETE", "/1")).toEqual([204, undefined]);
    expect(await list()).toEqual([]);
    const written = await db.read.values(
      "SELECT action, object_id, details FROM audit_log WHERE object_kind = 'reply-template'",
    );
    expect(written).toEqual([
      ["reply-template.written", "Tack", '{"kind":"reply"}'],
      ["reply-template.written", "Tack!", '{"kind":"reply"}'],
      ["reply-template.deleted", "Tack!", '{"kind":"reply"}'],
    ]);
  });

  it("are not overwritten by who has seen an older one", async () => {
    const { ask, list } = await open();
    await ask("POST", "", thanks);
    const both = await Promise.all([
      ask("PUT", "/1", { ...thanks, name: "Anna", revision: 1 }),
      ask("PUT", "/1", { ...thanks, name: "Bo", revision: 1 }),
    ]);
    expect(both.map(([status]) => status).toSorted()).toEqual([200, 409]);
    expect(await list()).toMatchObject([{ revision: 2 }]);
  });

  it("are offered in their unit and below it, where nobody may change them", async () => {
    const { ask, list, signInAs } = await open();
    await ask("POST", "", thanks);
    await ask("POST", "", { ...thanks, name: "Vi återkommer", kind: "interim-reply" });
    const below = { Cookie: await signInAs("handler", "below") };
    const other = { Cookie: await signInAs("handler", "other") };
    expect((await list("?unit=ward", below)).map(({ name, mayEdit }) => [name, mayEdit])).toEqual([
      ["Tack", false],
      ["Vi återkommer", false],
    ]);
    expect(await list("?unit=ward&kind=interim-reply")).toHaveLength(1);
    expect(await list("", other)).toEqual([]);
    expect((await ask("GET", "?unit=clinic", undefined, other))[0]).toBe(404);
    expect((await ask("DELETE", "/1", undefined, below))[0]).toBe(404);
  });

  it.each([
    ["no language", { ...thanks, texts: {} }],
    ["an empty text", { ...thanks, texts: { sv: " " } }],
    ["no name", { ...thanks, name: " " }],
    ["another kind", { ...thanks, kind: "note" }],
  ])("are refused with %s", async (_, body) => {
    const { ask, list } = await open();
    expect((await ask("POST", "", body))[0]).toBe(422);
    expect(await list()).toEqual([]);
  });
});
