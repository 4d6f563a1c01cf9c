import type { Permission } from "@respons/wire";
import type { World } from "./world.ts";

/** Where a person holds their role, seen from the object's unit. */
export const places = ["above", "own", "below", "other"] as const;
export type Place = (typeof places)[number];

/** One request that should be let through where role and place fit. */
export interface Call {
  path: string;
  body?: object;
  /** Stands in the answer where the place reaches the object, and nowhere else. */
  shows?: string;
}

/** What the matrix knows of one route; every route under `/api` has one. */
export interface Row {
  /** `GET /api/units/:unit`, as the application names it. */
  route: string;
  /** Of several, one is enough. `signed-in`: everybody's own affair, whatever their roles. */
  needs: Permission | readonly Permission[] | "signed-in";
  /**
   * From where the object of the path is found; elsewhere 404. `above` and `own` where not said;
   * every place for a route without an object in its path.
   */
  reachedFrom?: readonly Place[];
  /** Makes an object in the unit `clinic`, straight in the tables, and says how to ask for it. */
  call(world: World): Call | Promise<Call>;
}
