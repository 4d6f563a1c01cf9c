import { reviewMarks, quotes, reviews } from "../reviews/table.ts";
import { places, type Call, type Row } from "./row.ts";
import { unitOf, type World } from "./world.ts";

const SLUG = "social-reporting-2016";

/** Who answers for a unit below is asked to pick for it as well. */
const fromItsUnits = ["above", "own", "below"] as const;

const written = {
  name: "Tillgång",
  purpose: "",
  form: "clinic-form",
  unit: unitOf.own.slug,
  from: "2026-01-01",
  to: "2026-12-31",
  codebook: SLUG,
  state: "open",
};

/** A review of the clinic's form and unit. */
async function makeReview({ db, deps, clock, next }: World) {
  const codebook = await deps.codebooks.find(SLUG);
  const [row] = await db.write
    .insert(reviews)
    .values({
      reviewId: `review-${next()}`,
      name: "Tillgång",
      formId: 2,
      unitId: unitOf.own.id,
      fromDay: "2026-01-01",
      toDay: "2026-12-31",
      codebookId: codebook?.id ?? 0,
      createdAt: clock.now,
    })
    .returning();
  if (!row) throw new Error("the review was not stored");
  return { ...row, path: `/api/reviews/${row.reviewId}` };
}

/** A response of the clinic with a comment, picked for a review. */
async function makePicked(world: World) {
  const review = await makeReview(world);
  const responseId = await world.makeResponse();
  const rows = await world.db.write.values<[number]>(
    `INSERT INTO answers (response, question, value, text)
     SELECT seq, 'comment', '', 'Bra bemött.' FROM responses WHERE response_id = '${responseId}'
     RETURNING response`,
  );
  const response = rows[0]?.[0] ?? 0;
  const markedAt = world.clock.now;
  await world.db.write.insert(reviewMarks).values({ reviewId: review.id, response, markedAt });
  return { review, responseId, response };
}

const ofReview = (
  method: string,
  path: string,
  more: Omit<Row, "route" | "call">,
  rest: Omit<Call, "path"> = {},
): Row => ({
  ...more,
  route: `${method} /api/reviews/:reviewId${path}`,
  call: async (world) => ({ path: `${(await makeReview(world)).path}${path}`, ...rest }),
});

const reads = { needs: "read-responses", reachedFrom: fromItsUnits } as const;
const picks = { needs: ["handle-cases", "code-responses"], reachedFrom: fromItsUnits } as const;

export const reviewRows: readonly Row[] = [
  ...["GET /api/codebooks", "GET /api/codebooks/:codebook"].map((route): Row => ({
    route,
    needs: "read-responses",
    reachedFrom: places,
    call: () => ({ path: route.slice(4).replace(":codebook", SLUG) }),
  })),
  {
    // Codebooks belong to no unit.
    route: "PUT /api/codebooks/:codebook",
    needs: "code-responses",
    reachedFrom: places,
    call: ({ next }) => ({
      path: `/api/codebooks/made-${next()}`,
      body: { name: { sv: "Egna" }, dimensions: [], revision: 0 },
    }),
  },
  {
    route: "GET /api/reviews",
    needs: "read-responses",
    reachedFrom: places,
    call: () => ({ path: "/api/reviews" }),
  },
  {
    // The unit that it is made for is named in the body.
    route: "POST /api/reviews",
    needs: "code-responses",
    reachedFrom: places,
    call: () => ({ path: "/api/reviews", body: { ...written, revision: 0 } }),
  },
  {
    route: "PUT /api/reviews/:reviewId",
    needs: "code-responses",
    call: async (world) => ({
      path: (await makeReview(world)).path,
      body: { ...written, revision: 1 },
    }),
  },
  ofReview("GET", "", reads),
  ofReview("GET", "/counts", reads),
  {
    ...reads,
    route: "GET /api/reviews/:reviewId/responses",
    call: async (world) => {
      const { review, responseId } = await makePicked(world);
      return { path: `${review.path}/responses`, shows: responseId };
    },
  },
  {
    route: "GET /api/responses/:responseId/reviews",
    needs: ["handle-cases", "code-responses"],
    call: async (world) => {
      const { review, responseId } = await makePicked(world);
      return { path: `/api/responses/${responseId}/reviews`, shows: review.reviewId };
    },
  },
  ofReview("POST", "/marks", picks, { body: { responses: ["none"], marked: false } }),
  ofReview("POST", "/marks/matching", picks, { body: { answer: "reasons:quick" } }),
  {
    route: "PUT /api/reviews/:reviewId/codings/:responseId",
    needs: "code-responses",
    call: async (world) => {
      const { review, responseId } = await makePicked(world);
      return { path: `${review.path}/codings/${responseId}`, body: { codes: ["access"] } };
    },
  },
  {
    ...reads,
    route: "GET /api/reviews/:reviewId/quotes",
    call: async (world) => ({ path: `${(await makeReview(world)).path}/quotes` }),
  },
  {
    route: "POST /api/reviews/:reviewId/quotes",
    needs: "code-responses",
    call: async (world) => {
      const { review, responseId } = await makePicked(world);
      return { path: `${review.path}/quotes`, body: { responseId, text: "Bra" } };
    },
  },
  {
    route: "POST /api/reviews/:reviewId/quotes/:quoteId",
    needs: "code-responses",
    call: async (world) => {
      const { review, response } = await makePicked(world);
      const proposedAt = world.clock.now;
      const [quote] = await world.db.write
        .insert(quotes)
        .values({ reviewId: review.id, response, text: "Bra", proposedAt })
        .returning();
      return { path: `${review.path}/quotes/${quote?.id}`, body: { state: "rejected" } };
    },
  },
];
