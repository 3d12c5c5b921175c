import { readStackConfig, type StackConfig } from "../config/stack-config";
import { runProgram } from "../program";
import type { PlannedResource } from "../record/resource";
import { settingsAgainst } from "./against";
import { changesBetween, type Change } from "./changes";
import { addressChanges, type AddressChange } from "./egress";
import { egressOf, egressSwitch, type EgressSwitch } from "./egress-switch";

/** What the settings change, compared with other settings of the same stack under the program as it is now. */
export interface Comparison {
  against: string;
  changes: Change[];
  addresses: AddressChange[];
  /** When `network.egress` changes. */
  egress?: EgressSwitch;
}

/** Compares a plan with that of other settings: a file, or a git ref. */
export async function compare(
  root: string,
  now: StackConfig,
  resources: PlannedResource[],
  against: string,
): Promise<Comparison> {
  const other = settingsAgainst(root, now.stack, against);
  const before = readStackConfig(root, now.stack, other);
  const former = await runProgram(root, before);
  const egress = egressSwitch(networkEgress(before), networkEgress(now));
  return {
    against: other.name,
    changes: changesBetween(former.resources, resources),
    addresses: addressChanges(former.resources, resources),
    ...(egress && { egress }),
  };
}

const networkEgress = ({ project, config }: StackConfig) => egressOf(config[`${project}:network`]);
