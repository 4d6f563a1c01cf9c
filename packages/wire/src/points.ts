import * as v from "valibot";
import { Slug } from "./ids.ts";
import { LanguageTag } from "./language.ts";
import { limits } from "./limits.ts";

/** What a point is made for; `staff` is where phone and paper feedback is entered. */
export const pointKinds = ["embed", "link", "qr", "sms", "staff"] as const;

/** Kinds that somebody makes and places. */
export const placedKinds = ["embed", "qr", "sms", "link"] as const;

const Name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.name));

/** One place where a form stands. */
export const Point = v.object({
  slug: Slug,
  form: Slug,
  unit: Slug,
  kind: v.picklist(pointKinds),
  name: Name,
  createdAt: v.string(),
  /** Set when it was taken out of the list; what hangs on a wall still works. */
  endedAt: v.nullable(v.string()),
  /** Responses that came from it. */
  responses: v.number(),
});
export type Point = v.InferOutput<typeof Point>;

/** Answer of `GET /api/forms/{form}/points`: those of the caller's units, newest first. */
export const PointList = v.object({
  /** A form that was never published has nothing that a point could lead to. */
  published: v.boolean(),
  points: v.array(Point),
});
export type PointList = v.InferOutput<typeof PointList>;

/** Body of `POST /api/forms/{form}/points`. The slug is made from the name and never changes. */
export const NewPoint = v.object({ name: Name, unit: Slug, kind: v.picklist(placedKinds) });
export type NewPoint = v.InferOutput<typeof NewPoint>;

/** Body of `PATCH /api/forms/{form}/points/{point}`. */
export const PointChange = v.object({
  name: Name,
  /** The name that is replaced: another person's change in between is a 409. */
  previousName: Name,
});
export type PointChange = v.InferOutput<typeof PointChange>;

export const PointName = v.object({ slug: Slug, name: Name });
export type PointName = v.InferOutput<typeof PointName>;

/** What a web team pastes, for pages in one language. */
const Snippets = v.object({
  tag: v.string(),
  element: v.string(),
  /** One version of the widget, checked by the browser; null where none is built. */
  pinned: v.nullable(v.string()),
});

/** Texts and addresses of a point in one language of the form. */
export const PointTexts = v.object({
  language: LanguageTag,
  snippets: Snippets,
  /** Opens the form in this language. */
  link: v.string(),
  /** The same for a text message: short, and counted as a message. */
  shortLink: v.string(),
  message: v.string(),
  /** Table of links for an e-mail, one for each score; null where the form asks for no score. */
  email: v.nullable(v.string()),
  /** What the poster says; null where its font lacks the letters. */
  poster: v.nullable(
    v.object({
      organisation: v.string(),
      /** Empty where the point is the whole organisation's. */
      unit: v.string(),
      title: v.string(),
      scan: v.string(),
      address: v.string(),
    }),
  ),
});
export type PointTexts = v.InferOutput<typeof PointTexts>;

/** Answer of `GET /api/forms/{form}/points/{point}/snippet`. */
export const PointMaterials = v.object({
  point: Point,
  /** What the QR code holds: the client's own device chooses the language. */
  shortLink: v.string(),
  /** Languages of a poster in all required languages. */
  posterLanguages: v.array(LanguageTag),
  texts: v.array(PointTexts),
  /** What the page's `Content-Security-Policy` needs at most. */
  policy: v.object({
    scriptSrc: v.string(),
    connectSrc: v.string(),
    trustedTypes: v.string(),
    /** For the import map of the pinned snippet, where the page allows no inline script. */
    importMapHash: v.nullable(v.string()),
    version: v.nullable(v.string()),
  }),
  /** Style lines for the form's look; null where it has the usual one. */
  style: v.nullable(v.string()),
});
export type PointMaterials = v.InferOutput<typeof PointMaterials>;
