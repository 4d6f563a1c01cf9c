import { places, type Place, type Row } from "./row.ts";

const nowhere: readonly Place[] = [];

/** One's own account: no role opens it, and nobody's is reached but one's own. */
export const accountRows: readonly Row[] = [
  own("GET /api/account"),
  own("PATCH /api/account"),
  own("POST /api/account/verify"),
  own("POST /api/account/verify/options"),
  own("POST /api/account/sessions/end-others"),
  own("POST /api/account/totp"),
  own("POST /api/account/totp/confirm"),
  own("POST /api/account/passkeys"),
  own("POST /api/account/passkeys/options"),
  own("PATCH /api/account/passkeys/:id"),
  // Nobody in the world of the matrix has a second step or another session: there is nothing.
  own("DELETE /api/account/totp", nowhere),
  own("POST /api/account/recovery-codes", nowhere),
  own("DELETE /api/account/passkeys/:id", nowhere),
  own("POST /api/account/passkeys/:id/restore", nowhere),
  own("DELETE /api/account/sessions/:id", nowhere),
];

function own(route: string, reachedFrom: readonly Place[] = places): Row {
  const path = (route.split(" ")[1] ?? "").replace(":id", "somebody-elses");
  return { route, needs: "signed-in", reachedFrom, call: () => ({ path }) };
}
