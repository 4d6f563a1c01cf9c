import type { FormDraft, RoleGrant } from "@respons/wire";
import { openTestCollector, PUBLIC_URL } from "../test-collector.ts";

type Collector = Awaited<ReturnType<typeof openTestCollector>>;

/** A collector and a form maker of the whole organisation. */
export async function openFormMaker() {
  const collector = await openTestCollector();
  return { ...collector, anna: await signInMaker(collector) };
}

/** A person whose requests carry their session; a form maker of all units unless told else. */
export async function signInMaker(
  collector: Collector,
  grants: readonly RoleGrant[] = [{ role: "form-maker", unit: "coast" }],
) {
  const { cookie, email } = await collector.signIn(grants);
  const send = (method: string, path: string, body?: object) =>
    collector.app.request(`${PUBLIC_URL}/api${path}`, {
      method,
      headers: { Cookie: cookie, "Content-Type": "application/json" },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  return {
    email,
    send,
    /** The draft that a request answers with. */
    async draft(method: string, path: string, body?: object): Promise<FormDraft> {
      const answer = await send(method, path, body);
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as FormDraft;
    },
    /** Status and code of a refusal. */
    async refusal(method: string, path: string, body?: object) {
      const answer = await send(method, path, body);
      const { code, errors } = (await answer.json()) as { code?: string; errors?: object[] };
      return { status: answer.status, code, ...(errors ? { errors } : {}) };
    },
  };
}
