import { and, count, desc, eq, gte, isNull, lt, min, or, sql, sum } from "drizzle-orm";
import type { Signal, Standing } from "@respons/wire";
import { within, type Scope } from "../access/scope.ts";
import type { Queries } from "../db/database.ts";
import { forms } from "../forms/table.ts";
import { answersOfResponse, responses } from "../responses/table.ts";
import { units } from "../units/table.ts";
import { holdDecisions, holds } from "./table.ts";

type HoldDecision = (typeof holdDecisions.$inferSelect)["decision"];

/** Place in the list, which is ordered by arrival. */
export interface HeldPlace {
  receivedAt: Date;
  seq: number;
}

/** Written out, since only then SQLite uses the index of what does not count. */
const notCounted = sql`${responses.standing} <> 'counted'`;

export type HeldRow = Awaited<ReturnType<typeof listHeld>>[number];

/** Newest first, after `after`. */
export function listHeld(
  db: Queries,
  scope: Scope,
  standing: Exclude<Standing, "counted">,
  after: HeldPlace | undefined,
  limit: number,
) {
  const earlier =
    after &&
    or(
      lt(responses.receivedAt, after.receivedAt),
      and(eq(responses.receivedAt, after.receivedAt), lt(responses.seq, after.seq)),
    );
  return db
    .select({
      seq: responses.seq,
      responseId: responses.responseId,
      form: forms.slug,
      demonstration: forms.demonstration,
      formVersion: responses.formVersion,
      receivedAt: responses.receivedAt,
      language: responses.language,
      unit: units.slug,
      channel: responses.channel,
      point: responses.point,
      named: responses.named,
      answers: answersOfResponse,
      signals: holds.signals,
      heldAt: holds.heldAt,
      decidedAt: holds.decidedAt,
      decidedBy: holds.decidedBy,
    })
    .from(responses)
    .innerJoin(holds, eq(holds.response, responses.seq))
    .innerJoin(forms, eq(forms.id, responses.formId))
    .innerJoin(units, eq(units.id, responses.unitId))
    .where(
      and(notCounted, eq(responses.standing, standing), within(scope, responses.unitId), earlier),
    )
    .orderBy(desc(responses.receivedAt), desc(responses.seq))
    .limit(limit);
}

/** How many wait and how many are spam, with when the one came that has waited longest. */
export async function countHeld(db: Queries, scope: Scope) {
  const rows = await db
    .select({ standing: responses.standing, n: count(), oldest: min(responses.receivedAt) })
    .from(responses)
    .where(and(notCounted, within(scope, responses.unitId)))
    .groupBy(responses.standing);
  const waiting = rows.find(({ standing }) => standing === "quarantined");
  const spam = rows.find(({ standing }) => standing === "spam");
  return { waiting: waiting?.n ?? 0, spam: spam?.n ?? 0, oldestHeldAt: waiting?.oldest ?? null };
}

/** What became, since `fromDay`, of what signals had held back. */
export async function countDecisions(db: Queries, scope: Scope, fromDay: string) {
  const rows = await db
    .select({ decision: holdDecisions.decision, n: sum(holdDecisions.n).mapWith(Number) })
    .from(holdDecisions)
    .where(and(gte(holdDecisions.day, fromDay), within(scope, holdDecisions.unitId)))
    .groupBy(holdDecisions.decision);
  const of = (decision: HoldDecision) => rows.find((row) => row.decision === decision)?.n ?? 0;
  // Nobody has read what a proof released: it says nothing about the signals.
  return {
    released: of("released"),
    decided: of("released") + of("spam"),
    proven: of("proven"),
  };
}

/** What a decision is made about; undefined where the scope holds no such response. */
export async function findForDecision(db: Queries, scope: Scope, responseId: string) {
  const [row] = await db
    .select({ unitId: responses.unitId, standing: responses.standing })
    .from(responses)
    .where(and(eq(responses.responseId, responseId), within(scope, responses.unitId)))
    .limit(1);
  return row;
}

/** Client ids of what people called spam before `before`, oldest first. */
export async function listOldSpam(db: Queries, before: Date, limit: number): Promise<string[]> {
  const rows = await db
    .select({ clientId: responses.clientId })
    .from(responses)
    .innerJoin(holds, eq(holds.response, responses.seq))
    .where(
      and(
        notCounted,
        eq(responses.standing, "spam"),
        eq(holds.decision, "spam"),
        lt(holds.decidedAt, before),
      ),
    )
    .orderBy(holds.decidedAt)
    .limit(limit);
  return rows.map(({ clientId }) => clientId);
}

/** Whether a response with this client id is stored, whatever its standing. */
export async function isStored(db: Queries, clientId: string): Promise<boolean> {
  const rows = await db
    .select({ seq: responses.seq })
    .from(responses)
    .where(eq(responses.clientId, clientId))
    .limit(1);
  return rows.length > 0;
}

/** The signals of what a proof alone would release, as they are stored. */
export const ONLY_UNPROVEN = JSON.stringify(["no-proof-under-attack"] satisfies Signal[]);

/**
 * Id of the form's response with this client id where it waits for nothing but a proof: no person
 * has decided about it, and no proof was taken before.
 */
export async function findProvable(
  db: Queries,
  formId: number,
  clientId: string,
): Promise<string | undefined> {
  const [row] = await db
    .select({ responseId: responses.responseId })
    .from(responses)
    .innerJoin(holds, eq(holds.response, responses.seq))
    .where(
      and(
        eq(responses.clientId, clientId),
        eq(responses.formId, formId),
        eq(responses.standing, "quarantined"),
        sql`${holds.signals} = ${ONLY_UNPROVEN}`,
        isNull(holds.decidedAt),
      ),
    );
  return row?.responseId;
}
