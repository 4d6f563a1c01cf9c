import { readFileSync } from "node:fs";

const KIB = 1024;

export interface SizeRow {
  what: string;
  /** Brotli 11, KiB. */
  kib: number;
  gateKib: number;
  goalKib: number;
}

interface Manifest {
  files: Record<string, { bytes: number; brotliBytes: number }>;
}

/** What the built widget weighs, as its manifest says, beside the budgets. */
export function readWidgetSizes(manifestFile: string): SizeRow[] {
  const { files } = JSON.parse(readFileSync(manifestFile, "utf8")) as Manifest;
  const weigh = (pattern: RegExp) =>
    Object.entries(files)
      .filter(([name]) => pattern.test(name))
      .reduce((sum, [, { brotliBytes }]) => sum + brotliBytes, 0) / KIB;
  const languages = ["sv", "fi", "en"].map((tag) => weigh(new RegExp(`/${tag}\\.js$`)));
  const heaviest = Math.max(...languages);
  return [
    { what: "respons.js", kib: weigh(/^respons\.js$/), gateKib: 1.5, goalKib: 1.2 },
    {
      what: "full widget, one language",
      kib: weigh(/^respons\.js$/) + weigh(/^w\/[^/]+\/respons-feedback\.js$/) + heaviest,
      gateKib: 12,
      goalKib: 10,
    },
    { what: "each further language (heaviest)", kib: heaviest, gateKib: 1.2, goalKib: 1 },
  ];
}
