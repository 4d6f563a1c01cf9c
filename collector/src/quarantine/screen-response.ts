import type { Response, Signal } from "@respons/wire";
import { createRepeatedTexts } from "./repeated-texts.ts";
import { findSpamSignals, textsOf } from "./spam-signals.ts";

/** Why a response should wait for a person; empty for all that people send. */
export type ScreenResponse = (form: string, response: Response) => Signal[];

export function createScreenResponse(clock?: () => number): ScreenResponse {
  const repeated = createRepeatedTexts(clock);
  return (form, response) => [
    ...findSpamSignals(response),
    ...(repeated.isRepeated(form, response.id, textsOf(response.answers))
      ? (["repeated-text"] as const)
      : []),
  ];
}
