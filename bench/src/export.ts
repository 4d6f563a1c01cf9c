import { startProcess } from "./bench-process.ts";

export interface ExportResult {
  rows: number;
  rowsPerSecond: number;
  megabytes: number;
  /** Memory of the collector at its peak above what it had before, in MB. */
  growthMb: number;
  peakMb: number;
  longestGapMs: number;
}

/** Streams all responses of a form as CSV out of a collector that holds `rows` of them. */
export async function measureExport(rows: number): Promise<ExportResult> {
  const load = await startProcess("load-process");
  const server = await startProcess("collector-server", "durable");
  await load.ask({
    port: server.port,
    path: "/v1/forms/recommend/responses",
    connections: 256,
    requests: rows,
    body: {
      formVersion: 1,
      language: "fi",
      channel: "link",
      answers: { recommend: 9, comment: "Palvelu oli ystävällistä ja aika löytyi heti.".repeat(4) },
    },
    expect: { status: 201, text: '"receipt":"' },
  });
  load.end();

  const before = Number(await server.ask("watch"));
  const startedAt = performance.now();
  const { lines, bytes } = await readAll(
    `http://127.0.0.1:${server.port}/bench/forms/recommend/responses.csv`,
  );
  const seconds = (performance.now() - startedAt) / 1000;
  const watched = (await server.ask("watched")) as { peakBytes: number; longestGapMs: number };
  server.end();
  if (lines !== rows + 1) throw new Error(`the export has ${lines} lines for ${rows} responses`);
  return {
    rows,
    rowsPerSecond: rows / seconds,
    megabytes: bytes / 1e6,
    growthMb: (watched.peakBytes - before) / 1e6,
    peakMb: watched.peakBytes / 1e6,
    longestGapMs: watched.longestGapMs,
  };
}

async function readAll(url: string): Promise<{ lines: number; bytes: number }> {
  const response = await fetch(url);
  if (!response.body) throw new Error(`the export answered ${response.status}`);
  let lines = 0;
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 10) lines += 1;
  }
  return { lines, bytes };
}
