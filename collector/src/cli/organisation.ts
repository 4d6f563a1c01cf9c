import type { Command } from "commander";
import { Slug, UnitName } from "@respons/wire";
import { createOrganisation } from "../organisation/create-organisation.ts";
import { print, withCollector } from "./with-collector.ts";

interface CreateOptions {
  name: string[];
  slug: string;
  json?: boolean;
}

export function addOrganisationCommand(program: Command): void {
  program
    .command("organisation")
    .description("the organisation of this database; stop the collector first")
    .command("create")
    .description("makes the organisation in an empty database; the first thing to do")
    .requiredOption("--name <language=name...>", 'its name by language, such as sv="Strandlandet"')
    .option("--slug <slug>", "its short name in links", "organisation")
    .option("--json", "print JSON")
    .action(({ name: given, slug, json }: CreateOptions) => {
      const name = toName(given);
      if ("issues" in Slug["~standard"].validate(slug)) {
        throw new Error("--slug takes small letters a-z, digits and single hyphens");
      }
      return withCollector(async ({ deps }) => {
        await createOrganisation(deps, name, slug);
        const next = "next: respons user create <email>";
        print({ name, slug }, `${Object.values(name).join(" / ")}\n${next}`, json === true);
      });
    });
}

function toName(given: readonly string[]): Record<string, string> {
  const name = Object.fromEntries(
    given.map((one) => [one.slice(0, one.indexOf("=")), one.slice(one.indexOf("=") + 1).trim()]),
  );
  const isFit = given.every((one) => one.includes("="));
  if (!isFit || "issues" in UnitName["~standard"].validate(name)) {
    throw new Error('--name takes a language and a name, such as sv="Strandlandet"');
  }
  return name;
}
