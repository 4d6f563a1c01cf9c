import { caseStatuses, type CaseEvent } from "@respons/wire";
import type { StaffContext } from "../staff-context.ts";
import { unitName } from "../units.ts";
import { caseTexts } from "./texts/index.ts";

/** What was done to a case, as a sentence without its end. */
export function eventWords(event: CaseEvent, { locale, session }: StaffContext): string {
  const { language } = locale;
  const { events, statuses } = caseTexts[language];
  const who = event.actor ?? events.client;
  const { before, after } = event;
  const status = (name: string | null) => {
    const known = caseStatuses.find((one) => one === name);
    return known ? statuses[known] : (name ?? "");
  };
  const unit = (slug: string | null) => unitName(session.units, slug ?? "", language);
  switch (event.kind) {
    case "status":
      return events.status(who, status(before), status(after));
    case "handler":
      if (after === null) return events.gaveBack(who);
      return after === event.actor ? events.took(who) : events.gave(who, after);
    case "transfer":
      return events.transfer(who, unit(before), unit(after));
    case "reopened":
      return events.reopened;
    case "read":
      return events.read(who);
  }
}
