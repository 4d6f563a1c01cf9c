import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

export const clientSecret = "a secret of the directory's";
const eva = {
  sub: "eva-1",
  email: "eva@example.fi",
  email_verified: true,
  name: "Eva Ek",
  roles: ["nurses"],
};

/**
 * A real OpenID Connect provider on this machine, whose page has one button. It answers 503 until
 * it is told where to send back to.
 */
export async function startDirectory() {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let answer = (_request: IncomingMessage, response: ServerResponse): unknown =>
    response.writeHead(503).end();
  server.on("request", (request, response) => void answer(request, response));
  return {
    issuer,
    open(redirectUri: string) {
      const provider = createProvider(issuer, redirectUri);
      const handle = provider.callback();
      answer = (request, response) =>
        request.url?.startsWith("/interaction/")
          ? interact(provider, request, response)
          : handle(request, response);
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function createProvider(issuer: string, redirectUri: string): Provider {
  return new Provider(issuer, {
    clients: [{ client_id: "respons", client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: {
      openid: ["sub", "amr"],
      email: ["email", "email_verified"],
      profile: ["name", "roles"],
    },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: () => ({ accountId: eva.sub, claims: () => eva }),
  });
}

async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  if (request.method === "GET") {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end('<form method="post"><button id="let-in">Eva Ek</button></form>');
    return;
  }
  const { params } = await provider.interactionDetails(request, response);
  const grant = new provider.Grant({ accountId: eva.sub, clientId: String(params["client_id"]) });
  grant.addOIDCScope("openid email profile");
  await provider.interactionFinished(request, response, {
    login: { accountId: eva.sub, amr: ["mfa"], remember: false },
    consent: { grantId: await grant.save() },
  });
}
