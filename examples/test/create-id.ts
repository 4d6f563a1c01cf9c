import { randomBytes } from "node:crypto";

/** A UUIDv7 whose time does not matter here. */
export function createId(): string {
  const hex = randomBytes(16).toString("hex");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-7$3-8$4-$5");
}
