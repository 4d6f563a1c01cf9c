import type { Placing } from "./site/host-site.ts";
import type { Behaviour } from "./site/stub-collector.ts";
import type { WidgetOnPage } from "./widget-on-page.ts";

/** One state of the widget, and how a person comes there. */
export interface WidgetState {
  placing: Pick<Placing, "form" | "behaviour" | "isHurried" | "mode">;
  /** Shows that the page is ready to be worked on, where no form comes. */
  ready?: string;
  /** In mode "button" nobody presses the button. */
  isShut?: boolean;
  reach?: (widget: WidgetOnPage) => Promise<void>;
  /** Shows that the state is there. */
  shown: string;
}

/** A short response was sent, and did not arrive. */
function failing(behaviour: Behaviour): WidgetState {
  return {
    placing: { form: "short", behaviour, isHurried: behaviour === "breaks-off" },
    reach: sendShort,
    shown: ".notice",
  };
}

async function sendShort(widget: WidgetOnPage): Promise<void> {
  await widget.choose("q.overall", 4);
  await widget.type("q.comment", "Bra!");
  await widget.send();
}

/** Every state of the element that a person can meet, by name. */
export const widgetStates = {
  loading: { placing: { form: "short", behaviour: "never-opens" }, ready: "slot", shown: "slot" },
  unavailable: { placing: { form: "unknown" }, ready: ".card button", shown: ".card button" },
  closed: { placing: { form: "closed" }, ready: "h2", shown: "h2" },
  asking: { placing: { form: "full" }, shown: "form" },
  button: { placing: { form: "short", mode: "button" }, isShut: true, shown: ".opener" },
  dialog: { placing: { form: "short", mode: "button" }, shown: "dialog[open]" },
  "follow-up": {
    placing: { form: "branching" },
    reach: (widget) => widget.choose("q.recommend", 3),
    shown: "[name='q.reasons']",
  },
  answered: {
    placing: { form: "full" },
    async reach(widget) {
      await widget.choose("q.overall", 4);
      await widget.choose("q.stars", 3);
      await widget.choose("q.faces", 2);
      await widget.choose("q.recommend", 9);
      await widget.choose("q.own-language", "not-applicable");
      await widget.choose("q.reasons", "friendly");
      await widget.choose("q.reasons", "other");
      await widget.waitFor("[name='q.reasons.other']");
      await widget.type("q.reasons.other", "Lokalen");
      await widget.type("q.comment", "Det gick bra, tack, men jag fick vänta länge.");
      await widget.type("q.contact.email", "maija@example.org");
    },
    shown: "[aria-live]:not(:empty)",
  },
  faults: {
    placing: { form: "full" },
    async reach(widget) {
      await widget.type("q.contact.email", "maija");
      await widget.send();
    },
    shown: ".notice",
  },
  reviewing: {
    placing: { form: "full" },
    async reach(widget) {
      await widget.choose("q.overall", 4);
      await widget.type("q.comment", "010594Y9032, 040 123 4567, Storgatan 5 B 12");
      await widget.send();
    },
    shown: "h3.outcome",
  },
  sending: {
    placing: { form: "short", behaviour: "never-answers" },
    reach: sendShort,
    shown: "[inert]",
  },
  sent: { placing: { form: "short" }, reach: sendShort, shown: "code" },
  promised: { placing: { form: "short", behaviour: "promises" }, reach: sendShort, shown: "code" },
  refused: failing("response-invalid"),
  busy: failing("busy"),
  unreachable: failing("breaks-off"),
  offline: {
    ...failing("breaks-off"),
    async reach(widget) {
      await widget.engine.evaluate(() => {
        Object.defineProperty(navigator, "onLine", { get: () => false });
      });
      await sendShort(widget);
    },
  },
  "form-closed": failing("form-closed"),
  "response-erased": failing("response-erased"),
  "body-too-large": failing("body-too-large"),
  "origin-not-allowed": failing("origin-not-allowed"),
  "id-used": failing("id-used"),
  internal: failing("internal"),
} satisfies Record<string, WidgetState>;

export type StateName = keyof typeof widgetStates;
export const stateNames = Object.keys(widgetStates) as StateName[];

/** Opens a page and brings its widget into a state. */
export async function reachState(
  widget: WidgetOnPage,
  name: StateName,
  look: Pick<Placing, "lang" | "mode" | "theme" | "css" | "isElement"> = {},
): Promise<void> {
  const state: WidgetState = widgetStates[name];
  const placing = { ...look, ...state.placing };
  await widget.open(placing, state.ready);
  if (placing.mode === "button" && !state.ready && !state.isShut) await widget.openDialog();
  await state.reach?.(widget);
  await widget.waitFor(state.shown);
}
