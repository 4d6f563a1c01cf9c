import type { Response } from "@respons/wire";
import type { DemonstrationLanguage, DemonstrationText } from "./texts.ts";

/** A response of the demonstration, ready for the accept path but for its id. */
export type PlannedResponse = {
  /** Slug of its form. */
  form: string;
  receivedAt: Date;
  response: Omit<Response, "id">;
  /** Place in the plan, from 0: what an id can be made of. */
  seed: number;
  /** What its comment came from, with the codes a reader would put on it; null without a comment. */
  text: DemonstrationText | null;
};

/** A planned response before it has its place among the others. */
export type DraftResponse = Omit<PlannedResponse, "seed">;

/** Shares of languages among the answers: invented; the documents do not say. */
export const languageShares: ReadonlyArray<[DemonstrationLanguage, number]> = [
  ["sv", 30],
  ["fi", 66],
  ["en", 4],
];
