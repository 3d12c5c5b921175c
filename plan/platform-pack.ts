import { drills } from "../policy-pack/drills";
import { policiesOf } from "../policy-pack/kit";
import packageJson from "../policy-pack/package.json";
import { rules, UNDECIDED } from "../policy-pack/policies";
import { proofRules } from "../policy-pack/rules/proofs";
import { graphOf } from "./judge/graph";
import type { Pack } from "./judge/pack";

/** The policy pack of this project. */
export const platformPack = (): Pack => ({
  name: packageJson.name,
  version: packageJson.version,
  policies: (observe) => policiesOf(rules, { observe }),
  proofs: new Set(proofRules.map(({ name }) => name)),
  undecided: UNDECIDED,
  drills: (resources) => drills(graphOf(resources)),
});
