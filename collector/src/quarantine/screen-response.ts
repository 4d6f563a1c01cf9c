import type { Response, Signal } from "@respons/wire";
import { createRepeatedTexts } from "./repeated-texts.ts";
import { findSpamSignals, textsOf } from "./spam-signals.ts";

/** What was seen of a response beside its content. */
export interface Seen {
  /** A field that people do not see was filled in. */
  isTrapFilled?: boolean;
}

/** Why a response should wait for a person; empty for all that people send. */
export type ScreenResponse = (form: string, response: Response, seen?: Seen) => Signal[];

export function createScreenResponse(clock?: () => number): ScreenResponse {
  const repeated = createRepeatedTexts(clock);
  return (form, response, { isTrapFilled } = {}) => [
    ...(isTrapFilled ? (["honeypot"] as const) : []),
    ...findSpamSignals(response),
    ...(repeated.isRepeated(form, response.id, textsOf(response.answers))
      ? (["repeated-text"] as const)
      : []),
  ];
}
