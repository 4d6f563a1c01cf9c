import { describe, expect, it } from "vitest";
import { DatabaseBusy, openConnection, StorageFailed, type Row } from "./connection.ts";
import { guardWriter } from "./writer-guard.ts";

/** A writer whose calls end when and how the test says, and a clock that it moves. */
async function open() {
  const real = await openConnection({ url: "file::memory:", role: "writer" });
  const waiting: { resolve: (rows: Row[][]) => void; reject: (error: Error) => void }[] = [];
  const clock = { ms: 0 };
  const writer = guardWriter(
    {
      ...real,
      run: () => new Promise((resolve, reject) => waiting.push({ resolve, reject })),
    },
    () => clock.ms,
  );
  const run = () => writer.run([]);
  const end = (error?: Error) => {
    const [call] = waiting.splice(0, 1);
    if (error) call?.reject(error);
    else call?.resolve([]);
  };
  return { writer, clock, run, end, waiting };
}

describe("the guard of the writer", () => {
  it("takes nothing behind a call that lasts, and goes on after it", async () => {
    const { writer, clock, run, end, waiting } = await open();
    const first = run();
    clock.ms = 3_000;
    const second = run();
    clock.ms = 3_001;
    await expect(run()).rejects.toBeInstanceOf(DatabaseBusy);
    expect([waiting.length, writer.state().isStuck]).toEqual([2, true]);
    end();
    end();
    await Promise.all([first, second]);
    const third = run();
    end();
    await third;
    expect(writer.state()).toMatchObject({ isStuck: false, commits: 3, sinceCommitMs: 0 });
  });

  it("after a lock takes nothing for a second, then one call until one goes well", async () => {
    const { clock, run, end, waiting } = await open();
    const locked = run();
    end(new DatabaseBusy("locked"));
    await expect(locked).rejects.toBeInstanceOf(DatabaseBusy);
    await expect(run()).rejects.toBeInstanceOf(DatabaseBusy);
    clock.ms = 1_000;
    const probe = run();
    await expect(run()).rejects.toBeInstanceOf(DatabaseBusy);
    expect(waiting.length).toBe(1);
    end();
    await probe;
    const both = [run(), run()];
    end();
    end();
    await Promise.all(both);
  });

  it("remembers when the disk refused a write, and takes the next one", async () => {
    const { writer, clock, run, end } = await open();
    expect(writer.state()).toMatchObject({ sinceCommitMs: null, sinceStorageFaultMs: null });
    const full = run();
    end(new StorageFailed("SQLITE_FULL"));
    await expect(full).rejects.toBeInstanceOf(StorageFailed);
    clock.ms = 5_000;
    const next = run();
    end();
    await next;
    expect(writer.state()).toMatchObject({ isStuck: false, sinceStorageFaultMs: 5_000 });
  });
});
