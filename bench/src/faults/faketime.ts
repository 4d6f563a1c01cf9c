import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Where Debian puts the library: under the name of the machine's kind. */
const libraries = "/usr/lib";

/** The library that stands between a program with threads and the clock; undefined where none is. */
export function findFaketime(): string | undefined {
  if (!existsSync(libraries)) return undefined;
  return readdirSync(libraries)
    .map((kind) => join(libraries, kind, "faketime", "libfaketimeMT.so.1"))
    .find((path) => existsSync(path));
}

/**
 * What a process is started with so that its wall clock is off by the seconds that stand in `file`
 * (such as `-3600`), read anew each time. Timers keep to the real clock.
 */
export function withClockFile(library: string, file: string): Record<string, string> {
  return {
    LD_PRELOAD: library,
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: "1",
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
    TZ: "UTC",
  };
}

/** What a process is started with so that all of its clocks, timers too, run so much faster. */
export function withFastClock(library: string, times: number): Record<string, string> {
  return { LD_PRELOAD: library, FAKETIME: `+0 x${times}` };
}
