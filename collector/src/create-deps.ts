import { createAnswering } from "./answering/answering.ts";
import { createAudit } from "./audit/audit.ts";
import { createBackups } from "./backups/backups.ts";
import { runCommand } from "./backups/run-command.ts";
import { findWidgetManifest } from "./built-files/widget-manifest.ts";
import { createCases, type CaseDeps } from "./cases/cases.ts";
import { createCodebooks } from "./codebooks/codebooks.ts";
import type { Config } from "./config.ts";
import { createCalendar } from "./calendar.ts";
import type { Database } from "./db/database.ts";
import { createLogTruncation } from "./db/log-truncation.ts";
import type { Deps } from "./deps.ts";
import { createCountDisplay } from "./displays/count-display.ts";
import { formTemplates } from "./form-templates/index.ts";
import { createFormDirectory } from "./forms/form-directory.ts";
import { createCallerOf } from "./http/caller-address.ts";
import type { Log } from "./http/log.ts";
import { createRateLimits } from "./http/rate-limits.ts";
import { keyedHash, type KeyRing } from "./keys.ts";
import { createSendMail } from "./mail/mail.ts";
import { findOrganisation, settingsOf } from "./organisation/store.ts";
import { createOutbox } from "./outbox/outbox.ts";
import { createPromises } from "./promises/promises.ts";
import { createAdmitResponse, createChallengeFor } from "./quarantine/admit-response.ts";
import { createLateProofs } from "./quarantine/late-proofs.ts";
import { createProofOfWork } from "./quarantine/proof-of-work.ts";
import { createRefusedOrigins } from "./refused-origins.ts";
import { mailedStatements } from "./replies/mailed-statements.ts";
import { createAcceptResponse } from "./responses/accept-response.ts";
import { standingStatements } from "./responses/count-response.ts";
import { createErase } from "./responses/erase-response.ts";
import { createReadDetail } from "./responses/read-detail.ts";
import { createPointDirectory } from "./points/point-directory.ts";
import { createReadReviewFigures } from "./reviews/review-figures.ts";
import { createShortCache } from "./short-cache.ts";
import { createIndicatorDirectory } from "./targets/indicator-directory.ts";
import { createReadScorecard } from "./targets/read-scorecard.ts";
import type { Auth } from "./sign-in/auth.ts";
import { createSingleSignOn } from "./sign-in/single-sign-on.ts";
import { createUnitTree, type UnitTree } from "./units/unit-tree.ts";
import { createWriteQueues } from "./write-queues.ts";

/** Wires the slices together; the write queues are drained by `drain` before the database closes. */
export function createDeps(parts: {
  db: Database;
  config: Config;
  keys: KeyRing;
  now: () => Date;
  log: Log;
}): Deps & { drain: () => Promise<void> } {
  const { db, config } = parts;
  const calendar = createCalendar(config.timeZone);
  const units = createUnitTree(db.read);
  const forms = createFormDirectory(db.read, { calendar, now: parts.now });
  const points = createPointDirectory(db.read);
  const queues = createWriteQueues(db);
  const organisation = cacheOrganisation(db, units);
  const readOrganisation = () => organisation.get("one");
  const audit = createAudit(db, parts.now);
  const truncation = createLogTruncation(() => db.truncateLog());
  const promises = createPromises(db.read, units);
  const base = {
    ...parts,
    wipeDeleted: () => truncation.request(),
    calendar,
    units,
    forms,
    points,
    promises,
    audit,
    queues,
    ...createFigures({ ...parts, calendar, units, forms }),
    backups: createBackups({ ...parts, runCommand }),
    refusedOrigins: createRefusedOrigins(),
    formTemplates,
    outbox: createOutbox({
      ...parts,
      sendMail: createSendMail({ ...parts, organisation: readOrganisation }),
      afterDone: mailedStatements,
    }),
  };
  const signOn = createSingleSignOn(base);
  let auth: Promise<Auth> | undefined;
  return {
    ...base,
    accept: createAcceptResponse(base, (response) => queues.responses.push(response)),
    ...createGuards(parts),
    countDisplay: createCountDisplay(base, (row) => queues.displays.push(row)),
    toStanding: standingStatements,
    erase: createErase(base),
    ...createFollowUp(base),
    signOn,
    auth: () => (auth ??= loadAuth({ ...base, signOn })),
    organisation: readOrganisation,
    refreshOrganisation: () => organisation.clear(),
    widget: findWidgetManifest,
    async drain() {
      await Promise.all([queues.responses.drain(), queues.displays.drain()]);
      truncation.stop();
    },
  };
}

/** What pages, documents and other slices show of the figures. */
function createFigures(parts: Parameters<typeof createReadScorecard>[0]) {
  return {
    indicators: createIndicatorDirectory(parts.db.read),
    scorecard: createReadScorecard(parts),
    answering: createAnswering(parts),
    codebooks: createCodebooks(parts.db),
    reviewFigures: createReadReviewFigures(parts),
  };
}

/** What staff do with one response. */
function createFollowUp(parts: Omit<CaseDeps, "responseDetail">) {
  const responseDetail = createReadDetail(parts);
  return { responseDetail, cases: createCases({ ...parts, responseDetail }) };
}

/** What stands between a flood and the disk. */
function createGuards({ db, config, keys, now }: Pick<Deps, "db" | "config" | "keys" | "now">) {
  const callerOf = createCallerOf(config.trustedProxies);
  const limits = createRateLimits({ isOn: config.hasRateLimits });
  const proofs = createProofOfWork(keyedHash(keys.current.content, "proof of work"), now);
  return {
    callerOf,
    limits,
    admit: createAdmitResponse({ db, callerOf, limits }, proofs),
    challengeFor: createChallengeFor(proofs, limits),
    lateProofs: createLateProofs({ db, now, toStanding: standingStatements }, proofs),
  };
}

function cacheOrganisation(db: Database, units: UnitTree) {
  return createShortCache(async (_key: "one") => {
    const row = await findOrganisation(db.read);
    // The root of the tree is the organisation, and that is where staff rename it.
    const root = (await units.all()).find(({ parentId }) => parentId === null);
    return {
      name: row ? { ...row.name, ...root?.name } : { en: "Respons" },
      demonstration: row?.demonstration ?? false,
      settings: settingsOf(row),
    };
  });
}

async function loadAuth(parts: Pick<Deps, "config" | "db" | "keys" | "log" | "now" | "signOn">) {
  const { createAuth } = await import("./sign-in/auth.ts");
  return createAuth(parts);
}
