import { expect, it } from "vitest";
import { readSyncOrder } from "./read-sync-order.ts";

const write = '71 pwrite64(21</data/respons.db-wal>, "a"..., 4096, 0) = 4096';
const sync = "71 fdatasync(21</data/respons.db-wal>) = 0";
const answer =
  '70 write(25<TCP:[127.0.0.1:1->127.0.0.1:2]>, "HTTP/1.1 201 Created\\r\\n"..., 300) = 300';
const order = (...lines: string[]) => readSyncOrder(lines.join("\n"));

it("finds nothing wrong where each answer left after its sync", () => {
  expect(order(write, sync, answer, write, sync, answer)).toEqual({
    answers: 2,
    syncs: 2,
    early: 0,
    unsynced: 0,
  });
});

it("finds an answer that left before its sync", () => {
  expect(order(write, answer, sync)).toMatchObject({ early: 1, unsynced: 1 });
});

it("counts a sync only when it has returned", () => {
  const begun = "71 fdatasync(21</data/respons.db-wal> <unfinished ...>";
  const returned = "71 <... fdatasync resumed>) = 0";
  expect(order(write, begun, answer, returned)).toMatchObject({ early: 1 });
  expect(order(write, begun, returned, answer)).toMatchObject({ early: 0, syncs: 1 });
});

it("takes a sync that failed for none, and one of another file neither", () => {
  const failed = "71 fdatasync(21</data/respons.db-wal>) = -1 EIO (Input/output error) (INJECTED)";
  const other = "71 fdatasync(22</data/respons.db>) = 0";
  expect(order(write, failed, answer)).toMatchObject({ early: 1, syncs: 0 });
  expect(order(write, other, answer)).toMatchObject({ early: 1, syncs: 0 });
});
