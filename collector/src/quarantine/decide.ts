import type { Decision, Standing } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Statement } from "../db/connection.ts";
import type { Deps } from "../deps.ts";
import { findForDecision } from "./store.ts";

const standings: Record<Decision, Standing> = {
  released: "counted",
  spam: "spam",
  held: "quarantined",
};
const actions: Record<Decision, string> = {
  released: "response.released",
  spam: "response.marked-spam",
  held: "response.held",
};

/**
 * Decides on each response; counting, the decision and its row in the audit log are one
 * transaction. Undone by deciding as it stood before.
 * @returns those that this changed: not what stood so already, nor what is of other units
 */
export async function decide(
  deps: Pick<Deps, "audit" | "db" | "now" | "toStanding">,
  caller: Caller,
  scope: Scope,
  { responseIds, decision }: { responseIds: readonly string[]; decision: Decision },
): Promise<string[]> {
  const changed: string[] = [];
  for (const responseId of new Set(responseIds)) {
    const found = await findForDecision(deps.db.write, scope, responseId);
    if (!found || found.standing === standings[decision]) continue;
    const isChanged = await deps.audit.write(
      {
        actor: caller,
        action: actions[decision],
        unitId: found.unitId,
        objectKind: "response",
        objectId: responseId,
      },
      [
        ...decisionStatements(responseId, decision, { at: deps.now(), by: caller.name }),
        ...deps.toStanding(responseId, standings[decision]),
      ],
    );
    if (isChanged) changed.push(responseId);
  }
  return changed;
}

/** What to run before the standing changes: all of it looks at how the response stands now. */
function decisionStatements(
  responseId: string,
  decision: Decision,
  { at, by }: { at: Date; by: string },
): Statement[] {
  const now = at.getTime();
  const to = standings[decision];
  const [kept, keptBy] = decision === "held" ? [null, null] : [decision, by];
  return [
    { sql: UNCOUNT_DECISION, args: [responseId, to] },
    ...(kept === null ? [] : [{ sql: COUNT_DECISION, args: [now, kept, responseId, to] }]),
    { sql: KEEP_DECISION, args: [now, kept, now, keptBy, responseId, to] },
  ];
}

// Only what a signal had held back says anything about the signals.
const UNCOUNT_DECISION = `
UPDATE hold_decisions AS d SET n = d.n - 1
FROM (
  SELECT date(h.decided_at / 1000, 'unixepoch') AS day, r.unit_id, h.decision
  FROM holds AS h JOIN responses AS r ON r.seq = h.response
  WHERE r.response_id = ? AND r.standing <> ? AND h.decision IS NOT NULL AND h.signals <> '[]'
) AS was
WHERE d.day = was.day AND d.unit_id = was.unit_id AND d.decision = was.decision`;

const COUNT_DECISION = `
INSERT INTO hold_decisions (day, unit_id, decision, n)
SELECT date(? / 1000, 'unixepoch'), r.unit_id, ?, 1
FROM holds AS h JOIN responses AS r ON r.seq = h.response
WHERE r.response_id = ? AND r.standing <> ? AND h.signals <> '[]'
ON CONFLICT DO UPDATE SET n = n + 1`;

const KEEP_DECISION = `
INSERT INTO holds (response, signals, held_at, decision, decided_at, decided_by)
SELECT seq, '[]', ?, ?, ?, ? FROM responses WHERE response_id = ? AND standing <> ?
ON CONFLICT DO UPDATE SET decision = excluded.decision, decided_at = excluded.decided_at,
  decided_by = excluded.decided_by`;
