import { Door, LinkFacts, SignOnPlace } from "@respons/wire";
import type { Http } from "../http.ts";

/** What is asked before anybody has signed in. */
export function createDoorApi(http: Http) {
  return {
    look: () => http.get("/api/auth/door", Door),
    lookAtLink: (token: string) =>
      http.send("POST", "/api/auth/invitations/look", { token }, LinkFacts),
    acceptLink: (use: { token: string; name?: string; password: string }) =>
      http.send("POST", "/api/auth/invitations/accept", use),
    sendForgotten: (email: string) => http.send("POST", "/api/auth/forgotten", { email }),
    startSignOn: (returnTo: string) =>
      http.send("POST", "/api/auth/sign-on", { returnTo }, SignOnPlace),
  };
}
