import type { Policies } from "@pulumi/policy";
import type { Drill } from "../../policy-pack/drills";
import type { PlannedResource } from "../record/resource";

/** That a rule has looked at a resource. */
export interface Observation {
  rule: string;
  urn: string;
  outcome: "compliant" | "violation" | "undecided" | "not-applicable" | "exempt";
}

/** A policy pack, as far as it is needed to judge a plan with it. */
export interface Pack {
  name: string;
  version: string;
  /** The pack's policies; `observe` hears of every resource that a rule looks at, also of those that comply. */
  policies: (observe: (observation: Observation) => void) => Policies;
  /** Names of those that follow connections through the whole stack. */
  proofs?: ReadonlySet<string>;
  /** What a finding starts with when its rule could not decide. */
  undecided: string;
  /** What is left of a plan when one thing or another is lost. */
  drills?: (resources: PlannedResource[]) => Drill[];
}
