import { createTokenBuckets, type Rate } from "./token-buckets.ts";

/**
 * What one network address, one form or all together may send. An address is often a school, a
 * hospital or a whole mobile network: 200 people behind one in a minute pass, minute after minute.
 */
const rates = {
  /** New responses of one address. */
  responses: { burst: 300, perMinute: 300 },
  /** New responses of one form, whoever sends them: 1.7 million a day. */
  formResponses: { burst: 2_000, perMinute: 1_200 },
  /** New responses of all forms: 8.6 million a day. */
  allResponses: { burst: 10_000, perMinute: 6_000 },
  /** Proofs that come after their responses. */
  proofs: { burst: 300, perMinute: 300 },
  /** Steps of displays of one address. */
  displays: { burst: 1_500, perMinute: 1_500 },
  /** Receipt codes of one address that open nothing. */
  wrongReceipts: { burst: 30, perMinute: 30 },
  /** Messages that clients of one address write back. */
  writeBacks: { burst: 60, perMinute: 30 },
  /** Messages of one client about one response. */
  receiptWriteBacks: { burst: 10, perMinute: 0.5 },
  /** Requests of one address to sign in, right ones too. */
  signIns: { burst: 300, perMinute: 300 },
} as const satisfies Record<string, Rate>;
type Name = keyof typeof rates;

/** Below this share of its tokens a form, or the whole, is taken to be under attack. */
const STRAINED_BELOW = 0.5;
/** The one key of what all share. */
const ALL = "all";

export interface RateLimits {
  /**
   * Takes one. A caller without an address is not limited by it.
   * @returns 0, or whole seconds to wait
   */
  take(name: Name, caller: string | undefined): number;
  giveBack(name: Name, caller: string | undefined): void;
  /** Takes one new response of the caller's, the form's and the whole. @returns as `take` */
  takeResponse(caller: string | undefined, form: string): number;
  /** Far more comes for the form, or for all forms, than people send. */
  isStrained(form: string): boolean;
}

/** @param clock milliseconds that never jump */
export function createRateLimits(
  { isOn }: { isOn: boolean },
  clock: () => number = () => performance.now(),
): RateLimits {
  const open = (name: Name) => createTokenBuckets(rates[name], { clock });
  const buckets = {
    responses: open("responses"),
    formResponses: open("formResponses"),
    allResponses: open("allResponses"),
    proofs: open("proofs"),
    displays: open("displays"),
    wrongReceipts: open("wrongReceipts"),
    writeBacks: open("writeBacks"),
    receiptWriteBacks: open("receiptWriteBacks"),
    signIns: open("signIns"),
  };
  const take = (name: Name, key: string | undefined): number =>
    isOn && key !== undefined ? buckets[name].take(key) : 0;

  return {
    take,
    giveBack(name, key) {
      if (key !== undefined) buckets[name].giveBack(key);
    },
    takeResponse: (caller, form) =>
      take("responses", caller) || take("formResponses", form) || take("allResponses", ALL),
    isStrained: (form) =>
      buckets.formResponses.left(form) < STRAINED_BELOW ||
      buckets.allResponses.left(ALL) < STRAINED_BELOW,
  };
}
