import { isSuppressed } from "@respons/statistics";

/** One figure of a table. */
export interface Cell {
  n: number;
  hidden: boolean;
}

/** A figure and those that it is made of, such as a code and the ones below it. */
export interface Line {
  /** A number that is shown whatever happens, or another cell. */
  total: Cell | number;
  parts: readonly Cell[];
}

/**
 * Hides what is small, and what else has to be hidden so that nothing small can be worked out.
 * Primary suppression by threshold; then, line by line until nothing changes, complementary
 * suppression of the smallest part still shown. A line is safe where taking what is shown from
 * its total leaves at least five, or nothing, and not just the one part that is hidden; and where
 * a hidden total is not the sum of parts that are all shown. It is no audit of all lines
 * together, nor of two tables beside each other.
 * Source: Hundepool et al., Statistical Disclosure Control (Wiley 2012), chapter 4.
 */
export function suppressCells(cells: readonly Cell[], lines: readonly Line[]): void {
  for (const cell of cells) if (isSuppressed(cell.n)) cell.hidden = true;
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const line of lines) {
      const next = isSafe(line) ? undefined : findNext(line);
      if (!next) continue;
      next.hidden = true;
      isChanged = true;
    }
  }
}

function isSafe({ total, parts }: Line): boolean {
  const [hidden, shown] = [parts.filter((part) => part.hidden), parts.filter((p) => !p.hidden)];
  const sum = typeof total === "number" ? total : total.n;
  const left = shown.reduce((rest, { n }) => rest - n, sum);
  // A hidden total is found by adding up, as a hidden part is by subtracting.
  if (typeof total !== "number" && total.hidden)
    return hidden.length > 0 || left !== 0 || sum === 0;
  if (hidden.length === 0) return true;
  // Texts with several codes are in several parts: then less than nothing may be left.
  if (left <= 0) return true;
  return !isSuppressed(left) && !(hidden.length === 1 && hidden[0]?.n === left);
}

/** The smallest part that says something; the total where all are hidden. */
function findNext({ total, parts }: Line): Cell | undefined {
  const shown = parts.filter(({ n, hidden }) => !hidden && n > 0);
  const [smallest] = shown.toSorted((a, b) => a.n - b.n);
  if (smallest) return smallest;
  return typeof total === "number" ? undefined : total;
}
