import {
  FormDefinition,
  FormSummary,
  Overview,
  ResponseDetail,
  Point,
  ResponsePage,
  StaffSession,
  type ResponseFilter,
} from "@respons/wire";
import { toQuery, type CutBy } from "./filters.ts";
import { listOf, type Http } from "./http.ts";

/** What the pages on forms and responses ask; other areas have an `api.ts` of their own. */
export function createApi(http: Http) {
  return {
    signOut: () => http.send("POST", "/api/auth/sign-out", {}),
    changePassword: (currentPassword: string, newPassword: string) =>
      http.send("POST", "/api/auth/change-password", {
        currentPassword,
        newPassword,
        revokeOtherSessions: true,
      }),
    getSession: () => http.get("/api/session", StaffSession),
    listForms: () => http.get("/api/forms", listOf("forms", FormSummary)),
    getDefinition: (form: string) =>
      http.get(`/v1/forms/${encodeURIComponent(form)}`, FormDefinition),
    getOverview: (form: string, filter: ResponseFilter, by: CutBy) =>
      http.get(
        `/api/forms/${encodeURIComponent(form)}/overview${toQuery({
          ...filter,
          by: by === "all" ? undefined : by,
        })}`,
        Overview,
      ),
    listPoints: (form: string) =>
      http.get(`/api/forms/${encodeURIComponent(form)}/points`, listOf("points", Point)),
    listResponses: (
      query: ResponseFilter & { form?: string | undefined; cursor?: string | undefined },
    ) => http.get(`/api/responses${toQuery({ ...query, limit: PAGE_SIZE })}`, ResponsePage),
    getResponse: (responseId: string) =>
      http.get(`/api/responses/${encodeURIComponent(responseId)}`, ResponseDetail),
  };
}
export type Api = ReturnType<typeof createApi>;

/** Responses per page of the list. */
const PAGE_SIZE = 50;
