import * as path from "node:path";
import { readStackConfig, type StackConfig } from "../config/stack-config";
import { parseYamlFile, readYamlFile, type YamlFile } from "../config/yaml-file";
import { runProgram } from "../program";
import type { PlannedResource } from "../record/resource";
import { settingsAgainst } from "./against";
import { changesBetween, type Change } from "./changes";
import { addressChanges, type AddressChange } from "./egress";
import { secretChanges, type SecretChange } from "./secrets";
import { settingsOf } from "./settings";
import { switches, type Switch } from "./switches";

/** What the settings change, compared with other settings of the same stack under the program as it is now. */
export interface Comparison {
  against: string;
  changes: Change[];
  secrets: SecretChange[];
  addresses: AddressChange[];
  switches: Switch[];
}

/** Settings of a stack, and what the program makes of them. */
export interface Planned {
  file: YamlFile;
  config: StackConfig;
  resources: PlannedResource[];
}

/** Compares a plan with that of other settings: a file, or a git ref. */
export async function compare(
  root: string,
  now: StackConfig,
  resources: PlannedResource[],
  against: string,
): Promise<Comparison> {
  const other = settingsAgainst(root, now.stack, against);
  const config = readStackConfig(root, now.stack, other);
  const former = await runProgram(root, config);
  const file = parseYamlFile(other.name, other.text);
  const current = readYamlFile(path.join(root, `Pulumi.${now.stack}.yaml`));
  return comparison(
    { file, config, resources: former.resources },
    { file: current, config: now, resources },
  );
}

/** What changing from one plan to another does. */
export function comparison(before: Planned, after: Planned): Comparison {
  const settings = ({ config: { project, config } }: Planned) => settingsOf(project, config);
  return {
    against: before.file.name,
    changes: changesBetween(before.resources, after.resources),
    secrets: secretChanges(before.file, after.file),
    addresses: addressChanges(before.resources, after.resources),
    switches: switches(settings(before), settings(after)),
  };
}
