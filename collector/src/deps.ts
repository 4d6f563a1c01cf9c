import type { ReadAnswering } from "./answering/answering.ts";
import type { Audit } from "./audit/audit.ts";
import type { Backups } from "./backups/backups.ts";
import type { WidgetManifest } from "./built-files/widget-manifest.ts";
import type { Cases } from "./cases/cases.ts";
import type { Codebooks } from "./codebooks/codebooks.ts";
import type { Config } from "./config.ts";
import type { Statement } from "./db/connection.ts";
import type { Database } from "./db/database.ts";
import type { Template } from "./form-templates/form-template.ts";
import type { FormDirectory, PublishedForm } from "./forms/form-directory.ts";
import type { CallerOf } from "./http/caller-address.ts";
import type { RateLimits } from "./http/rate-limits.ts";
import type { Log } from "./http/log.ts";
import type { KeyRing } from "./keys.ts";
import type { Calendar } from "./calendar.ts";
import type { Outbox } from "./outbox/outbox.ts";
import type { Promises } from "./promises/promises.ts";
import type { AcceptResponse } from "./responses/accept-response.ts";
import type { EraseResponse } from "./responses/erase-response.ts";
import type { ReadDetail } from "./responses/read-detail.ts";
import type { PointDirectory } from "./points/point-directory.ts";
import type { CountDisplay } from "./displays/count-display.ts";
import type { AdmitResponse, ChallengeFor } from "./quarantine/admit-response.ts";
import type { LateProofs } from "./quarantine/late-proofs.ts";
import type { ReadReviewFigures } from "./reviews/review-figures.ts";
import type { RefusedOrigins } from "./refused-origins.ts";
import type { LoadAuth } from "./sign-in/auth.ts";
import type { SingleSignOn } from "./sign-in/single-sign-on.ts";
import type { LocalizedText, OrganisationSettings, Standing } from "@respons/wire";
import type { IndicatorDirectory } from "./targets/indicator-directory.ts";
import type { ReadScorecard } from "./targets/read-scorecard.ts";
import type { UnitTree } from "./units/unit-tree.ts";
import type { WriteQueues } from "./write-queues.ts";

/** What every slice is given; nothing else reads the clock, the environment or the file. */
export interface Deps {
  db: Database;
  config: Config;
  keys: KeyRing;
  now: () => Date;
  calendar: Calendar;
  log: Log;
  forms: FormDirectory;
  units: UnitTree;
  promises: Promises;
  points: PointDirectory;
  /** What waits to be written. */
  queues: WriteQueues;
  accept: AcceptResponse;
  admit: AdmitResponse;
  challengeFor: ChallengeFor;
  lateProofs: LateProofs;
  callerOf: CallerOf;
  limits: RateLimits;
  countDisplay: CountDisplay;
  /** What the built widget says of itself; undefined where none is built. */
  widget: () => WidgetManifest | undefined;
  /**
   * Statements that give a response another standing and count it, or no longer; the last decides.
   * From what is not counted they can be bound to one standing.
   */
  toStanding: (
    responseId: string,
    standing: Standing,
    from?: Exclude<Standing, "counted">,
  ) => Statement[];
  /** Loaded on the first request of staff, so that a collector that only receives stays small. */
  auth: LoadAuth;
  erase: EraseResponse;
  responseDetail: ReadDetail;
  cases: Cases;
  /** To be called after a deletion: what was deleted leaves the write-ahead log as well. */
  wipeDeleted: () => Promise<void>;
  /** Undefined where no directory is named. */
  signOn: SingleSignOn | undefined;
  audit: Audit;
  /** The only way to anything outside. */
  outbox: Outbox;
  organisation: () => Promise<{
    name: LocalizedText;
    demonstration: boolean;
    settings: OrganisationSettings;
  }>;
  /** To be called after a change of the organisation, so that it shows at once. */
  refreshOrganisation: () => void;
  backups: Backups;
  indicators: IndicatorDirectory;
  /** The indicators of one unit of the scope and those right below it against their targets. */
  scorecard: ReadScorecard;
  refusedOrigins: RefusedOrigins;
  formTemplates: readonly Template[];
  answering: ReadAnswering;
  codebooks: Codebooks;
  /** What a document says of a review, of the scope's responses alone. */
  reviewFigures: ReadReviewFigures;
}

export type { PublishedForm };
