import type { Queries } from "../db/database.ts";
import { reports } from "../reports/table.ts";
import { reviews } from "../reviews/table.ts";
import { boardWords, reviewWords } from "./reports.ts";

/** A fixed day and fixed ids: the documents are the same in every loading. */
const MADE_AT = new Date("2021-08-26T09:00:00Z");
const AUTHOR = "Demo Staff";

/** Stores the report to the board of August 2021, and one of each review that there is. */
export async function insertDemonstrationReports(
  db: Queries,
  unitIds: ReadonlyMap<string, number>,
): Promise<void> {
  const common = {
    unitId: unitIds.get("rantamaa") ?? 1,
    createdBy: AUTHOR,
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
  };
  const made = await db.select().from(reviews).orderBy(reviews.id);
  await db.insert(reports).values([
    ...made.map(({ reviewId, name }, i) =>
      Object.assign(
        {
          reportId: `demonstration-review-${i + 1}`,
          kind: "review" as const,
          name,
          parameters: { asOf: "2021-08-26", reviewId },
          words: reviewWords,
        },
        common,
      ),
    ),
    {
      ...common,
      reportId: "demonstration-board",
      kind: "board",
      name: "Svenska sektionen, augusti 2021",
      parameters: { asOf: "2021-08-26", years: [2019, 2020, 2021] },
      words: boardWords,
    },
  ]);
}
