import type { Challenge } from "@respons/wire";

/** @returns what goes into `proof`; empty where no number fits */
export default function prove(challenge: Challenge): Promise<string>;
