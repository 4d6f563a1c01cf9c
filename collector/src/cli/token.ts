import { Option, type Command } from "commander";
import { permissions, tokenPermissions, type Permission } from "@respons/wire";
import { createToken, latestExpiry, LONGEST_DAYS } from "../tokens/create-token.ts";
import { findAnyToken, listAllTokens, revokeToken } from "../tokens/store.ts";
import { toApiToken } from "../tokens/to-api-token.ts";
import { print, withCollector } from "./with-collector.ts";

/** Short names for what integrations mostly need. */
const bundles: Record<string, readonly Permission[]> = {
  export: ["read-figures", "export-responses"],
  figures: ["read-figures"],
};
const ACTOR = { kind: "command", id: null, name: "respons token" } as const;
const DAY_MS = 86_400_000;

interface CreateOptions {
  scope: string[];
  name: string;
  unit?: string;
  days: string;
  json?: boolean;
}

export function addTokenCommand(program: Command): void {
  const token = program
    .command("token")
    .description("tokens with which other programs ask /api; stop the collector first");
  token
    .command("create")
    .description("makes a token and prints it this once")
    .addOption(
      new Option("--scope <scopes...>", "what it may")
        .choices([...Object.keys(bundles), ...tokenPermissions])
        .makeOptionMandatory(),
    )
    .option("--name <name>", "what it is for", "command line")
    .option("--unit <unit>", "slug of the unit that it reaches, with all below; else everything")
    .option("--days <days>", "how long it works", "365")
    .option("--json", "print JSON")
    .action((options: CreateOptions) => create(options));
  token
    .command("list")
    .description("lists the tokens, newest first")
    .option("--json", "print JSON")
    .action((options: { json?: boolean }) =>
      withCollector(async ({ deps }) => {
        const tokens = (await listAllTokens(deps.db.write)).map(toApiToken);
        const lines = tokens.map(({ id, beginning, name, expiresAt, revokedAt }) =>
          [id, `${beginning}…`, name, revokedAt ? "revoked" : `until ${expiresAt}`].join("\t"),
        );
        print({ tokens }, lines.join("\n"), options.json === true);
      }),
    );
  token
    .command("revoke <id>")
    .description("ends a token")
    .action((id: string) =>
      withCollector(async ({ deps }) => {
        const found = await findAnyToken(deps.db.write, id);
        if (!found) throw new Error("there is no token with this id");
        const { unitId, name } = found;
        const about = { unitId, objectKind: "token", objectId: id, details: { name } };
        await deps.audit.write({ actor: ACTOR, action: "token.revoked", ...about }, [
          revokeToken(deps.db.write, id, deps.now()),
        ]);
        print({}, `${name} is revoked`, false);
      }),
    );
}

function create({ scope, name, unit: slug, days, json }: CreateOptions): Promise<void> {
  return withCollector(async ({ deps }) => {
    const tree = await deps.units.all();
    const unit = tree.find((one) => (slug ? one.slug === slug : one.parentId === null));
    if (!unit) throw new Error(slug ? "no unit has this name" : "there is no organisation yet");
    const expiresAt = new Date(deps.now().getTime() + Number(days) * DAY_MS);
    if (!(Number(days) > 0) || expiresAt > latestExpiry(deps.now())) {
      throw new Error(`--days takes 1 to ${LONGEST_DAYS}`);
    }
    const wanted = scope.flatMap((one) => bundles[one] ?? permissions.filter((p) => p === one));
    const made = await createToken(deps, ACTOR, { name, permissions: wanted, expiresAt }, unit);
    print({ ...made }, made.secret, json === true);
  });
}
