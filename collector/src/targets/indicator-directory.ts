import type { Queries } from "../db/database.ts";
import { listIndicators, type FollowedIndicator } from "./store.ts";

export type { FollowedIndicator };

export interface IndicatorDirectory {
  /** Those of one form with all their targets, in the order they were made. */
  ofForm(formId: number): Promise<FollowedIndicator[]>;
}

export function createIndicatorDirectory(db: Queries): IndicatorDirectory {
  return { ofForm: (formId) => listIndicators(db, [formId]) };
}
