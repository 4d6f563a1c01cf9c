import type { Deps } from "../deps.ts";
import { checkRollups } from "./check-rollups.ts";

/** Every week, whether the figures are still what the responses say; puts nothing right. */
export function createRollupCheck({ db, log }: Pick<Deps, "db" | "log">) {
  return {
    name: "rollup-check",
    schedule: "40 4 * * 0",
    async run() {
      let differences = 0;
      const days = await checkRollups(db.read, (_day, found) => {
        differences += found.length;
      });
      if (differences > 0) {
        const message = `the roll-up differs from its responses in ${differences} numbers: run respons rollups check`;
        log({ level: "error", message });
      }
      return { days, differences };
    },
  };
}
