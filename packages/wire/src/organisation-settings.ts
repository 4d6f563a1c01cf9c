import * as v from "valibot";
import { LanguageTag, LocalizedText } from "./language.ts";
import { limits } from "./limits.ts";

const Line = v.pipe(v.string(), v.maxLength(limits.name));

/** Words by language; one that is missing or empty is left out of what clients see. */
export const ClientText = v.record(LanguageTag, v.pipe(v.string(), v.maxLength(limits.text)));
export type ClientText = v.InferOutput<typeof ClientText>;

/** Addresses by language; only of the web, since clients follow them. */
const ClientUrl = v.record(
  LanguageTag,
  v.union([
    v.literal(""),
    v.pipe(v.string(), v.maxLength(500), v.regex(/^https?:\/\/[^\s<>"]+$/u)),
  ]),
);

/**
 * An authority or office to turn to. Clients see its name and address only where somebody of the
 * organisation has confirmed them.
 */
export const Destination = v.object({ name: ClientText, url: ClientUrl, confirmed: v.boolean() });
export type Destination = v.InferOutput<typeof Destination>;

/** What the processing rests on. Source: Regulation (EU) 2016/679, Article 6(1) e, a, c. */
export const legalBases = ["public-task", "consent", "legal-obligation"] as const;

/** What clients read about the organisation; one row per organisation. */
export const OrganisationSettings = v.object({
  /** Beside every form: where to turn instead. */
  signposting: v.object({
    shown: v.boolean(),
    emergencyNumber: v.pipe(v.string(), v.regex(/^\+?[\d ]{0,15}$/)),
    /** What feedback is not, one point a line: no appointments, no urgent matters. */
    notFeedback: ClientText,
    /** Objections, complaints, advice: the other routes. */
    routes: v.pipe(
      v.array(v.object({ title: ClientText, about: ClientText, to: Destination })),
      v.maxLength(10),
    ),
  }),
  /** Facts of the privacy notice that no setting of the running system tells. */
  privacy: v.object({
    /** Where it is empty, the organisation's name. */
    controller: ClientText,
    contact: Line,
    dataProtectionOfficer: Line,
    legalBasis: v.picklist(legalBases),
    /** Who else handles the data for the organisation. */
    recipients: ClientText,
    /** What else the organisation has to say. */
    more: ClientText,
    authority: Destination,
  }),
  /** Facts of the accessibility statement that no test tells. */
  accessibility: v.object({
    contact: Line,
    /** Who in the organisation answers feedback on accessibility. */
    responsible: ClientText,
    /** Faults that the organisation knows of, one a line. */
    gaps: ClientText,
    authority: Destination,
  }),
});
export type OrganisationSettings = v.InferOutput<typeof OrganisationSettings>;

/** Body of `PUT /api/organisation/settings`. */
export const OrganisationSettingsChange = v.object({
  revision: v.number(),
  settings: OrganisationSettings,
});
export type OrganisationSettingsChange = v.InferOutput<typeof OrganisationSettingsChange>;

/** Answer of `GET` and `PUT /api/organisation/settings`. */
export const OrganisationSettingsAnswer = v.object({
  /** Send it back with a change: another person's change in between is a 409. */
  revision: v.number(),
  /** Whether nobody has changed them yet. */
  isDefault: v.boolean(),
  settings: OrganisationSettings,
  organisation: LocalizedText,
});
export type OrganisationSettingsAnswer = v.InferOutput<typeof OrganisationSettingsAnswer>;
