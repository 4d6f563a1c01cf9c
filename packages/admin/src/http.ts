import type { FieldError } from "@respons/wire";

/** Why a request gave nothing; each has its words in the texts. */
export type ApiProblem =
  | { kind: "signed-out" }
  | { kind: "password-change-required" }
  | { kind: "credentials-wrong" }
  | { kind: "code-wrong" }
  | { kind: "sign-in-expired" }
  | { kind: "passkey-refused" }
  | { kind: "password-too-short" }
  | { kind: "password-too-long" }
  | { kind: "password-common" }
  | { kind: "last-factor" }
  | { kind: "too-many-requests"; waitSeconds: number | undefined }
  | { kind: "not-found" }
  | { kind: "not-permitted" }
  | { kind: "verification-required" }
  | { kind: "second-factor-required" }
  | { kind: "changed-meanwhile" }
  | { kind: "taken" }
  | { kind: "last-administrator" }
  | { kind: "link-used" }
  | { kind: "publish-refused" }
  | { kind: "own-review" }
  | { kind: "review-closed" }
  | { kind: "input-invalid"; errors: FieldError[] }
  | { kind: "filter-invalid"; errors: FieldError[] }
  | { kind: "busy" }
  | { kind: "offline" }
  | { kind: "unexpected"; status: number };

export type ApiResult<T> = { ok: true; value: T } | { ok: false; problem: ApiProblem };

/** The part of a wire schema that reading an answer needs. Source: standardschema.dev, version 1. */
export interface Schema<T> {
  readonly "~standard": {
    validate(value: unknown): StandardResult<T> | Promise<StandardResult<T>>;
  };
}
type StandardResult<T> = { value: T; issues?: undefined } | { issues: readonly unknown[] };

export type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

/** What an `Http` asks of the application around it. */
export interface HttpHooks {
  /** The session turned out to be over. */
  onSignedOut(): void;
  /** Asks the person to show that it is them; true when they did and the request is sent again. */
  verify(): Promise<boolean>;
}

/**
 * Requests to the collector's `/api`. Nothing here throws: every method answers with a value or
 * a problem.
 */
export interface Http {
  get<T>(path: string, schema: Schema<T>): Promise<ApiResult<T>>;
  /** A write; the answer's body is read where a schema is given. */
  send(method: Method, path: string, body?: object): Promise<ApiResult<unknown>>;
  send<T>(method: Method, path: string, body: object, schema: Schema<T>): Promise<ApiResult<T>>;
}
type Method = "POST" | "PUT" | "PATCH" | "DELETE";

export function createHttp(fetch: Fetch, hooks: HttpHooks): Http {
  async function once(path: string, init?: RequestInit): Promise<ApiResult<unknown>> {
    let answer: Response;
    try {
      answer = await fetch(path, { credentials: "same-origin", ...init });
    } catch {
      return { ok: false, problem: { kind: "offline" } };
    }
    const body: unknown = await answer.json().catch(() => undefined);
    if (answer.ok) return { ok: true, value: body };
    const problem = toProblem(answer.status, body);
    if (problem.kind !== "too-many-requests") return { ok: false, problem };
    const waitSeconds = Number(answer.headers.get("retry-after")) || undefined;
    return { ok: false, problem: { ...problem, waitSeconds } };
  }

  async function request(path: string, init?: RequestInit): Promise<ApiResult<unknown>> {
    const result = await once(path, init);
    if (result.ok) return result;
    if (result.problem.kind === "signed-out") hooks.onSignedOut();
    if (result.problem.kind !== "verification-required") return result;
    return (await hooks.verify()) ? once(path, init) : result;
  }

  return {
    get: async (path, schema) => parse(await request(path), schema),
    async send<T>(method: Method, path: string, body: object = {}, schema?: Schema<T>) {
      const result = await request(path, {
        method,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      return schema ? parse(result, schema) : (result as ApiResult<T>);
    },
  };
}

async function parse<T>(result: ApiResult<unknown>, schema: Schema<T>): Promise<ApiResult<T>> {
  if (!result.ok) return result;
  const parsed = await schema["~standard"].validate(result.value);
  if (parsed.issues) return { ok: false, problem: { kind: "unexpected", status: 200 } };
  return { ok: true, value: parsed.value };
}

/** Reads `{ [key]: [...] }` as the list itself. */
export function listOf<T>(key: string, item: Schema<T>): Schema<T[]> {
  const list = arrayOf(item);
  return {
    "~standard": {
      validate: (value) => list["~standard"].validate(isRecord(value) ? value[key] : undefined),
    },
  };
}

/** Reads a list, every entry of which fits. */
export function arrayOf<T>(item: Schema<T>): Schema<T[]> {
  return {
    "~standard": {
      async validate(list) {
        if (!Array.isArray(list)) return { issues: ["no list"] };
        const parsed = await Promise.all(
          list.map(async (entry) => item["~standard"].validate(entry)),
        );
        const values = parsed.flatMap((result) => (result.issues ? [] : [result.value]));
        return values.length === parsed.length ? { value: values } : { issues: ["an entry"] };
      },
    },
  };
}

/** Codes that the pages know by the same name. */
const simpleProblems = [
  "credentials-wrong",
  "code-wrong",
  "sign-in-expired",
  "passkey-refused",
  "password-change-required",
  "password-too-short",
  "password-too-long",
  "password-common",
  "last-factor",
  "not-permitted",
  "verification-required",
  "second-factor-required",
  "changed-meanwhile",
  "taken",
  "last-administrator",
  "link-used",
  "publish-refused",
  "own-review",
  "review-closed",
] as const;

function toProblem(status: number, body: unknown): ApiProblem {
  const code = isRecord(body) && typeof body["code"] === "string" ? body["code"] : "";
  if (code === "input-invalid") return { kind: code, errors: toErrors(body) };
  const simple = simpleProblems.find((kind) => kind === code);
  if (simple) return { kind: simple };
  if (code === "query-invalid") return { kind: "filter-invalid", errors: toErrors(body) };
  if (status === 401) return { kind: "signed-out" };
  if (status === 404) return { kind: "not-found" };
  if (status === 429) return { kind: "too-many-requests", waitSeconds: undefined };
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
