import * as v from "valibot";
import { PublishFault } from "./publish-fault.ts";

/** Every code the collector answers with, its HTTP status and its title. Codes never change. */
export const problems = {
  "not-json": { status: 400, title: "The body is not JSON" },
  "sign-in-required": { status: 401, title: "Sign in first" },
  "token-refused": { status: 401, title: "This token does not work here" },
  "credentials-wrong": { status: 401, title: "The e-mail address or the password is wrong" },
  "code-wrong": { status: 401, title: "The code is wrong, too old or used" },
  "sign-in-expired": { status: 401, title: "Signing in took too long; begin again" },
  "passkey-refused": { status: 401, title: "This passkey does not open anything here" },
  "password-change-required": { status: 403, title: "Choose a password of your own first" },
  "second-factor-required": { status: 403, title: "Add a second step to your sign-in first" },
  "verification-required": { status: 403, title: "Confirm that it is you first" },
  "not-permitted": { status: 403, title: "Your roles do not include this" },
  "own-review": { status: 403, title: "Somebody else approves what you have sent to review" },
  "origin-not-allowed": { status: 403, title: "This form does not take responses from this site" },
  "cross-site": { status: 403, title: "The request came from another site" },
  "form-unknown": { status: 404, title: "No published form has this name" },
  "not-found": { status: 404, title: "There is nothing here" },
  "method-not-allowed": { status: 405, title: "Use one of the methods in the Allow header" },
  "id-used": { status: 409, title: "This id was used with other content" },
  "changed-meanwhile": { status: 409, title: "Somebody else has changed this meanwhile" },
  "entered-before": { status: 409, title: "The same was entered a moment ago" },
  "export-running": {
    status: 409,
    title: "An export of yours is still running; let it end or cancel it first",
  },
  taken: { status: 409, title: "This name is in use" },
  "last-administrator": {
    status: 409,
    title: "The organisation needs one administrator who can sign in",
  },
  "review-closed": { status: 409, title: "The review is closed; open it again first" },
  "last-factor": { status: 409, title: "This is the only second step; add another first" },
  "link-used": { status: 410, title: "This link has been used or is too old" },
  "form-closed": { status: 410, title: "The form is closed" },
  "response-erased": { status: 410, title: "The response with this id was erased" },
  "body-too-large": { status: 413, title: "The body is too large" },
  "content-type-unsupported": { status: 415, title: "Send application/json, uncompressed" },
  "response-invalid": { status: 422, title: "Some answers do not fit the form" },
  "proof-invalid": { status: 422, title: "The proof is not of this response, or is too old" },
  "version-unknown": { status: 422, title: "This version of the form was never published" },
  "input-invalid": { status: 422, title: "Some fields do not fit" },
  "password-too-short": { status: 422, title: "The password has fewer than 8 characters" },
  "password-too-long": { status: 422, title: "The password has more than 128 characters" },
  "password-common": { status: 422, title: "The password is easy to guess; choose another" },
  "publish-refused": { status: 422, title: "The form is not ready to be published" },
  "query-invalid": { status: 422, title: "Some filters are not valid" },
  "too-many-requests": { status: 429, title: "Too many requests; try again later" },
  internal: { status: 500, title: "Something went wrong here; it has been logged" },
  busy: { status: 503, title: "Busy; nothing was stored; try again shortly" },
} as const;
export type ProblemCode = keyof typeof problems;

/** Beginnings of the messages that the hosted page has words of its own for. */
export const fieldMessages = { required: "is required", tooLong: "is too long" } as const;

/** Where a value does not fit: a path such as `answers.recommend`, and what is wanted there. */
export const FieldError = v.object({ path: v.string(), message: v.string() });
export type FieldError = v.InferOutput<typeof FieldError>;

/** RFC 9457 problem details with our stable `code`. */
export const ProblemDetails = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.picklist(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(FieldError)),
  /** Of `publish-refused`: what stands in the way. */
  faults: v.optional(v.array(PublishFault)),
});
export type ProblemDetails = v.InferOutput<typeof ProblemDetails>;
