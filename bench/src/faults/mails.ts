import { randomInt } from "node:crypto";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { startPostOffice } from "../../../collector/src/mail/test-post-office.ts";
import { findFreePort, startCollector } from "./collector-process.ts";
import { rest, type Fault } from "./fault.ts";
import { countReplies, fillOutbox } from "./fill-outbox.ts";

const SECRET = "the secret of a collector that is killed";
/** The server takes up to this long to answer, so that kills meet every stage of a mail. */
const MAX_ANSWER_MS = 20;

export const mails: Fault = {
  number: "1.11",
  name: "mails",
  title: "SIGKILL while mails leave",
  what:
    "The outbox holds links for staff and replies to clients, and the collector is killed at random moments while it gives them to " +
    "a real mail server, then started again. Every mail must come. One that comes twice must have " +
    "been half done at a kill, and has the same `Message-ID` both times. Of each reply that came " +
    "its case says so.",
  isShort: true,
  limitMs: 900_000,
  async run({ isShort, folders, say }) {
    const plan = isShort ? { mails: 30, kills: 2 } : { mails: 300, kills: 20 };
    const folder = folders.withForm();
    const file = join(folder, "respons.db");
    const office = await startPostOffice();
    office.state.answerMs = () => randomInt(0, MAX_ANSWER_MS);
    const keys = await fillOutbox(file, plan.mails, SECRET);
    const port = await findFreePort();
    const env = { ...office.environment, RESPONS_SECRET: SECRET };
    const start = () => startCollector({ folder, port, env });
    let collector = await start();
    const halfDone = new Set<string>();
    for (let kill = 1; kill <= plan.kills; kill += 1) {
      await office.received(Math.floor((plan.mails * kill) / (plan.kills + 1)));
      await rest(randomInt(0, 2 * MAX_ANSWER_MS));
      collector.kill("SIGKILL");
      await collector.ended;
      for (const key of await listKeys(file, "doing")) halfDone.add(key);
      collector = await start();
      if (kill % 5 === 0) say(`${kill} kills, ${office.mails.length} mails came`);
    }
    // What was half done comes last: it is due anew from the restart on.
    while ((await listKeys(file, "done")).length < keys.length) await rest(200);
    await collector.stop();
    await office.close();
    const replies = await countReplies(file);
    return report(keys, halfDone, {
      unnoted: replies.all - replies.mailed,
      came: office.mails.map(({ messageId }) => messageId.split("@")[0] ?? ""),
      kills: plan.kills,
    });
  },
};

function report(
  keys: string[],
  halfDone: Set<string>,
  { came, kills, unnoted }: { came: string[]; kills: number; unnoted: number },
) {
  const counts = new Map<string, number>();
  for (const key of came) counts.set(key, (counts.get(key) ?? 0) + 1);
  const lost = keys.filter((key) => !counts.has(key)).length;
  const twice = keys.filter((key) => (counts.get(key) ?? 0) > 1);
  const outside = twice.filter((key) => !halfDone.has(key)).length;
  return {
    figures: {
      kills,
      mails: keys.length,
      lost,
      "half done at a kill": halfDone.size,
      "came twice, half done at a kill": twice.length - outside,
      "came twice otherwise": outside,
      "replies that their case does not know of": unnoted,
    },
    broken: [
      ...(lost > 0 ? [`${lost} mails were lost`] : []),
      ...(unnoted > 0 ? [`${unnoted} cases do not know that their reply was mailed`] : []),
      ...(outside > 0 ? [`${outside} mails came twice without a kill at them`] : []),
    ],
  };
}

async function listKeys(file: string, state: string): Promise<string[]> {
  const client = createClient({ url: `file:${file}` });
  const { rows } = await client.execute({
    sql: "SELECT key FROM outbox WHERE state = ?",
    args: [state],
  });
  client.close();
  return rows.map(({ key }) => key as string);
}
