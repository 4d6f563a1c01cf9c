import { createHash } from "node:crypto";
import type { Challenge, ChallengeAnswer } from "@respons/wire";
import { createRateLimits } from "../http/rate-limits.ts";
import type { openTestCollector } from "../test-collector.ts";
import { holds } from "./table.ts";

type Collector = Awaited<ReturnType<typeof openTestCollector>>;

/** Makes far more reach the form of a test than people send. */
export function underFlood<Given extends Pick<Collector, "app" | "db" | "deps">>(collector: Given) {
  const { deps, app, db } = collector;
  // Its clock stands: the flood does not ebb while the work is done.
  Object.assign(
    deps.limits,
    createRateLimits({ isOn: true }, () => 0),
  );
  for (let i = 0; i < 1_200; i += 1) deps.limits.takeResponse(undefined, "visit");
  const ask = async (id: string) => {
    const answer = await app.request(`/v1/forms/visit/challenge?id=${id}`);
    return ((await answer.json()) as ChallengeAnswer).challenge;
  };
  return {
    ...collector,
    proofFor: async (id: string) => {
      const challenge = await ask(id);
      return challenge ? solve(challenge) : "";
    },
    signals: async () => (await db.read.select().from(holds)).map((row) => row.signals),
  };
}

/** As the browsers' script, in one go. */
export function solve({ maxnumber, ...challenge }: Challenge): string {
  const hashOf = (number: number) =>
    createHash("sha256").update(`${challenge.salt}${number}`).digest("hex");
  let number = 0;
  while (number < maxnumber && hashOf(number) !== challenge.challenge) number += 1;
  return btoa(JSON.stringify({ ...challenge, number }));
}
