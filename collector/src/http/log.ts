/** Writes one line of the log. Never give it answers, comments, addresses or tokens. */
export type Log = (entry: Record<string, unknown> & { level: "info" | "warn" | "error" }) => void;

export function createLog(write: (line: string) => void, now: () => Date): Log {
  return (entry) => write(`${JSON.stringify({ time: now().toISOString(), ...entry })}\n`);
}
