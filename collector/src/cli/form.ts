import type { Command } from "commander";
import { originFaultWords, readOrigin } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { findForm, setAllowedOrigins, setClosed } from "../forms/store.ts";
import { addSnippetCommand } from "./form-snippet.ts";
import { print, withCollector } from "./with-collector.ts";

export function addFormCommand(program: Command): void {
  const form = program
    .command("form")
    .description(
      "what to paste into pages, and settings that the staff application has too (for these, stop the collector first)",
    );
  addSnippetCommand(form);
  form
    .command("origins <form> [origins...]")
    .description("allows responses from these origins only; without any, from every origin")
    .option("--json", "print JSON")
    .action((slug: string, origins: string[], options: { json?: boolean }) =>
      withCollector(async ({ deps }) => {
        const allowedOrigins = [...new Set(origins.map(toOrigin))];
        const change = setAllowedOrigins(deps.db.write, slug, allowedOrigins);
        await write(
          deps,
          slug,
          { action: "form.settings-changed", details: { allowedOrigins } },
          change,
        );
        const text = allowedOrigins.length > 0 ? allowedOrigins.join("\n") : "every origin";
        print({ form: slug, allowedOrigins }, text, options.json === true);
      }),
    );
  form
    .command("close <form>")
    .description("takes no more responses; clients read the message")
    .requiredOption("--sv <message>", "message in Swedish")
    .requiredOption("--fi <message>", "message in Finnish")
    .requiredOption("--en <message>", "message in English")
    .action((slug: string, message: { sv: string; fi: string; en: string }) =>
      withCollector(async ({ deps }) => {
        const { sv, fi, en } = message;
        const change = setClosed(deps.db.write, slug, { sv, fi, en });
        await write(deps, slug, { action: "form.closed" }, change);
        print({}, `${slug} is closed`, false);
      }),
    );
  form
    .command("open <form>")
    .description("takes responses again")
    .action((slug: string) =>
      withCollector(async ({ deps }) => {
        const change = setClosed(deps.db.write, slug, null);
        await write(deps, slug, { action: "form.reopened" }, change);
        print({}, `${slug} is open`, false);
      }),
    );
}

/** @throws where no form has this name */
async function write(
  deps: Deps,
  slug: string,
  act: { action: string; details?: Record<string, unknown> },
  change: ReturnType<typeof setClosed>,
): Promise<void> {
  const actor = { kind: "command" as const, id: null, name: "respons form" };
  const form = await findForm(deps.db.read, slug);
  const fact = { ...act, actor, unitId: form?.unitId ?? null, objectKind: "form", objectId: slug };
  if (!(await deps.audit.write(fact, [change]))) throw new Error("no form has this name");
}

function toOrigin(text: string): string {
  const read = readOrigin(text);
  if ("origin" in read) return read.origin;
  throw new Error(`"${text}" ${originFaultWords[read.fault]}`);
}
