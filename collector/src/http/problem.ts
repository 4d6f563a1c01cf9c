import type { Context } from "hono";
import { html } from "hono/html";
import { HTTPException } from "hono/http-exception";
import {
  problems,
  type FieldError,
  type ProblemCode,
  type ProblemDetails,
  type PublishFault,
} from "@respons/wire";
import { pageLanguages, pageTexts } from "@respons/texts/pages";
import type { Log } from "./log.ts";
import { chooseLanguage } from "./page-language.ts";
import type { Page, ShowPage } from "./show-page.ts";

/** What a refusal says beside its code. */
interface ProblemParts {
  /** For the person who mends it; never what was sent. */
  detail?: string;
  errors?: FieldError[];
  faults?: PublishFault[];
  retryAfterSeconds?: number;
}

/** A refusal with a stable code; `app.onError` turns it into RFC 9457 problem details. */
export class Problem extends Error {
  override name = "Problem";
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  readonly errors: FieldError[] | undefined;
  readonly faults: PublishFault[] | undefined;
  /** Seconds after which another try makes sense. */
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ProblemCode, more: ProblemParts = {}) {
    super(problems[code].title);
    this.code = code;
    this.detail = more.detail;
    this.errors = more.errors;
    this.faults = more.faults;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }

  get status(): number {
    return problems[this.code].status;
  }
}

function toProblemDetails(problem: Problem): ProblemDetails {
  const { status, title } = problems[problem.code];
  return {
    type: `urn:respons:problem:${problem.code}`,
    title,
    status,
    code: problem.code,
    ...(problem.detail ? { detail: problem.detail } : {}),
    ...(problem.errors ? { errors: problem.errors } : {}),
    ...(problem.faults ? { faults: problem.faults } : {}),
  };
}

/**
 * The one translator of errors: problem details, or a page for a person who reads. Unknown errors
 * are logged with their stack and say nothing.
 */
export function createErrorHandler(log: Log, showPage: ShowPage) {
  return (error: Error, c: Context): globalThis.Response | Promise<globalThis.Response> => {
    const problem = toProblem(error);
    if (problem.code === "internal") {
      log({ level: "error", message: causeOf(error).message, frames: framesOf(error) });
    }
    if (problem.retryAfterSeconds !== undefined) {
      c.header("Retry-After", String(problem.retryAfterSeconds));
    }
    c.set("refusal", problem.code);
    if (isForReading(c)) return showPage(c, toMessagePage(c, problem));
    const details = toProblemDetails(problem);
    return c.body(JSON.stringify(details), details.status as 400, {
      "Content-Type": "application/problem+json; charset=utf-8",
    });
  };
}

function isForReading(c: Context): boolean {
  const accepted = c.req.header("accept") ?? "";
  return accepted.includes("text/html") && !/^\/(?:api|v1)\//.test(c.req.path);
}

function toMessagePage(c: Context, { code, status }: Problem): Page {
  const accepted = c.req.header("accept-language");
  const language = chooseLanguage(c.req.query("lang"), accepted, pageLanguages);
  const texts = pageTexts(language);
  const isNothing = code === "not-found" || code === "method-not-allowed";
  const { title, text } = isNothing ? texts.notFound : texts.failure;
  return { language, title, status, main: html`<h1>${title}</h1><p>${text}</p>` };
}

/** The refusal that an error stands for; `internal` where it is a fault of ours. */
export function toProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  const { name } = causeOf(error);
  if (name === "DatabaseBusy") return new Problem("busy", { retryAfterSeconds: 2 });
  if (name === "StorageFailed") return new Problem("busy", { retryAfterSeconds: 30 });
  if (error instanceof HTTPException && error.status === 404) return new Problem("not-found");
  return new Problem("internal");
}

/** The database layer wraps an error in one whose message holds the values of the query. */
function causeOf(error: Error): Error {
  return error.cause instanceof Error ? causeOf(error.cause) : error;
}

/** The stack without the message on top of it. */
export function framesOf(error: Error): string[] {
  const stack = error.stack ?? "";
  const from = stack.indexOf(error.message) + error.message.length;
  return stack.slice(from).trim().split(/\n\s*/);
}
