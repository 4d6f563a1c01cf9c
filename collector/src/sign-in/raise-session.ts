import type { BetterAuthPlugin } from "better-auth";
import { createAuthEndpoint, sensitiveSessionMiddleware } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import * as v from "valibot";
import { Factor } from "@respons/wire";

/**
 * Puts a new session with a new token in place of the one that asks, after its person has shown a
 * second step: a token that was known before must not gain by it.
 */
export function raiseSession() {
  return {
    id: "raise-session",
    endpoints: {
      raiseSession: createAuthEndpoint.serverOnly(
        {
          method: "POST",
          requireHeaders: true,
          body: v.object({ factor: Factor }),
          use: [sensitiveSessionMiddleware],
        },
        async (c) => {
          const { session, user } = c.context.session;
          const { internalAdapter } = c.context;
          const raised = await internalAdapter.createSession(user.id, false, {
            ...c.body,
            signOn: session["signOn"] === true,
          });
          await setSessionCookie(c, { session: raised, user });
          await internalAdapter.deleteSession(session.token);
          return c.json({ sessionId: raised.id });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
