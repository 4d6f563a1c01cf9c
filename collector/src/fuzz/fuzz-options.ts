/** The same cases in every run, so that CI fails on a change and not by chance. */
const SEED = 20_261_122;

/** `FUZZ_RUNS=5000 FUZZ_SEED=$RANDOM npx vitest run collector/src/fuzz` looks for more. */
export function fuzzOptions(runs: number) {
  const { FUZZ_RUNS, FUZZ_SEED } = process.env;
  return { numRuns: Number(FUZZ_RUNS ?? runs), seed: Number(FUZZ_SEED ?? SEED) };
}
