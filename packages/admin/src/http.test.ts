import { describe, expect, it } from "vitest";
import { createApi } from "./api.ts";
import { createHttp, type Fetch } from "./http.ts";

function createFake(status: number, body: unknown) {
  const requests: { path: string; init: RequestInit | undefined }[] = [];
  const fetch: Fetch = async (path, init) => {
    requests.push({ path, init });
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
  };
  return { fetch, requests };
}
const ignore = () => undefined;
const open = (fetch: Fetch, onSignedOut: () => void = ignore, verify = async () => false) =>
  createApi(createHttp(fetch, { onSignedOut, verify }));
const form = {
  slug: "booking",
  title: { sv: "Bokning" },
  unit: "root",
  version: 1,
  languages: ["sv"],
  state: "published",
  draft: null,
  closed: false,
  owner: null,
  expiresOn: null,
  demonstration: false,
  responses: 3,
  lastReceivedAt: null,
};

describe("the client of the collector", () => {
  it("reads the forms out of their answer", async () => {
    const api = open(createFake(200, { forms: [form] }).fetch, ignore);
    expect(await api.listForms()).toEqual({ ok: true, value: [form] });
  });

  it("refuses an answer that does not fit the schema", async () => {
    const api = open(createFake(200, { forms: [{ ...form, responses: "3" }] }).fetch, ignore);
    expect(await api.listForms()).toEqual({
      ok: false,
      problem: { kind: "unexpected", status: 200 },
    });
  });

  it("writes filters into the address and leaves out what is not set", async () => {
    const { fetch, requests } = createFake(200, {});
    const api = open(fetch);
    await api.getOverview("a b", { language: "sv" }, "all");
    await api.listResponses({ form: "booking", cursor: undefined });
    expect(requests.map(({ path }) => path)).toEqual([
      "/api/forms/a%20b/overview?language=sv",
      "/api/responses?form=booking&limit=50",
    ]);
  });

  it("says when nobody answers", async () => {
    const api = open(() => Promise.reject(new TypeError("failed")));
    expect(await api.getSession()).toEqual({ ok: false, problem: { kind: "offline" } });
  });

  it("tells the shell once the session is over, not when a password is wrong", async () => {
    let times = 0;
    const count = () => (times += 1);
    await open(createFake(401, { code: "sign-in-required" }).fetch, count).listForms();
    await open(createFake(401, { code: "credentials-wrong" }).fetch, count).changePassword(
      "wrong",
      "new",
    );
    expect(times).toBe(1);
  });

  it("asks the person to show that it is them, and then sends the request again", async () => {
    let isVerified = false;
    const fetch: Fetch = async () =>
      isVerified
        ? new Response("{}")
        : new Response(JSON.stringify({ code: "verification-required" }), { status: 403 });
    const api = open(fetch, ignore, async () => (isVerified = true));
    expect(await api.changePassword("a", "b")).toEqual({ ok: true, value: {} });
    isVerified = false;
    expect(await open(fetch).changePassword("a", "b")).toEqual({
      ok: false,
      problem: { kind: "verification-required" },
    });
  });

  it.each([
    [409, { code: "changed-meanwhile" }, "changed-meanwhile"],
    [422, { code: "input-invalid", errors: [] }, "input-invalid"],
    [401, { code: "credentials-wrong" }, "credentials-wrong"],
    [422, { code: "password-too-short" }, "password-too-short"],
    [422, { code: "password-too-long" }, "password-too-long"],
    [403, { code: "password-change-required" }, "password-change-required"],
    [404, { code: "form-unknown" }, "not-found"],
    [422, { code: "query-invalid", errors: [] }, "filter-invalid"],
    [429, "", "too-many-requests"],
    [503, { code: "busy" }, "busy"],
    [500, "<html>", "unexpected"],
  ])("has a problem of its own for %i %o", async (status, body, kind) => {
    const result = await open(createFake(status, body).fetch, ignore).getSession();
    expect(result).toMatchObject({ ok: false, problem: { kind } });
  });
});
