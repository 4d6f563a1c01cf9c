import * as v from "valibot";
import { LocalizedText } from "./language.ts";
import { limits } from "./limits.ts";

const Line = v.pipe(v.string(), v.maxLength(limits.name));

/** A link that clients see, with its name in each language. */
const LinkForClients = v.object({ text: LocalizedText, url: v.pipe(v.string(), v.maxLength(500)) });

/** What clients read about the organisation; one row per organisation. */
export const OrganisationSettings = v.object({
  /** Beside every form: where to turn instead. */
  signposting: v.object({
    shown: v.boolean(),
    emergencyNumber: Line,
    /** What feedback is not: no appointments, no urgent matters. */
    notFeedback: LocalizedText,
    /** Reminders, complaints, rectifications: other routes, with their addresses. */
    routes: v.pipe(v.array(LinkForClients), v.maxLength(10)),
  }),
  /** Facts of the privacy notice that no setting of the running system tells. */
  privacy: v.object({
    controller: LocalizedText,
    contact: Line,
    dataProtectionOfficer: Line,
    authority: LinkForClients,
  }),
  /** Facts of the accessibility statement. */
  accessibility: v.object({
    contact: Line,
    authority: LinkForClients,
  }),
});
export type OrganisationSettings = v.InferOutput<typeof OrganisationSettings>;
