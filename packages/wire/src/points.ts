import * as v from "valibot";
import { Slug } from "./ids.ts";
import { limits } from "./limits.ts";

/** What a point is made for; `staff` is where phone and paper feedback is entered. */
export const pointKinds = ["embed", "link", "qr", "sms", "staff"] as const;

/** One place where a form stands. */
export const Point = v.object({
  slug: Slug,
  form: Slug,
  unit: Slug,
  kind: v.picklist(pointKinds),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.name)),
  createdAt: v.string(),
  /** Responses that came from it. */
  responses: v.number(),
});
export type Point = v.InferOutput<typeof Point>;
