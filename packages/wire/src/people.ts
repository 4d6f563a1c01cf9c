import * as v from "valibot";
import { grantSources, RoleGrant } from "./access.ts";
import { limits } from "./limits.ts";

/** Languages that the staff application and its mails speak. */
export const staffLanguages = ["sv", "fi", "en"] as const;
export const StaffLanguageTag = v.picklist(staffLanguages);
export type StaffLanguageTag = v.InferOutput<typeof StaffLanguageTag>;

const PersonName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.name));
const LINE_BREAK = /[\r\n\0]/;
export const EmailAddress = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.maxLength(limits.contactEmail),
  v.email(),
  v.check((text) => !LINE_BREAK.test(text), "must be one line"),
);
const Revision = v.pipe(v.number(), v.integer(), v.minValue(1));
const Grants = v.pipe(v.array(RoleGrant), v.maxLength(limits.grants));

/** `invited`: has not been here yet; `disabled`: may not sign in. */
export const personStates = ["invited", "active", "disabled"] as const;

/** A role of a person as others see it. */
export const PersonGrant = v.object({ ...RoleGrant.entries, source: v.picklist(grantSources) });
export type PersonGrant = v.InferOutput<typeof PersonGrant>;

/** A person as their administrators see them. */
export const Person = v.object({
  id: v.string(),
  name: v.string(),
  email: v.string(),
  language: v.nullable(StaffLanguageTag),
  state: v.picklist(personStates),
  /** The roles on units that the caller's administration reaches. */
  roles: v.array(PersonGrant),
  /** How many roles the person has elsewhere. */
  rolesElsewhere: v.number(),
  /** Whether the caller administers all that the person is, and so their sign-in too. */
  manageable: v.boolean(),
  secondFactor: v.boolean(),
  /** Signs in with a password here; otherwise only by single sign-on. */
  hasPassword: v.boolean(),
  /** Sessions that are open now. */
  sessions: v.number(),
  lastSignInDay: v.nullable(v.pipe(v.string(), v.isoDate())),
  /** Until when the last link that was made works, if it still does. */
  linkExpiresAt: v.nullable(v.string()),
  revision: Revision,
});
export type Person = v.InferOutput<typeof Person>;

/** Body of `POST /api/people`. */
export const Invitation = v.object({
  name: PersonName,
  email: EmailAddress,
  language: StaffLanguageTag,
  roles: v.pipe(Grants, v.minLength(1)),
});
export type Invitation = v.InferOutput<typeof Invitation>;

/** Body of `PATCH /api/people/{person}`. */
export const PersonChange = v.object({
  name: v.optional(PersonName),
  disabled: v.optional(v.boolean()),
  revision: Revision,
});
export type PersonChange = v.InferOutput<typeof PersonChange>;

/** Body of `PUT /api/people/{person}/roles`: all hand-given roles inside the caller's units. */
export const RolesChange = v.object({ roles: Grants, revision: Revision });
export type RolesChange = v.InferOutput<typeof RolesChange>;

/** A one-time link, shown once. */
export const SignInLink = v.object({
  purpose: v.picklist(["invitation", "reset"]),
  url: v.string(),
  expiresAt: v.string(),
  /** `no-mail`: this collector sends none, so somebody has to hand the link over. */
  mail: v.picklist(["on-the-way", "no-mail"]),
});
export type SignInLink = v.InferOutput<typeof SignInLink>;

/** Answer of `POST /api/people`. */
export const InvitedPerson = v.object({ person: Person, link: SignInLink });
export type InvitedPerson = v.InferOutput<typeof InvitedPerson>;

/** The secret of a link: 256 bits as base64url. */
const LinkSecret = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
export const LinkLook = v.object({ token: LinkSecret });
/** Answer of `POST /api/auth/invitations/look`: whom the link is for. */
export const LinkFacts = v.object({
  purpose: v.picklist(["invitation", "reset"]),
  name: v.string(),
  email: v.string(),
  expiresAt: v.string(),
});
export type LinkFacts = v.InferOutput<typeof LinkFacts>;

/** Body of `POST /api/auth/invitations/accept`. */
export const LinkUse = v.object({
  token: LinkSecret,
  /** Only taken from an invitation. */
  name: v.optional(PersonName),
  password: v.pipe(v.string(), v.maxLength(limits.bodyBytes)),
});

/** Body of `POST /api/auth/forgotten`. */
export const ForgottenPassword = v.object({ email: EmailAddress });

/** Answer of `GET /api/auth/door`: what the sign-in page offers. */
export const Door = v.object({
  /** Forgotten passwords are mended by mail. */
  mail: v.boolean(),
  /** Name of the directory for the button of single sign-on. */
  singleSignOn: v.nullable(v.string()),
});
export type Door = v.InferOutput<typeof Door>;

/** Body of `POST /api/auth/sign-on`: where in the staff application to come back to. */
export const SignOnStart = v.object({
  returnTo: v.pipe(v.string(), v.maxLength(500), v.regex(/^\/admin\/(?!\/)[\w\-./?=&%]*$/)),
});
/** Its answer: the directory's own page. */
export const SignOnPlace = v.object({ url: v.string() });
