import {
  FormDefinition,
  FormSummary,
  Overview,
  ResponseDetail,
  ResponsePage,
  StaffSession,
  type FieldError,
  type ResponseFilter,
} from "@respons/wire";
import { toQuery, type CutBy } from "./filters.ts";

/** Why a request gave nothing; each has its words in the texts. */
export type ApiProblem =
  | { kind: "signed-out" }
  | { kind: "password-change-required" }
  | { kind: "wrong-credentials" }
  | { kind: "password-too-short" }
  | { kind: "password-refused" }
  | { kind: "too-many-requests" }
  | { kind: "not-found" }
  | { kind: "filter-invalid"; errors: FieldError[] }
  | { kind: "busy" }
  | { kind: "offline" }
  | { kind: "unexpected"; status: number };

export type ApiResult<T> = { ok: true; value: T } | { ok: false; problem: ApiProblem };

/** The part of a wire schema that reading an answer needs. Source: standardschema.dev, version 1. */
interface Schema<T> {
  readonly "~standard": {
    validate(value: unknown): StandardResult<T> | Promise<StandardResult<T>>;
  };
}
type StandardResult<T> = { value: T; issues?: undefined } | { issues: readonly unknown[] };

export type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

/**
 * The collector's `/api` as the pages use it. Nothing here throws: every method answers with a
 * value or a problem. `onSignedOut` is called whenever the session turns out to be over.
 */
export function createApi(fetch: Fetch, onSignedOut: () => void) {
  async function send(path: string, init?: RequestInit): Promise<ApiResult<unknown>> {
    let answer: Response;
    try {
      answer = await fetch(path, { credentials: "same-origin", ...init });
    } catch {
      return { ok: false, problem: { kind: "offline" } };
    }
    const body: unknown = await answer.json().catch(() => undefined);
    if (answer.ok) return { ok: true, value: body };
    const problem = toProblem(answer.status, body);
    if (problem.kind === "signed-out") onSignedOut();
    return { ok: false, problem };
  }

  async function read<T>(path: string, schema: Schema<T>): Promise<ApiResult<T>> {
    const result = await send(path);
    if (!result.ok) return result;
    const parsed = await schema["~standard"].validate(result.value);
    if (parsed.issues) return { ok: false, problem: { kind: "unexpected", status: 200 } };
    return { ok: true, value: parsed.value };
  }

  const post = (path: string, body: object) =>
    send(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  return {
    signIn: (email: string, password: string) =>
      post("/api/auth/sign-in/email", { email, password }),
    signOut: () => post("/api/auth/sign-out", {}),
    changePassword: (currentPassword: string, newPassword: string) =>
      post("/api/auth/change-password", {
        currentPassword,
        newPassword,
        revokeOtherSessions: true,
      }),
    getSession: () => read("/api/session", StaffSession),
    listForms: () => read("/api/forms", listOf("forms", FormSummary)),
    getDefinition: (form: string) => read(`/v1/forms/${encodeURIComponent(form)}`, FormDefinition),
    getOverview: (form: string, filter: ResponseFilter, by: CutBy) =>
      read(
        `/api/forms/${encodeURIComponent(form)}/overview${toQuery({
          ...filter,
          by: by === "all" ? undefined : by,
        })}`,
        Overview,
      ),
    listResponses: (
      query: ResponseFilter & { form?: string | undefined; cursor?: string | undefined },
    ) => read(`/api/responses${toQuery({ ...query, limit: PAGE_SIZE })}`, ResponsePage),
    getResponse: (responseId: string) =>
      read(`/api/responses/${encodeURIComponent(responseId)}`, ResponseDetail),
  };
}
export type Api = ReturnType<typeof createApi>;

/** Responses per page of the list. */
const PAGE_SIZE = 50;

/** Reads `{ [key]: [...] }` as the list itself. */
function listOf<T>(key: string, item: Schema<T>): Schema<T[]> {
  return {
    "~standard": {
      async validate(value) {
        const list = isRecord(value) ? value[key] : undefined;
        if (!Array.isArray(list)) return { issues: [key] };
        const parsed = await Promise.all(
          list.map(async (entry) => item["~standard"].validate(entry)),
        );
        const values = parsed.flatMap((result) => (result.issues ? [] : [result.value]));
        return values.length === parsed.length ? { value: values } : { issues: [key] };
      },
    },
  };
}

/** Codes of better-auth that have words of their own. Source: better-auth 1.7 error codes. */
const signInProblems: Record<string, ApiProblem> = {
  INVALID_EMAIL_OR_PASSWORD: { kind: "wrong-credentials" },
  INVALID_PASSWORD: { kind: "wrong-credentials" },
  INVALID_EMAIL: { kind: "wrong-credentials" },
  PASSWORD_TOO_SHORT: { kind: "password-too-short" },
};

function toProblem(status: number, body: unknown): ApiProblem {
  const code = isRecord(body) && typeof body["code"] === "string" ? body["code"] : "";
  const known = signInProblems[code];
  if (known) return known;
  if (code.startsWith("PASSWORD_")) return { kind: "password-refused" };
  if (code === "password-change-required") return { kind: code };
  if (code === "query-invalid") return { kind: "filter-invalid", errors: toErrors(body) };
  if (status === 401) return { kind: "signed-out" };
  if (status === 404) return { kind: "not-found" };
  if (status === 429) return { kind: "too-many-requests" };
  if (status === 503) return { kind: "busy" };
  return { kind: "unexpected", status };
}

function toErrors(body: unknown): FieldError[] {
  const errors = isRecord(body) ? body["errors"] : undefined;
  if (!Array.isArray(errors)) return [];
  return errors.filter(
    (error): error is FieldError =>
      isRecord(error) && typeof error["path"] === "string" && typeof error["message"] === "string",
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
