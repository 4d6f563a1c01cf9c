import { createLoad, type LoadPlan } from "./send-load.ts";

// The load runs apart from what makes the faults, so that neither waits for the other.
const load = createLoad(JSON.parse(process.argv[2] ?? "") as LoadPlan);
process.on("message", (message) => {
  if (message === "stop") load.stop();
});
// Nothing is left behind when the suite itself ends early.
process.on("disconnect", () => process.exit());
const progress = setInterval(() => process.send?.(load.soFar()), 50);
const result = await load.run();
clearInterval(progress);
process.send?.({ result }, () => process.disconnect());
