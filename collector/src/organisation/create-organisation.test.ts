import { expect, it } from "vitest";
import { readConfig } from "../config.ts";
import { createDeps } from "../create-deps.ts";
import { openTestDatabase } from "../db/test-database.ts";
import { createKeyRing } from "../keys.ts";
import { TEST_SECRET } from "../test-collector.ts";
import { createOrganisation } from "./create-organisation.ts";

it("makes the organisation with the root of its tree, once", async () => {
  const deps = createDeps({
    db: await openTestDatabase(),
    config: readConfig({ RESPONS_DATABASE_URL: "file:/nonexistent/respons.db" }),
    keys: createKeyRing(TEST_SECRET),
    now: () => new Date("2026-11-22T10:00:00Z"),
    log: () => undefined,
  });
  const name = { sv: "Strandlandet", fi: "Rantamaa" };
  await createOrganisation(deps, name, "strandlandet");
  expect(await deps.organisation()).toMatchObject({ name, demonstration: false });
  expect(await deps.units.all()).toMatchObject([
    { slug: "strandlandet", kind: "organisation", parentId: null, name },
  ]);
  await expect(createOrganisation(deps, name, "again")).rejects.toThrow(/already/);
  expect(await deps.units.all()).toHaveLength(1);
});
