import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** What the directory knows of one person. */
export interface DirectoryPerson {
  sub: string;
  email: string;
  email_verified: boolean;
  name: string;
  roles: string[];
  /** How the directory says that they signed in there. */
  amr: string[];
}

/**
 * A real OpenID Connect provider on this machine. Whoever comes is signed in as `person`, without
 * a page between.
 */
export async function startDirectory(redirectUri: string) {
  const current: { person: DirectoryPerson | undefined } = { person: undefined };
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = createProvider(issuer, redirectUri, () => current.person);
  const handle = provider.callback();
  server.on("request", (request, response) => {
    const isInteraction = request.url?.startsWith("/interaction/");
    void (isInteraction
      ? letIn(provider, current.person, request, response)
      : handle(request, response));
  });
  return {
    issuer,
    clientId: "respons",
    clientSecret: "a secret of the directory's",
    /** Who comes next. */
    become: (person: DirectoryPerson) => (current.person = person),
    stop: () => stopServer(server),
  };
}

function createProvider(
  issuer: string,
  redirectUri: string,
  person: () => DirectoryPerson | undefined,
): Provider {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "respons",
        client_secret: "a secret of the directory's",
        redirect_uris: [redirectUri],
      },
    ],
    claims: {
      openid: ["sub", "amr"],
      email: ["email", "email_verified"],
      profile: ["name", "roles"],
    },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ ...person(), sub }) }),
  });
  return provider;
}

async function letIn(
  provider: Provider,
  person: DirectoryPerson | undefined,
  ...[request, response]: Parameters<ReturnType<Provider["callback"]>>
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  if (!person) {
    await provider.interactionFinished(request, response, { error: "access_denied" });
    return;
  }
  const grant = new provider.Grant({
    accountId: person.sub,
    clientId: String(params["client_id"]),
  });
  grant.addOIDCScope("openid email profile");
  const grantId = await grant.save();
  await provider.interactionFinished(request, response, {
    login: { accountId: person.sub, amr: person.amr, remember: false },
    consent: { grantId },
  });
}

function stopServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
