import { fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findFreePort } from "../faults/collector-process.ts";

/** Sizes in thousands after the command's name: `npm run bench -- scale 10 300`. */
const sizes = process.argv.slice(2).map((size) => Number(size) * 1_000);
if (sizes.length === 0) sizes.push(10_000, 1_000_000, 5_000_000);
const TIMES = 20;
const GATE = 3;

const list = "/bench/responses?form=recommend";
const paths = {
  overview: "/bench/forms/recommend/overview?by=year",
  "overview by language": "/bench/forms/recommend/overview?by=language",
  "overview of some months":
    "/bench/forms/recommend/overview?by=year&from=2025-02-11&to=2026-03-20",
  list: "/bench/responses",
  "list of a language": `${list}&language=en`,
  "list of a unit": `${list}&unit=emergency-clinic`,
  "list of a channel": `${list}&channel=sms`,
  "list of a language, old": `${list}&language=en&to=2022-06-30`,
} as const;
type Path = keyof typeof paths;

interface Size {
  responses: number;
  rows: { days: number; periods: number };
  bytesPerResponse: number;
  fillSeconds: number;
  startMs: number;
  idleMb: number;
  fullMb: number;
  /** Median milliseconds inside the process, and through HTTP. */
  serverMs: Record<Path, number>;
  httpMs: Record<Path, number>;
}

const results: Size[] = [];
for (const size of sizes) {
  console.log(`${size} responses …`);
  results.push(await measure(size));
  print(results.at(-1));
}
const [small, large] = [results[0], results.at(-1)];
const ratio = (large?.httpMs.overview ?? 0) / (small?.httpMs.overview ?? 1);
console.log(`\noverview, largest ÷ smallest ${ratio.toFixed(2)}   gate ${GATE}, goal 1.2`);
const day = new Date().toISOString().slice(0, 10);
const folder = join(process.cwd(), "bench", "results");
mkdirSync(folder, { recursive: true });
const machine = { cores: availableParallelism(), node: process.versions.node };
writeFileSync(
  join(folder, `${day}-scale.json`),
  `${JSON.stringify({ day, machine, ratio, sizes: results }, null, 2)}\n`,
);
console.log(`Written to bench/results/${day}-scale.json`);
if (ratio > GATE) process.exitCode = 1;

async function measure(responses: number): Promise<Size> {
  const folder = mkdtempSync(join(tmpdir(), "respons-scale-"));
  try {
    const begunAt = performance.now();
    const filler = await start(folder, "fill", String(responses));
    filler.end();
    const fillSeconds = (performance.now() - begunAt) / 1_000;
    const reader = await start(folder, "read");
    const { startMs } = reader.first as { startMs: number };
    const idleMb = Number(await reader.ask("memory")) / 1e6;
    const rows = (await reader.ask("rows")) as Size["rows"];
    const serverMs = await forEach((path) => reader.ask(path) as Promise<number>);
    const httpMs = await forEach((path) => fetchTimed(`http://127.0.0.1:${reader.port}${path}`));
    const fullMb = Number(await reader.ask("memory")) / 1e6;
    reader.end();
    const bytesPerResponse = statSync(join(folder, "respons.db")).size / responses;
    const figures = { fillSeconds, startMs, idleMb, fullMb, serverMs, httpMs };
    return { responses, rows, bytesPerResponse, ...figures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function forEach(ask: (path: string) => Promise<number>): Promise<Record<Path, number>> {
  const medians: Partial<Record<Path, number>> = {};
  for (const [name, path] of Object.entries(paths) as [Path, string][]) {
    const times: number[] = [];
    for (let i = 0; i < TIMES; i += 1) times.push(await ask(path));
    medians[name] = times.toSorted((a, b) => a - b)[TIMES / 2] ?? 0;
  }
  return medians as Record<Path, number>;
}

async function fetchTimed(url: string): Promise<number> {
  const begunAt = performance.now();
  const answer = await fetch(url);
  await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return performance.now() - begunAt;
}

async function start(folder: string, ...args: string[]) {
  const port = await findFreePort();
  const child = fork(fileURLToPath(new URL("./scale-process.js", import.meta.url)), args, {
    env: {
      ...process.env,
      PORT: String(port),
      RESPONS_DATABASE_URL: `file:${join(folder, "respons.db")}`,
    },
  });
  const next = () =>
    new Promise<unknown>((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`a process ended with ${code}`));
      child.once("exit", ended);
      child.once("message", ({ answer }: { answer: unknown }) => {
        child.off("exit", ended);
        resolve(answer);
      });
    });
  const first = await next();
  return {
    port,
    first,
    ask(question: string): Promise<unknown> {
      const answer = next();
      child.send(question);
      return answer;
    },
    end: () => child.kill(),
  };
}

function print(size: Size | undefined): void {
  if (!size) return;
  const { rows, bytesPerResponse, fillSeconds, startMs, idleMb, fullMb } = size;
  console.log(
    `  roll-up ${rows.days} rows by day, ${rows.periods} by month and year; ` +
      `${bytesPerResponse.toFixed(0)} B a response; filled in ${fillSeconds.toFixed(0)} s; ` +
      `start ${startMs.toFixed(0)} ms; ${idleMb.toFixed(0)} MB idle, ${fullMb.toFixed(0)} MB after`,
  );
  for (const name of Object.keys(paths) as Path[]) {
    const [server, http] = [size.serverMs[name], size.httpMs[name]];
    console.log(`  ${name.padEnd(26)} ${server.toFixed(1)} ms, through HTTP ${http.toFixed(1)} ms`);
  }
}
