import type { Challenge } from "./challenge.ts";

/** @returns what goes into `proof`; empty where no number fits */
export default function prove(challenge: Challenge): Promise<string>;
