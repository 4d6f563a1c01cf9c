import { randomUUID } from "node:crypto";
import { roleGrants } from "../access/table.ts";
import { user } from "../sign-in/table.ts";
import { places, type Row } from "./row.ts";
import { unitOf, type World } from "./world.ts";

/** A person with a role on the clinic alone. @returns their id */
async function makePerson({ db, clock }: World): Promise<string> {
  const id = randomUUID();
  const times = { createdAt: clock.now, updatedAt: clock.now };
  await db.write.insert(user).values({ id, name: "Bo", email: `${id}@example.fi`, ...times });
  await db.write
    .insert(roleGrants)
    .values({ userId: id, role: "reader", unitId: unitOf.own.id, source: "hand" });
  return id;
}

const ofPerson = (route: string, path = "", body?: object): Row => ({
  route,
  needs: "manage-people",
  call: async (world) => ({
    path: `/api/people/${await makePerson(world)}${path}`,
    ...(body ? { body } : {}),
  }),
});

export const peopleRows: readonly Row[] = [
  {
    route: "GET /api/people",
    needs: "manage-people",
    reachedFrom: places,
    call: async (world) => ({ path: "/api/people", shows: await makePerson(world) }),
  },
  {
    route: "POST /api/people",
    needs: "manage-people",
    reachedFrom: places,
    call: (world) => ({
      path: "/api/people",
      body: {
        name: "Bo",
        email: `bo-${world.next()}@example.fi`,
        language: "sv",
        roles: [{ role: "reader", unit: "clinic" }],
      },
    }),
  },
  ofPerson("GET /api/people/:person"),
  ofPerson("PATCH /api/people/:person", "", { name: "Bo B", revision: 1 }),
  ofPerson("PUT /api/people/:person/roles", "/roles", {
    roles: [{ role: "handler", unit: "ward" }],
    revision: 1,
  }),
  ofPerson("POST /api/people/:person/link", "/link"),
  ofPerson("DELETE /api/people/:person/sessions", "/sessions"),
  ofPerson("DELETE /api/people/:person/second-factor", "/second-factor"),
];
