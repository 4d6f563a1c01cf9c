import { startProcess, type BenchProcess } from "./bench-process.ts";
import type { LoadPlan, LoadResult } from "./load.ts";

const CONNECTIONS = 64;

/** The servers side by side, and how many requests make one of their turns last about a second. */
const contenders = [
  { name: "bare", label: "bare node:http, nothing stored", requests: 30_000 },
  { name: "validate", label: "same routes, nothing stored", requests: 12_000 },
  { name: "durable", label: "durable, group commit", requests: 8_000 },
  { name: "single", label: "durable, one commit each", requests: 2_000 },
] as const;

type Name = (typeof contenders)[number]["name"];

export interface IntakeFigures {
  label: string;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

export interface IntakeResult {
  connections: number;
  bodyBytes: number;
  rounds: number;
  figures: Record<Name, IntakeFigures>;
  /** `durable` as a share of the others. */
  ratios: { toValidate: number; toBare: number; toSingle: number };
  acknowledged: number;
  stored: number;
  refused: Record<string, number>;
}

/** About 500 bytes with the id, as the example page sends them. */
const body = {
  formVersion: 1,
  language: "sv",
  channel: "embed",
  answers: {
    rating: 4,
    reasons: ["easy", "suitable-times"],
    comment:
      "Det gick lätt att boka tid och påminnelsen kom i god tid. Gärna fler tider på kvällen, " +
      "eftersom jag jobbar till klockan fem och har en bit att köra till hälsostationen. " +
      "Det vore också bra att kunna välja samma läkare som förra gången.",
  },
  page: "https://service.example/booking/confirmed",
};

/** Interleaved rounds, so that a slow moment of the machine meets every contender alike. */
export async function measureIntake(rounds: number): Promise<IntakeResult> {
  const load = await startProcess("load-process");
  const servers = {} as Record<Name, BenchProcess>;
  for (const { name } of contenders) {
    servers[name] =
      name === "bare"
        ? await startProcess("bare-server")
        : await startProcess("collector-server", name);
  }
  const runs: Record<Name, LoadResult[]> = { bare: [], validate: [], durable: [], single: [] };
  // The first round warms up and is not counted, but what it stored is.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, requests } of contenders) {
      const plan = toPlan(servers[name].port, round === 0 ? requests / 4 : requests);
      runs[name].push((await load.ask(plan)) as LoadResult);
    }
  }
  const stored = Number(await servers.durable.ask("count"));
  for (const server of [load, ...Object.values(servers)]) server.end();
  return toResult(runs, rounds, stored);
}

function toPlan(port: number, requests: number): LoadPlan {
  return {
    port,
    path: "/v1/forms/booking/responses",
    connections: CONNECTIONS,
    requests,
    body,
    expect: { status: 201, text: '"receipt":"' },
  };
}

function toResult(runs: Record<Name, LoadResult[]>, rounds: number, stored: number): IntakeResult {
  const figures = Object.fromEntries(
    contenders.map(({ name, label }) => [name, { label, ...toFigures(runs[name].slice(1)) }]),
  ) as Record<Name, IntakeFigures>;
  const ratioTo = (name: Name) => figures.durable.perSecond / figures[name].perSecond;
  const refused: Record<string, number> = {};
  for (const [status, count] of Object.values(runs)
    .flat()
    .flatMap((run) => Object.entries(run.refused))) {
    refused[status] = (refused[status] ?? 0) + count;
  }
  return {
    connections: CONNECTIONS,
    bodyBytes: Buffer.byteLength(JSON.stringify({ id: "0".repeat(36), ...body })),
    rounds,
    figures,
    ratios: {
      toValidate: ratioTo("validate"),
      toBare: ratioTo("bare"),
      toSingle: ratioTo("single"),
    },
    acknowledged: runs.durable.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
    stored,
    refused,
  };
}

function toFigures(runs: LoadResult[]) {
  return {
    perSecond: median(runs.map((run) => run.perSecond)),
    p50Ms: median(runs.map((run) => run.p50Ms)),
    p99Ms: median(runs.map((run) => run.p99Ms)),
  };
}

/** 0 when there is none. */
function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
