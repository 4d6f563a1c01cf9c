import type { FormDefinition } from "@respons/wire";
import { limits } from "@respons/wire/limits";
import { type Draft, toAnswers, toContact } from "./draft.ts";
import type { Json, JsonObject } from "./to-json.ts";

/** Where a response or a display comes from, as the installer set it. */
export interface Placement {
  unit: string | null;
  point: string | null;
  context: Readonly<Record<string, string>> | undefined;
}

/** The keys that responses and displays share. A faulty point is the installer's mistake: left out. */
export function toOrigin(definition: FormDefinition, language: string, placement: Placement) {
  const point = placement.point ?? "";
  return {
    formVersion: definition.version,
    language,
    unit: placement.unit?.slice(0, limits.slug) || undefined,
    channel: "embed" as const,
    point: /^[a-z0-9]+(-[a-z0-9]+)*$/.test(point) ? point.slice(0, limits.point) : undefined,
  };
}

/** The whole body but `id`, as JSON entries. */
export function toBody(
  definition: FormDefinition,
  language: string,
  placement: Placement,
  draft: Draft,
): JsonObject {
  return {
    ...toOrigin(definition, language, placement),
    answers: toAnswers(definition.questions, draft),
    contact: toContact(definition.questions, draft),
    context: toContext(placement.context),
    page: currentPage(),
  };
}

/** The host's own metadata, cut to the limits; undefined where none is left. */
function toContext(context: Placement["context"]): Json {
  const entries = Object.entries(context ?? {})
    .filter(([key, value]) => key && key.length <= limits.contextKey && typeof value === "string")
    .slice(0, limits.contextEntries)
    .map(([key, value]) => [key, value.slice(0, limits.contextValue)] as const);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** This page without query and fragment; undefined inside frames that have no address. */
function currentPage(): string | undefined {
  const page = location.origin + location.pathname;
  return /^https?:/.test(page) && page.length <= limits.pageUrl ? page : undefined;
}
