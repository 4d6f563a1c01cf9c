import { expect } from "vitest";
import type { CaseDetail, CasePage, Response as Sent, Role } from "@respons/wire";
import { openWorld, type World } from "./access-matrix/world.ts";
import type { Place } from "./access-matrix/row.ts";
import { forms } from "./forms/table.ts";
import { validResponse } from "./test-collector.ts";

/** A collector with some units, and people who sign in without the time a password costs. */
export async function openForStaff() {
  const world = await openWorld();
  return {
    ...world,
    staff: async (role: Role = "handler", place: Place = "above") =>
      toStaff(world, await world.signInAs(role, place)),
  };
}

/** The same with one case of the clinic's. */
export async function openWithCase(
  sent: Partial<Sent> = {},
  form: Partial<typeof forms.$inferInsert> = {},
) {
  const collector = await openForStaff();
  if (Object.keys(form).length > 0) await collector.db.write.update(forms).set(form);
  const response = validResponse({
    unit: "clinic",
    answers: { rating: 1, comment: "Kallt i väntrummet" },
    ...sent,
  });
  expect((await collector.post(response)).status).toBe(201);
  const responseId = await responseIdOf(collector, response);
  return {
    ...collector,
    responseId,
    work: async (role?: Role, place?: Place) =>
      toWorker(await collector.staff(role, place), responseId),
  };
}

/** What a response that was sent is known by. */
export async function responseIdOf({ db }: Pick<World, "db">, { id }: Sent): Promise<string> {
  const rows = await db.read.values<[string]>(
    `SELECT response_id FROM responses WHERE client_id = '${id}'`,
  );
  return rows[0]?.[0] ?? "";
}

function toStaff({ send }: World, Cookie: string) {
  const get = (path: string) => send("GET", path, { Cookie });
  return {
    get,
    post: (path: string, body: object) => send("POST", path, { Cookie }, body),
    async list(query = ""): Promise<CasePage> {
      const answer = await get(`/api/cases${query}`);
      expect(answer.status).toBe(200);
      return (await answer.json()) as CasePage;
    },
    async me(): Promise<string> {
      const { id } = (await (await get("/api/session")).json()) as { id: string };
      return id;
    },
  };
}

type Staff = ReturnType<typeof toStaff>;

function toWorker(staff: Staff, responseId: string) {
  const path = `/api/cases/${responseId}`;
  const deed = (name: string, body: object) => staff.post(`${path}/${name}`, body);
  const see = async (): Promise<CaseDetail> => {
    const answer = await staff.get(path);
    expect(answer.status).toBe(200);
    return (await answer.json()) as CaseDetail;
  };
  return {
    ...staff,
    see,
    /** Status of looking at the case. */
    look: async () => (await staff.get(path)).status,
    /** The raw answer to a deed. */
    deed,
    /** A deed on the case as it stands; the case as it is then. */
    async do(name: string, body: object = {}): Promise<CaseDetail> {
      const { revision } = await see();
      const answer = await deed(name, { revision, ...body });
      expect([answer.status, answer.ok ? "" : await answer.text()]).toEqual([200, ""]);
      return (await answer.json()) as CaseDetail;
    },
  };
}
