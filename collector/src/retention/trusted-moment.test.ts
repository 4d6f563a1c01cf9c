import { expect, it } from "vitest";
import { advanceTrust, type Trust } from "./trusted-moment.ts";

const at = (text: string) => new Date(`${text}Z`);
const trust = (trusted: string, seen = trusted): Trust => ({
  trusted: at(trusted),
  seen: at(seen),
});
const NIGHT = "2026-11-22T01:15:00";

it.each<[string, Trust | undefined, string, Trust]>([
  ["the first run of all", undefined, NIGHT, { trusted: new Date(0), seen: at(NIGHT) }],
  ["the night after", trust(NIGHT), "2026-11-23T01:15:00", trust("2026-11-23T01:15:00")],
  ["a clock that went back", trust(NIGHT), "2026-11-21T22:00:00", trust("2026-11-21T22:00:00")],
  ["a day too much", trust(NIGHT), "2026-11-24T01:15:00", trust(NIGHT, "2026-11-24T01:15:00")],
  ["years too much", trust(NIGHT), "2038-01-19T03:15:00", trust(NIGHT, "2038-01-19T03:15:00")],
  [
    "the same jump, asked again at once",
    trust(NIGHT, "2038-01-19T03:15:00"),
    "2038-01-19T03:16:00",
    trust(NIGHT, "2038-01-19T03:15:00"),
  ],
  [
    "the same jump, a night later",
    trust(NIGHT, "2038-01-19T03:15:00"),
    "2038-01-20T03:15:00",
    trust("2038-01-20T03:15:00"),
  ],
  [
    "a jump that was set right",
    trust(NIGHT, "2038-01-19T03:15:00"),
    "2026-11-23T01:15:00",
    trust("2026-11-23T01:15:00"),
  ],
  [
    "another jump on the night after the first",
    trust(NIGHT, "2038-01-19T03:15:00"),
    "2040-01-01T03:15:00",
    trust(NIGHT, "2040-01-01T03:15:00"),
  ],
])("%s", (_, last, now, expected) => {
  expect(advanceTrust(last, at(now))).toEqual(expected);
});
