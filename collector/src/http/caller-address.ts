import { createHmac, randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";
import type { Context } from "hono";

/**
 * Stands for the network address that a request came from, for counting only: the same within a
 * day, and nothing that anybody could turn back into the address. Undefined where no address says
 * who calls: on this machine itself, which a proxy that was not named looks like too.
 */
export type CallerOf = (c: Context) => string | undefined;

const DAY_MS = 86_400_000;
/** A header can hold thousands; a chain of proxies is short. */
const MAX_PROXIES = 20;

/**
 * @param trustedProxies addresses and networks whose `X-Forwarded-For` counts
 * @param clock milliseconds that never jump
 */
export function createCallerOf(
  trustedProxies: readonly string[],
  clock: () => number = () => performance.now(),
): CallerOf {
  const trusted = toBlockList(trustedProxies);
  let key = { bytes: randomBytes(32), from: clock() };
  return (c) => {
    const address = findAddress(c, trusted);
    if (address === undefined || loopback.check(address, familyOf(address))) return undefined;
    if (clock() - key.from >= DAY_MS) key = { bytes: randomBytes(32), from: clock() };
    return createHmac("sha256", key.bytes).update(toNetwork(address)).digest("base64url");
  };
}

/** The socket's address, or the last one that a trusted proxy has not written about itself. */
function findAddress(c: Context, trusted: BlockList): string | undefined {
  const { incoming } = (c.env ?? {}) as { incoming?: IncomingMessage };
  const peer = toAddress(incoming?.socket.remoteAddress ?? "");
  if (peer === undefined || !trusted.check(peer, familyOf(peer))) return peer;
  const forwarded = (c.req.header("x-forwarded-for") ?? "").split(",").slice(-MAX_PROXIES);
  let found = peer;
  for (const entry of forwarded.toReversed()) {
    const address = toAddress(entry);
    // What is no address was made up: the proxy that passed it on is the last that is known.
    if (address === undefined) return found;
    found = address;
    if (!trusted.check(address, familyOf(address))) return found;
  }
  return found;
}

/** The address without port, brackets and zone; an IPv4 address written as IPv6 as itself. */
function toAddress(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, "$1")
    .replace(/^(\d{1,3}(?:\.\d{1,3}){3}):\d+$/, "$1")
    .replace(/%.*$/, "");
  const address = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(bare)?.[1] ?? bare;
  return isIP(address) === 0 ? undefined : address;
}

/** An IPv4 address is one caller; of IPv6 a household or an office has a whole /64. */
function toNetwork(address: string): string {
  if (isIP(address) === 4) return address;
  const [head = "", tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const groups = head.split(":").filter((group) => group !== "");
  const after = tail === undefined ? [] : tail.split(":").filter((group) => group !== "");
  const zeros = Array.from({ length: 8 - groups.length - after.length }, () => "0");
  return [...groups, ...zeros, ...after].slice(0, 4).join(":");
}

function toBlockList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    if (prefix === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return list;
}

const loopback = toBlockList(["127.0.0.0/8", "::1"]);

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}
