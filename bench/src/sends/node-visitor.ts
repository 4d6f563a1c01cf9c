import type { Visit } from "../../../examples/test/hostile/page-visitor.ts";
import { FormSession } from "../../../widget/src/form-session.ts";

/** Waits between the widget's own tries are a fortieth of what they are on a page. */
export function standInForPage(): void {
  const { setTimeout } = globalThis;
  Object.assign(globalThis, {
    location: new URL("https://service.example/booking"),
    // Node's own fetch gives its timers arguments; they stay as they are.
    setTimeout: (work: () => void, waitMs = 0, ...more: []) =>
      setTimeout(work, waitMs > 400 && more.length === 0 ? waitMs / 40 : waitMs, ...more),
  });
  // Node 20 has none; later ones know nothing of the network.
  Object.defineProperty(globalThis, "navigator", { value: { onLine: true } });
}

/** The widget's own session, without a page: `sends` visits, as `sendFromPage()` makes them. */
export async function sendFromNode(
  collectorUrl: string,
  sends: number,
  mark: string,
  seeVisit: () => void,
): Promise<Visit[]> {
  const session = await openSession(`${collectorUrl}/`);
  const visits: Visit[] = [];
  for (let index = 0; index < sends; index += 1) {
    visits.push(await visitOnce(session, `${mark} ${index}`, index));
    seeVisit();
    session.reset();
  }
  return visits;
}

async function openSession(collectorUrl: string): Promise<FormSession> {
  const session = new FormSession({
    formSlug: "booking",
    collectorUrl,
    placement: { unit: null, point: null, context: undefined },
    wantedLanguage: "sv",
    requestUpdate: () => undefined,
    fire: () => true,
  });
  // The collector may just be down.
  while (session.state.name !== "asking") {
    await session.load();
    await rest(20);
  }
  return session;
}

async function visitOnce(session: FormSession, comment: string, index: number): Promise<Visit> {
  const visit: Visit = { thanks: "", earlier: [], presses: 0 };
  write(session, comment);
  while (!visit.thanks) {
    const presses = Array.from({ length: 1 + (index % 3) }, () => session.submit());
    visit.presses += 1;
    await Promise.all(presses);
    const { state } = session;
    if (state.name === "sent") visit.thanks = state.acknowledgement.receipt;
    else if (state.name !== "failed") throw new Error(`${comment}: ${state.name}`);
    else if (state.earlier) visit.earlier.push(state.earlier.receipt);
    else if (index % 4 === 3) write(session, `${comment}, changed ${visit.presses}`);
    if (state.name === "failed") await rest(50);
  }
  return visit;
}

function write(session: FormSession, comment: string): void {
  const draft = new FormData();
  draft.set("q.rating", "4");
  draft.set("q.comment", comment);
  session.draft = draft;
}

function rest(waitMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, waitMs));
}
