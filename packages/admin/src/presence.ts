import type { FormSummary, StaffSession } from "@respons/wire";
import type { Api } from "./api.ts";
import type { ApiProblem } from "./http.ts";
import type { DoorReason } from "./pages/sign-in-page.ts";
import { isComplete } from "./staff-context.ts";

/** Who is at the screen. */
export type Presence =
  | { state: "starting" }
  | { state: "failed"; problem: ApiProblem }
  | { state: "out"; reason: DoorReason }
  | { state: "in"; session: StaffSession; forms: FormSummary[] };

/** Asks who is signed in; `reason` is what the door says where nobody is. */
export async function readPresence(api: Api, reason: DoorReason): Promise<Presence> {
  const session = await api.getSession();
  if (!session.ok) {
    return session.problem.kind === "signed-out"
      ? { state: "out", reason }
      : { state: "failed", problem: session.problem };
  }
  const mayList = isComplete(session.value) && session.value.permissions.includes("read-figures");
  const forms = mayList ? await api.listForms() : { ok: true as const, value: [] };
  return forms.ok
    ? { state: "in", session: session.value, forms: forms.value }
    : { state: "failed", problem: forms.problem };
}
