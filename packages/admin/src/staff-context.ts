import type { FormSummary, StaffSession } from "@respons/wire";
import type { Api } from "./api.ts";
import type { Locale } from "./locale.ts";

/** What the shell hands to every page of a signed-in person. */
export interface StaffContext {
  api: Api;
  locale: Locale;
  session: StaffSession;
  forms: FormSummary[];
  /** The query of the address. */
  query: URLSearchParams;
}
