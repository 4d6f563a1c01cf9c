import {
  FormDraft,
  FormOwner,
  FormTemplate,
  FormVersion,
  RefusedOrigin,
  type DraftContent,
  type FormSettings,
  type LocalizedText,
  type NewForm,
} from "@respons/wire";
import { listOf, type Http } from "../http.ts";

/** What the pages of the form maker ask. */
export function createFormApi(http: Http) {
  return {
    listTemplates: () => http.get("/api/form-templates", listOf("templates", FormTemplate)),
    createForm: (form: NewForm) => http.send("POST", "/api/forms", form, FormDraft),
    getDraft: (form: string) => http.get(at(form, "draft"), FormDraft),
    saveDraft: (form: string, revision: number, content: DraftContent) =>
      http.send("PUT", at(form, "draft"), { revision, content }, FormDraft),
    discardDraft: (form: string, revision: number) =>
      http.send("DELETE", at(form, "draft"), { revision }, FormDraft),
    changeSettings: (form: string, revision: number, settings: Partial<FormSettings>) =>
      http.send("PATCH", at(form, "settings"), { revision, ...settings }, FormDraft),
    setClosing: (form: string, message: LocalizedText | null) =>
      http.send("PUT", at(form, "closing"), { message }, FormDraft),
    review: (form: string, revision: number, action: ReviewAction, note?: string) =>
      http.send("POST", at(form, "review"), { revision, action, note }, FormDraft),
    publish: (form: string, revision: number) =>
      http.send("POST", at(form, "publish"), { revision }, FormDraft),
    listVersions: (form: string) => http.get(at(form, "versions"), listOf("versions", FormVersion)),
    listRefusedOrigins: (form: string) =>
      http.get(at(form, "refused-origins"), listOf("origins", RefusedOrigin)),
    allowOrigin: (form: string, origin: string) =>
      http.send("POST", at(form, "allowed-origins"), { origin }, FormDraft),
    listOwners: (form: string) => http.get(at(form, "owners"), listOf("people", FormOwner)),
  };
}
export type FormApi = ReturnType<typeof createFormApi>;
export type ReviewAction = "submit" | "approve" | "return";

function at(form: string, part: string): string {
  return `/api/forms/${encodeURIComponent(form)}/${part}`;
}
