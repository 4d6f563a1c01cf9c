import type { WriteCodebook } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import { listCodes } from "../code-tree.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { checkCodebook } from "./check-codebook.ts";
import { insertCodebook, listUsedCodes, updateCodebook } from "./store.ts";

/**
 * Stores a new codebook, or one that stands as it was seen.
 * @throws Problem `input-invalid` with paths, `changed-meanwhile`
 */
export async function writeCodebook(
  deps: Pick<Deps, "audit" | "codebooks" | "db">,
  caller: Caller,
  slug: string,
  { revision, ...content }: WriteCodebook,
): Promise<void> {
  const row = await deps.codebooks.find(slug);
  if ((row?.revision ?? 0) !== revision) throw new Problem("changed-meanwhile");
  const before = {
    dimensions: row?.dimensions ?? [],
    used: row ? await listUsedCodes(deps.db.write, row.id) : [],
  };
  const errors = checkCodebook(content.dimensions, before);
  if (errors.length > 0) throw new Problem("input-invalid", { errors: errors.slice(0, 20) });
  const ids = listCodes(content.dimensions).map(({ code }) => code.id);
  const isWritten = await deps.audit.write(
    {
      actor: caller,
      action: "codebook.written",
      unitId: null,
      objectKind: "codebook",
      objectId: slug,
      details: { codes: ids.length },
    },
    [
      row
        ? updateCodebook(deps.db.write, row, content, ids)
        : insertCodebook(deps.db.write, { slug, source: null, ...content }),
    ],
  );
  if (!isWritten) throw new Problem("changed-meanwhile");
}
