import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { problems, type FieldError, type ProblemCode, type ProblemDetails } from "@respons/wire";
import type { Log } from "./log.ts";

/** A refusal with a stable code; `app.onError` turns it into RFC 9457 problem details. */
export class Problem extends Error {
  override name = "Problem";
  readonly code: ProblemCode;
  readonly errors: FieldError[] | undefined;
  /** Seconds after which another try makes sense. */
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ProblemCode, more: { errors?: FieldError[]; retryAfterSeconds?: number } = {}) {
    super(problems[code].title);
    this.code = code;
    this.errors = more.errors;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }

  get status(): number {
    return problems[this.code].status;
  }
}

export function toProblemDetails(problem: Problem): ProblemDetails {
  const { status, title } = problems[problem.code];
  return {
    type: `urn:respons:problem:${problem.code}`,
    title,
    status,
    code: problem.code,
    ...(problem.errors ? { errors: problem.errors } : {}),
  };
}

/** The one translator of errors: unknown ones are logged with their stack and say nothing. */
export function createErrorHandler(log: Log) {
  return (error: Error, c: Context): globalThis.Response => {
    const problem = toProblem(error);
    if (problem.code === "internal")
      log({ level: "error", message: error.message, stack: error.stack });
    if (problem.retryAfterSeconds !== undefined) {
      c.header("Retry-After", String(problem.retryAfterSeconds));
    }
    const details = toProblemDetails(problem);
    return c.body(JSON.stringify(details), details.status as 400, {
      "Content-Type": "application/problem+json; charset=utf-8",
    });
  };
}

function toProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error.name === "DatabaseBusy") return new Problem("busy", { retryAfterSeconds: 2 });
  if (error instanceof HTTPException && error.status === 404) return new Problem("not-found");
  return new Problem("internal");
}
