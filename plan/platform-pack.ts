import { drills } from "../policy-pack/drills";
import { policiesOf } from "../policy-pack/kit";
import packageJson from "../policy-pack/package.json";
import { rules, UNDECIDED } from "../policy-pack/policies";
import { graphOf } from "./judge/graph";
import type { Pack } from "./judge/pack";

/** The policy pack of this project. */
export const platformPack = (): Pack => ({
  name: packageJson.name,
  version: packageJson.version,
  policies: (observe) => policiesOf(rules, { observe }),
  undecided: UNDECIDED,
  drills: (resources) => drills(graphOf(resources)),
});
