import { runLoad, type LoadPlan } from "./load.ts";

// The generator runs apart from the servers, so that it takes nothing of their event loop.
process.on("message", (plan: LoadPlan) => {
  void runLoad(plan).then(
    (answer) => process.send?.({ answer }),
    (error: Error) => process.send?.({ error: error.message }),
  );
});
process.send?.({ answer: "ready" });

// Nothing is left behind when the benchmark itself ends early.
process.on("disconnect", () => process.exit());
