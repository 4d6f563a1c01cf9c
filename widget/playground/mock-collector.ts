import { buildForm, closedMessage, type FormName, formNames } from "./forms.ts";
import type { Refusal, Scenario } from "./scenarios.ts";

const never = new Promise<Response>(() => undefined);
const receipt = "7K3M-Q9ZT-2WXA-4HND-P8RV-6CEY";

/**
 * Stands in for `fetch` on this page alone: what goes to a collector's forms is answered here as
 * `scenario` says, everything else goes out as ever. No request leaves the page.
 */
export function installMockCollector(scenario: () => Scenario): void {
  const network = window.fetch.bind(window);
  window.fetch = (input, options) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    const [, slug, part] = /\/v1\/forms\/([^/]+)(\/\w+)?$/.exec(pathname) ?? [];
    if (!slug) return network(input, options);
    if (part === "/displays") return Promise.resolve(new Response(null, { status: 204 }));
    const body = typeof options?.body === "string" ? options.body : "";
    return part ? answerResponse(scenario(), body) : answerForm(scenario(), slug);
  };
}

function answerForm({ form, isClosed, isDemonstration }: Scenario, slug: string) {
  const name = formNames.find((each) => each === slug);
  if (form === "silent") return never;
  if (form === "lost") return Promise.reject(new TypeError("connection lost"));
  if (form === "unknown" || !name) return refuse({ status: 404, code: "form-unknown" });
  return answer(200, {
    ...buildForm(name satisfies FormName),
    ...(isClosed && { closed: { message: closedMessage } }),
    ...(isDemonstration && { demonstration: true }),
  });
}

function answerResponse({ response, promisedInDays }: Scenario, body: string) {
  if (response === "silent") return never;
  if (response === "lost") return Promise.reject(new TypeError("connection lost"));
  if (response) return refuse(response, body);
  const { id, answers } = JSON.parse(body) as { id: string; answers: { comment?: string } };
  const now = Date.now();
  const promised = promisedInDays && new Date(now + promisedInDays * 86_400_000);
  return answer(201, {
    id,
    receipt,
    receivedAt: new Date(now).toISOString(),
    promisedBy: promised ? promised.toISOString().slice(0, 10) : null,
    comment: answers.comment ?? null,
  });
}

function refuse({ status, code, retryAfterSeconds, path }: Refusal, body = "{}") {
  const { answers = {} } = JSON.parse(body) as { answers?: Record<string, unknown> };
  const [first = "rating"] = Object.keys(answers);
  const errors = path && [{ path: `${path}.${first}`, message: "is not taken" }];
  const headers = retryAfterSeconds ? { "retry-after": String(retryAfterSeconds) } : undefined;
  return answer(status, { status, code, ...(errors && { errors }) }, headers);
}

/** Answers a little later, as a collector does. */
async function answer(status: number, value: unknown, headers: HeadersInit = {}) {
  await new Promise((resolve) => setTimeout(resolve, 150));
  return new Response(JSON.stringify(value), { status, headers });
}
