import type * as Webauthn from "@simplewebauthn/browser";
import type { PasskeyOptions } from "@respons/wire";

type Library = typeof Webauthn;

/** Fetched only where a passkey is in question. */
let library: Promise<Library> | undefined;
const load = () => (library ??= import("@simplewebauthn/browser"));

type Options = PasskeyOptions["options"];

/** Whether this browser can use passkeys at this address: a bare IP address cannot. */
export function hasPasskeys(): boolean {
  const isNumber = /^\[|^[\d.]+$/.test(location.hostname);
  return "PublicKeyCredential" in globalThis && !isNumber;
}

/** Whether the browser offers passkeys in the e-mail field by itself. */
export async function mayOfferPasskeys(): Promise<boolean> {
  if (!hasPasskeys()) return false;
  return (await load()).browserSupportsWebAuthnAutofill();
}

/**
 * Asks for a passkey of the person.
 * @param isOffered true: the browser offers it in the e-mail field, and asks nothing by itself
 * @returns undefined where none was used
 */
export async function usePasskey(options: Options, isOffered = false): Promise<object | undefined> {
  const { startAuthentication } = await load();
  type Wanted = Parameters<typeof startAuthentication>[0];
  const optionsJSON = options as unknown as Wanted["optionsJSON"];
  return orNothing(
    startAuthentication({
      optionsJSON,
      useBrowserAutofill: isOffered,
      verifyBrowserAutofillInput: false,
    }),
  );
}

/** Makes a new passkey. @returns undefined where none was made */
export async function makePasskey(options: Options): Promise<object | undefined> {
  const { startRegistration } = await load();
  type Wanted = Parameters<typeof startRegistration>[0];
  const optionsJSON = options as unknown as Wanted["optionsJSON"];
  return orNothing(startRegistration({ optionsJSON }));
}

/** Ends an offer that still waits, as when the page goes. */
export async function endOffer(): Promise<void> {
  if (library) (await library).WebAuthnAbortService.cancelCeremony();
}

/** Cancelling, waiting too long and having none are all told by an error. */
async function orNothing(asked: Promise<object>): Promise<object | undefined> {
  try {
    return await asked;
  } catch {
    return undefined;
  }
}
