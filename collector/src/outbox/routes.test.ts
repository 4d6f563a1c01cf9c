import { describe, expect, it } from "vitest";
import type { OutboxState } from "@respons/wire";
import { openWorld } from "../access-matrix/world.ts";
import { startPostOffice, type PostOfficeMood } from "../mail/test-post-office.ts";

async function open(mood: PostOfficeMood) {
  const office = await startPostOffice(mood);
  const world = await openWorld({ environment: office.environment });
  const cookie = await world.signInAs("administrator", "above");
  const ask = async (method: string, path: string) => {
    const answer = await world.send(method, path, { Cookie: cookie });
    return (await answer.json()) as OutboxState;
  };
  const invite = () =>
    world.send(
      "POST",
      "/api/people",
      { Cookie: cookie },
      {
        name: "Bo",
        email: "bo@example.fi",
        language: "fi",
        roles: [{ role: "reader", unit: "clinic" }],
      },
    );
  return { ...world, office, ask, invite };
}

describe("what staff see of the outbox", () => {
  it("is what waits, what was given up and why, and never for whom", async () => {
    const { office, ask, invite, deps, db } = await open("unknown-address");
    await invite();
    expect(await ask("GET", "/api/outbox")).toMatchObject({
      mail: true,
      waiting: 1,
      waitingSince: "2026-11-22T10:00:00.000Z",
      givenUp: 0,
      messages: [{ about: "invitation", state: "waiting", attempts: 0, failure: null }],
    });
    await deps.outbox.workOff();
    const seen = await ask("GET", "/api/outbox");
    expect(seen).toMatchObject({
      waiting: 0,
      waitingSince: null,
      givenUp: 1,
      messages: [
        { about: "invitation", state: "given-up", nextAt: null, failure: "address-refused" },
      ],
    });
    expect(JSON.stringify(seen)).not.toMatch(/bo@|Bo/);

    office.state.mood = "keep";
    expect(await ask("POST", "/api/outbox/retry")).toMatchObject({ waiting: 1, givenUp: 0 });
    await deps.outbox.workOff();
    expect(await ask("POST", "/api/outbox/retry")).toMatchObject({
      waiting: 0,
      lastDoneAt: "2026-11-22T10:00:00.000Z",
      messages: [],
    });
    expect(office.mails.map(({ to }) => to)).toEqual([["bo@example.fi"]]);
    // Nothing was there to be tried the second time, and nothing is written down about it.
    const written = await db.read.values(
      "SELECT details FROM audit_log WHERE action = 'outbox.retried'",
    );
    expect(written).toEqual([['{"waiting":0,"givenUp":1}']]);
    await office.close();
  });

  it("forgets the pause after a server's fault when staff try again", async () => {
    const { office, ask, invite, deps } = await open("locked");
    await invite();
    await deps.outbox.workOff();
    office.state.mood = "keep";
    await deps.outbox.workOff();
    expect(office.mails).toEqual([]);
    await ask("POST", "/api/outbox/retry");
    await deps.outbox.workOff();
    expect(office.mails.length).toBe(1);
    await office.close();
  });
});
