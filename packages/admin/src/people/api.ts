import {
  InvitedPerson,
  Person,
  SignInLink,
  type Invitation,
  type PersonChange,
  type RolesChange,
} from "@respons/wire";
import { listOf, type Http } from "../http.ts";

/** What the pages about people ask. */
export function createPeopleApi(http: Http) {
  return {
    list: () => http.get("/api/people", listOf("people", Person)),
    get: (id: string) => http.get(pathOf(id), Person),
    invite: (invitation: Invitation) => http.send("POST", "/api/people", invitation, InvitedPerson),
    change: (id: string, change: PersonChange) => http.send("PATCH", pathOf(id), change, Person),
    setRoles: (id: string, change: RolesChange) =>
      http.send("PUT", `${pathOf(id)}/roles`, change, Person),
    makeLink: (id: string) => http.send("POST", `${pathOf(id)}/link`, {}, SignInLink),
    endSessions: (id: string) => http.send("DELETE", `${pathOf(id)}/sessions`, {}, Person),
    removeFactor: (id: string) => http.send("DELETE", `${pathOf(id)}/second-factor`, {}, Person),
  };
}
export type PeopleApi = ReturnType<typeof createPeopleApi>;

function pathOf(id: string): string {
  return `/api/people/${encodeURIComponent(id)}`;
}
