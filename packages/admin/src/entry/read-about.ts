import { entryMedia, type Contact, type FormDefinition, type NewEntry } from "@respons/wire";
import type { Circumstances } from "./entry-about.ts";

/** What stands beside the answers, as it is kept for the next entry and as it is sent. */
export function readAbout(data: FormData, { languages }: Pick<FormDefinition, "languages">) {
  const read = (name: string) => textOf(data.get(`about-${name}`));
  const about: Circumstances = {
    medium: entryMedia.find((medium) => medium === read("medium")) ?? "phone",
    day: read("day"),
    time: read("time"),
    unit: read("unit"),
    language: read("language") || (languages[0] ?? ""),
  };
  const { medium, unit, language, day, time } = about;
  const givenAt = time ? toMoment(day, time) : day;
  const entry: Pick<NewEntry, "medium" | "unit" | "language" | "givenAt"> = {
    medium,
    unit,
    language,
    givenAt,
  };
  return { about, entry };
}

/** Undefined where the client wants no answer. */
export function readContact(data: FormData): Contact | undefined {
  if (data.get("wants-reply") !== "yes") return undefined;
  const [name, phone, email] = ["name", "phone", "email"].map((part) =>
    textOf(data.get(`contact-${part}`)),
  );
  return {
    wantsReply: true,
    ...(name ? { name } : {}),
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
  };
}

/** Staff and their device are in the organisation's time zone. */
function toMoment(day: string, time: string): string {
  const moment = new Date(`${day}T${time}`);
  return Number.isNaN(moment.getTime()) ? day : moment.toISOString();
}

function textOf(entry: FormDataEntryValue | null): string {
  return typeof entry === "string" ? entry.trim() : "";
}
