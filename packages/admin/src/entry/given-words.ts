import type { StaffEntry } from "@respons/wire";
import type { Format } from "../format.ts";

/** When the client gave it: the day alone where nobody noted the time. */
export function givenWords({ givenAt }: Pick<StaffEntry, "givenAt">, format: Format): string {
  return givenAt.length === 10 ? format.day(givenAt) : format.moment(givenAt);
}
