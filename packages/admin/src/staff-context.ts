import type { FormSummary, Permission, StaffSession } from "@respons/wire";
import type { Api } from "./api.ts";
import type { Http } from "./http.ts";
import type { Locale } from "./locale.ts";
import type { Notice } from "./notice-bar.ts";

/** What the shell hands to every page of a signed-in person. */
export interface StaffContext {
  api: Api;
  http: Http;
  locale: Locale;
  session: StaffSession;
  forms: FormSummary[];
  /** The query of the address. */
  query: URLSearchParams;
  /** Says what was done, with a way to undo it; stays until the next one or until it is closed. */
  notify(notice: Notice): void;
  /** Reads the session and the forms anew, after a change of either. */
  refresh(): Promise<void>;
}

/** Whether signing in is finished: a password of one's own, and the second step. */
export function isComplete(session: StaffSession): boolean {
  return !session.passwordChangeRequired && session.secondStep === "done";
}

/** Whether the person may do this somewhere; where, the collector decides. */
export function may({ session }: StaffContext, ...permissions: Permission[]): boolean {
  return permissions.some((permission) => session.permissions.includes(permission));
}
