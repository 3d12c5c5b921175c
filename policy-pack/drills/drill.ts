import type { Recovery } from "./recovery";

/** What a stack can lose. */
export const perils = [
  "zone",
  "link",
  "router",
  "nat-gateway",
  "resolver-address",
  "region",
] as const;
export type Peril = (typeof perils)[number];

/** What a platform is there for. */
export type Part =
  | "services"
  | "database"
  | "dns"
  | "egress"
  | "endpoints"
  | "sites"
  | "laptops"
  | "file shares"
  | "buckets"
  | "tables"
  | "backups";

/**
 * What becomes of a part: `works`, it goes on, perhaps with less; `recovers`, AWS brings it back without anybody's help; `fails`, it stays
 * away until somebody does something; `unclear`, what decides is not known before the update.
 */
export type State = "works" | "recovers" | "fails" | "unclear";

/** What the loss means for one part. */
export interface Effect {
  part: Part;
  state: State;
  /** In words that follow "if … is lost:". */
  says: string;
  recovery?: Recovery;
}

/** One thing taken out of the model, and what is then left. */
export interface Drill {
  peril: Peril;
  /** What is lost, in words: `zone eu-west-1a`. */
  lost: string;
  effects: Effect[];
}

/** A part that goes on. */
export const works = (part: Part, says: string): Effect => ({ part, state: "works", says });
/** A part of which it is not known before the update. */
export const unclear = (part: Part, says: string): Effect => ({ part, state: "unclear", says });

/** A part that AWS brings back by itself, and how soon. */
export const recovers = (part: Part, says: string, recovery: Recovery): Effect => ({
  part,
  state: "recovers",
  says,
  recovery,
});

/** A part that stays away. `recovery`: how it can be brought back by hand, where it can. */
export const fails = (part: Part, says: string, recovery?: Recovery): Effect => ({
  part,
  state: "fails",
  says,
  ...(recovery && { recovery }),
});
