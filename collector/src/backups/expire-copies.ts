import { existsSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { BACKUP_DAYS } from "../backup-days.ts";
import { COPY_NAME } from "./list-copies.ts";
import { manifestPath } from "./manifest.ts";

const DAY_MS = 86_400_000;
/** Days from which each night's copy is kept; before them, the last of each week. */
const DAILY_DAYS = 14;
/** The next look comes a day later, and nothing may be older than `BACKUP_DAYS` then. */
const LAST_DAYS = BACKUP_DAYS - 1;

/** Names of the copies that have had their time; the newest stays unless it is too old. */
export function chooseExpired(names: readonly string[], now: Date): string[] {
  const newestFirst = names
    .flatMap((name) => {
      const [, reason, time] = COPY_NAME.exec(name) ?? [];
      return reason && time ? [{ name, reason, at: fromFileTime(time) }] : [];
    })
    .sort((a, b) => b.at - a.at);
  const weeks = new Set<number>();
  return newestFirst.flatMap(({ name, reason, at }) => {
    const days = (now.getTime() - at) / DAY_MS;
    if (days > LAST_DAYS) return [name];
    if (reason !== "respons" || days <= DAILY_DAYS) return [];
    const week = Math.floor(at / (7 * DAY_MS));
    if (weeks.has(week)) return [name];
    weeks.add(week);
    return [];
  });
}

/**
 * Deletes the copies that have had their time, and what a `restore --replace` set aside as long
 * ago, since erased responses stand there too. @returns how many
 */
export function expireCopies(folder: string, databaseFile: string, now: Date): number {
  const expired = chooseExpired(listNames(folder), now);
  for (const name of expired) {
    const copy = join(folder, name);
    rmSync(copy, { force: true });
    rmSync(manifestPath(copy), { force: true });
  }
  const aside = `${basename(databaseFile)}.replaced-`;
  for (const name of listNames(dirname(databaseFile)).filter((one) => one.startsWith(aside))) {
    const [time] = /\d{8}T\d{6}Z/.exec(name.slice(aside.length)) ?? [];
    if (time === undefined || now.getTime() - fromFileTime(time) <= LAST_DAYS * DAY_MS) continue;
    rmSync(join(dirname(databaseFile), name), { force: true });
  }
  return expired.length;
}

function listNames(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function fromFileTime(text: string): number {
  return Date.parse(
    text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"),
  );
}
