import { answeringRows } from "./answering-rows.ts";
import { auditRows } from "./audit-rows.ts";
import { backupRows } from "./backup-rows.ts";
import { caseRows } from "./case-rows.ts";
import { accountRows } from "./account-rows.ts";
import { places, type Row } from "./row.ts";
import { formRows } from "./form-rows.ts";
import { outboxRows } from "./outbox-rows.ts";
import { peopleRows } from "./people-rows.ts";
import { personDataRows } from "./person-data-rows.ts";
import { pointRows } from "./point-rows.ts";
import { quarantineRows } from "./quarantine-rows.ts";
import { replyRows } from "./reply-rows.ts";
import { reportRows } from "./report-rows.ts";
import { responseRows } from "./response-rows.ts";
import { targetRows } from "./target-rows.ts";
import { reviewRows } from "./review-rows.ts";
import { tokenRows } from "./token-rows.ts";
import { unitRows } from "./unit-rows.ts";
import { settingsRows } from "./settings-rows.ts";

/** Every route under `/api` but those of signing in; each slice's rows stand in a file of theirs. */
export const rows: readonly Row[] = [
  {
    route: "GET /api/session",
    needs: "signed-in",
    reachedFrom: places,
    call: () => ({ path: "/api/session" }),
  },
  ...answeringRows,
  ...auditRows,
  ...backupRows,
  ...formRows,
  ...peopleRows,
  ...accountRows,
  ...reportRows,
  ...responseRows,
  ...caseRows,
  ...reviewRows,
  ...quarantineRows,
  ...replyRows,
  ...targetRows,
  ...tokenRows,
  ...unitRows,
  ...settingsRows,
  ...outboxRows,
  ...pointRows,
  ...personDataRows,
];
