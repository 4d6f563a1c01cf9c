import { startProcess, type BenchProcess } from "./bench-process.ts";

const exportFormats = ["csv", "jsonl", "xlsx", "parquet"] as const;
type ExportFormat = (typeof exportFormats)[number];

export interface FormatResult {
  format: ExportFormat;
  rowsPerSecond: number;
  megabytes: number;
  /** Memory of the collector at its peak above what it had before, in MB. */
  growthMb: number;
  peakMb: number;
  longestGapMs: number;
}

export interface ExportResult {
  rows: number;
  /** libSQL's own cursor over the same rows with their answers, in a process of its own. */
  cursorRowsPerSecond: number;
  /** CSV ÷ cursor, the median of the rounds. */
  csvToCursor: number;
  formats: FormatResult[];
}

/** CSV and the cursor by turns: the machine is not equally fast from one minute to the next. */
const ROUNDS = 3;

/** Streams all responses of a form in each format out of a collector that holds `rows` of them. */
export async function measureExport(rows: number): Promise<ExportResult> {
  const server = await startProcess("collector-server", "durable");
  await server.ask({ fill: rows });
  const cursor = await startProcess("cursor-process", server.databaseFile);
  const rounds: { cursor: number; csv: FormatResult }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const read = (await cursor.ask("read")) as { rows: number; seconds: number };
    if (read.rows !== rows) throw new Error(`the cursor read ${read.rows} of ${rows} rows`);
    rounds.push({ cursor: rows / read.seconds, csv: await measureFormat(server, "csv", rows) });
  }
  cursor.end();
  const formats: FormatResult[] = [];
  for (const format of exportFormats) formats.push(await measureFormat(server, format, rows));
  server.end();
  return {
    rows,
    cursorRowsPerSecond: median(rounds.map((round) => round.cursor)),
    csvToCursor: median(rounds.map((round) => round.csv.rowsPerSecond / round.cursor)),
    formats,
  };
}

async function measureFormat(
  server: BenchProcess,
  format: ExportFormat,
  rows: number,
): Promise<FormatResult> {
  const before = Number(await server.ask("watch"));
  const startedAt = performance.now();
  const url = `http://127.0.0.1:${server.port}/bench`;
  const id = `bench-${format}-${startedAt.toFixed(0)}`;
  const bytes = await readAll(`${url}/forms/recommend/responses.${format}?export=${id}`);
  const seconds = (performance.now() - startedAt) / 1000;
  const watched = (await server.ask("watched")) as { peakBytes: number; longestGapMs: number };
  const status = (await (await fetch(`${url}/exports/${id}`)).json()) as { rows: number };
  if (status.rows !== rows) throw new Error(`the ${format} has ${status.rows} of ${rows} rows`);
  return {
    format,
    rowsPerSecond: rows / seconds,
    megabytes: bytes / 1e6,
    growthMb: (watched.peakBytes - before) / 1e6,
    peakMb: watched.peakBytes / 1e6,
    longestGapMs: watched.longestGapMs,
  };
}

async function readAll(url: string): Promise<number> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`the export answered ${response.status}`);
  let bytes = 0;
  for await (const chunk of response.body) bytes += chunk.length;
  return bytes;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
