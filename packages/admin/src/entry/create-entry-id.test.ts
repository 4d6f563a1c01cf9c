import { expect, it } from "vitest";
import * as wire from "@respons/wire";
import { createEntryId } from "./create-entry-id.ts";

it("makes an id that the collector takes, ordered by time", () => {
  const [one, two] = [createEntryId(1_795_000_000_000), createEntryId(1_795_000_000_001)];
  for (const id of [one, two]) {
    expect(wire.ClientId["~standard"].validate(id)).toEqual({ typed: true, value: id });
  }
  expect(one < two).toBe(true);
});
