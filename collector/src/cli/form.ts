import type { Command } from "commander";
import { setAllowedOrigins, setClosed } from "../forms/store.ts";
import { addSnippetCommand } from "./form-snippet.ts";
import { print, withCollector } from "./with-collector.ts";

export function addFormCommand(program: Command): void {
  const form = program
    .command("form")
    .description(
      "what to paste into pages, and settings until the staff application has them (for these, stop the collector first)",
    );
  addSnippetCommand(form);
  form
    .command("origins <form> [origins...]")
    .description("allows responses from these origins only; without any, from every origin")
    .option("--json", "print JSON")
    .action((slug: string, origins: string[], options: { json?: boolean }) =>
      withCollector(async ({ deps }) => {
        const allowedOrigins = origins.map(toOrigin);
        if (!(await setAllowedOrigins(deps.db.write, slug, allowedOrigins))) throw unknownForm();
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
        if (!(await setClosed(deps.db.write, slug, { sv, fi, en }))) throw unknownForm();
        print({}, `${slug} is closed`, false);
      }),
    );
  form
    .command("open <form>")
    .description("takes responses again")
    .action((slug: string) =>
      withCollector(async ({ deps }) => {
        if (!(await setClosed(deps.db.write, slug, null))) throw unknownForm();
        print({}, `${slug} is open`, false);
      }),
    );
}

const unknownForm = () => new Error("no form has this name");

function toOrigin(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new Error("an origin looks like https://service.example");
  }
  return new URL(text).origin;
}
