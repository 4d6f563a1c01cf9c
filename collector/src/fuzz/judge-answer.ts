import * as v from "valibot";
import { ProblemDetails, problems } from "@respons/wire";
import { MARKER } from "./hostile-values.ts";

const PROBLEM_TYPE = "application/problem+json; charset=utf-8";
/** A stack, a path on the disk, or the database speaking. */
const INNARDS = /\.[mc]?[jt]s:\d+|node_modules|SQLITE|libsql|drizzle|Failed query/i;

/** What is wrong with an answer to hostile input, in words; empty where nothing is. */
export async function judgeAnswer(answer: Response, logged: readonly string[]): Promise<string[]> {
  const text = await answer.clone().text();
  const headers = JSON.stringify([...answer.headers]);
  const type = answer.headers.get("content-type") ?? "";
  const faults: string[] = [];
  if (answer.status >= 500) faults.push(`answered ${answer.status}`);
  if (logged.some((line) => line.includes(MARKER))) faults.push("logged what was sent");
  // A fault nobody foresaw has frames; a job that failed meanwhile says so in words.
  const failed = logged.find((line) => /"level":"error".*"frames"/.test(line));
  if (failed !== undefined) faults.push(`logged ${failed}`);
  if (headers.includes(MARKER)) faults.push("a header repeats what was sent");
  if (INNARDS.test(text)) faults.push(`shows its innards: ${text.slice(0, 200)}`);
  if (Object.hasOwn(Object.prototype, "polluted")) faults.push("the prototype was changed");
  if (answer.status >= 400 && !type.startsWith("text/html")) {
    if (text.includes(MARKER)) faults.push("a refusal repeats what was sent");
    faults.push(...judgeProblem(answer.status, type, text));
  }
  if (text !== "" && type === "") faults.push("a body without a type");
  if (/^text\/|xml/.test(type) && !/charset=utf-8/i.test(type)) faults.push(`${type} of no set`);
  if (type.startsWith("text/html") && text.includes("<script>")) faults.push("a script of theirs");
  return faults;
}

function judgeProblem(status: number, type: string, text: string): string[] {
  if (type !== PROBLEM_TYPE) return [`a refusal of type ${type}`];
  const problem = v.safeParse(ProblemDetails, JSON.parse(text));
  if (!problem.success) return ["a refusal that is no problem of ours"];
  return problems[problem.output.code].status === status ? [] : ["a code of another status"];
}
