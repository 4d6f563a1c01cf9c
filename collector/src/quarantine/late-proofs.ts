import type { Challenge, SentProof, Signal } from "@respons/wire";
import type { Statement } from "../db/connection.ts";
import type { Deps, PublishedForm } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import type { ProofOfWork } from "./proof-of-work.ts";
import { findProvable, ONLY_UNPROVEN } from "./store.ts";

/**
 * Work done after sending, where there was no room for it before: it releases a response that
 * waits for nothing else.
 */
export interface LateProofs {
  /** The work for what was just stored, or stored before; undefined where none would release it. */
  ask(
    form: PublishedForm,
    stored: { id: string; isNew: boolean; signals: readonly Signal[] },
  ): Promise<Challenge | undefined>;
  /**
   * Releases the response, once, and unless a person has decided about it; a right proof that
   * releases nothing is no fault of its sender's.
   * @throws Problem `proof-invalid`
   */
  take(form: PublishedForm, sent: SentProof): Promise<void>;
}

export function createLateProofs(
  deps: Pick<Deps, "db" | "now" | "toStanding">,
  proofs: ProofOfWork,
): LateProofs {
  const { db } = deps;
  return {
    async ask({ row }, { id, isNew, signals }) {
      const waits = isNew
        ? JSON.stringify(signals) === ONLY_UNPROVEN
        : (await findProvable(db.read, row.id, id)) !== undefined;
      return waits ? proofs.ask(id) : undefined;
    },
    async take({ row }, { id, proof }) {
      if (!(await proofs.isProof(id, proof))) throw new Problem("proof-invalid");
      const responseId = await findProvable(db.read, row.id, id);
      if (responseId === undefined) return;
      await db.writeAll([
        ...keepProof(responseId, deps.now()),
        ...deps.toStanding(responseId, "counted", "quarantined"),
      ]);
    },
  };
}

/** What to run before the response counts: both look at how it stands now. */
function keepProof(responseId: string, at: Date): Statement[] {
  const args = [at.getTime(), responseId, ONLY_UNPROVEN];
  return [
    { sql: COUNT_PROOF, args },
    { sql: KEEP_PROOF, args },
  ];
}

const PROVABLE = `response IN (
  SELECT seq FROM responses WHERE response_id = ? AND standing = 'quarantined'
) AND signals = ? AND decided_at IS NULL`;

const COUNT_PROOF = `
INSERT INTO hold_decisions (day, unit_id, decision, n)
SELECT date(? / 1000, 'unixepoch'), r.unit_id, 'proven', 1
FROM holds AS h JOIN responses AS r ON r.seq = h.response
WHERE ${PROVABLE}
ON CONFLICT DO UPDATE SET n = n + 1`;

const KEEP_PROOF = `UPDATE holds SET decision = 'proven', decided_at = ? WHERE ${PROVABLE}`;
