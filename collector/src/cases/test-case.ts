import { expect } from "vitest";
import type { CaseDetail, CasePage, Response as Sent } from "@respons/wire";
import { openTestCollector, validResponse } from "../test-collector.ts";

type Collector = Awaited<ReturnType<typeof openTestCollector>>;
type Staff = Awaited<ReturnType<Collector["signIn"]>>;

/** A collector with one case of the clinic's, and what handlers do with it. */
export async function openWithCase(sent: Partial<Sent> = {}) {
  const collector = await openTestCollector();
  const response = validResponse({
    unit: "clinic",
    answers: { rating: 1, comment: "Kallt i väntrummet" },
    ...sent,
  });
  expect((await collector.post(response)).status).toBe(201);
  const [row] = await collector.db.read.values<[string]>("SELECT response_id FROM responses");
  const responseId = row?.[0] ?? "";
  return {
    ...collector,
    response,
    responseId,
    /** Signs in a new person with these roles, every role by default. */
    work: async (grants?: Parameters<Collector["signIn"]>[0]) =>
      toWorker(await collector.signIn(grants), responseId),
  };
}

function toWorker(staff: Staff, responseId: string) {
  const deed = (name: string, body: object) =>
    staff.post(`/api/cases/${responseId}/${name}`, body, staff.cookie);
  const see = async (): Promise<CaseDetail> => {
    const answer = await staff.get(`/api/cases/${responseId}`);
    expect(answer.status).toBe(200);
    return (await answer.json()) as CaseDetail;
  };
  return {
    ...staff,
    see,
    /** The raw answer to a deed. */
    deed,
    /** A deed on the case as it stands; the case as it is then. */
    async do(name: string, body: object = {}): Promise<CaseDetail> {
      const { revision } = await see();
      const answer = await deed(name, { revision, ...body });
      expect([answer.status, answer.ok ? "" : await answer.text()]).toEqual([200, ""]);
      return (await answer.json()) as CaseDetail;
    },
    async list(query = ""): Promise<CasePage> {
      const answer = await staff.get(`/api/cases${query}`);
      expect(answer.status).toBe(200);
      return (await answer.json()) as CasePage;
    },
    async me(): Promise<string> {
      const { id } = (await (await staff.get("/api/session")).json()) as { id: string };
      return id;
    },
  };
}
