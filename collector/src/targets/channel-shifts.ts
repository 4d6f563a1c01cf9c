import { isSuppressed } from "@respons/statistics";
import type { ChannelShift } from "@respons/wire";
import type { Tally } from "./tally.ts";

/** Points by which a channel's share must have moved to be named; our own choice. */
const NAMED_FROM_POINTS = 20;

/**
 * Channels whose share of the responses moved by 20 points or more, the furthest first. Clients
 * rate differently by channel, so that the figure moves with the mix.
 */
export function channelShifts(before: Tally, after: Tally): ChannelShift[] {
  if (isSuppressed(before.responses) || isSuppressed(after.responses)) return [];
  const channels = new Set([...before.channels.keys(), ...after.channels.keys()]);
  return [...channels]
    .map((channel) => ({ channel, from: shareOf(before, channel), to: shareOf(after, channel) }))
    .filter(({ from, to }) => Math.abs(to - from) >= NAMED_FROM_POINTS)
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}

const shareOf = ({ channels, responses }: Tally, channel: string): number =>
  responses === 0 ? 0 : (100 * (channels.get(channel) ?? 0)) / responses;
