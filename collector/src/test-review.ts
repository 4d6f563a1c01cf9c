import type { Role } from "@respons/wire";
import type { Place } from "./access-matrix/row.ts";
import { openWorld } from "./access-matrix/world.ts";
import { validResponse } from "./test-collector.ts";

const written = {
  name: "Tillgång till service",
  purpose: "",
  form: "visit",
  unit: "coast",
  from: "2026-11-01",
  to: "2026-11-30",
  codebook: "social-reporting-2016",
  state: "open",
  revision: 0,
};

/** A collector with a review of the form `visit`, and a coder of the whole organisation. */
export async function openReview(overrides: Parameters<typeof openWorld>[0] = {}) {
  const world = await openWorld(overrides);
  const signInAs = async (role: Role, place: Place = "above") => {
    const who = { Cookie: await world.signInAs(role, place) };
    const get = (path: string) => world.send("GET", path, who);
    return {
      post: (path: string, body: object) => world.send("POST", path, who, body),
      put: (path: string, body: object) => world.send("PUT", path, who, body),
      read: async <Answer>(path: string) => (await (await get(path)).json()) as Answer,
    };
  };
  const coder = await signInAs("coder");
  const made = await coder.post("/api/reviews", written);
  const { reviewId } = (await made.json()) as { reviewId: string };
  return {
    ...world,
    coder,
    review: `/api/reviews/${reviewId}`,
    written,
    signInAs,
    /** What a client writes. @returns what staff know it by */
    send: async (comment?: string, more: Parameters<typeof validResponse>[0] = {}) => {
      const sent = validResponse({
        ...more,
        answers: { rating: 3, ...(comment === undefined ? {} : { comment }), ...more.answers },
      });
      await world.post(sent);
      const rows = await world.db.read.values<[string]>(
        `SELECT response_id FROM responses WHERE client_id = '${sent.id}'`,
      );
      return rows[0]?.[0] ?? "";
    },
  };
}
