import { createToken } from "../tokens/create-token.ts";
import { places, type Row } from "./row.ts";
import { unitOf, type World } from "./world.ts";

async function makeToken({ deps, next }: World): Promise<string> {
  const name = `token-${next()}-of-the-clinic`;
  const expiresAt = new Date(deps.now().getTime() + 86_400_000);
  const wanted = { name, permissions: ["read-figures"] as const, expiresAt };
  const actor = { kind: "system", id: null, name: "test" } as const;
  const made = await createToken(deps, actor, wanted, unitOf.own);
  return made.token.id;
}

export const tokenRows: readonly Row[] = [
  {
    route: "GET /api/tokens",
    needs: "manage-tokens",
    reachedFrom: places,
    call: async (world) => ({ path: "/api/tokens", shows: await makeToken(world) }),
  },
  {
    // The unit that it reaches is named in the body.
    route: "POST /api/tokens",
    needs: "manage-tokens",
    call: () => ({
      path: "/api/tokens",
      body: {
        name: "Lager",
        permissions: ["read-figures"],
        unit: unitOf.own.slug,
        expiresOn: "2027-01-31",
      },
    }),
  },
  {
    route: "DELETE /api/tokens/:token",
    needs: "manage-tokens",
    call: async (world) => ({ path: `/api/tokens/${await makeToken(world)}` }),
  },
];
