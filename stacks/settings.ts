import * as pulumi from "@pulumi/pulumi";
import type { Deployment } from "../components/shared/deployment";
import { crossProblems } from "./checks";
import { deploymentOf } from "./deployment";
import { readSections, sectionNames, type Place } from "./draft";
import { SettingsError, type Problem } from "./problems";
import { label, type Sections } from "./schema";

/** All that a stack says, checked and completed: sizes in GiB, times in days or hours. */
export interface StackSettings extends Omit<Sections, "account" | "region" | "partition"> {
  /** Where the stack is deployed. */
  deployment: Deployment;
}

/**
 * Reads the settings of a stack from its configuration, the whole of it.
 *
 * @param config - values by full key (`hybrid-platform:network`), mappings as JSON, as the engine passes them
 * @param isSecret - whether a full key is kept as a secret
 * @param place - project and stack, which names are made of
 * @throws SettingsError with every problem there is
 */
export function loadSettings(
  config: Record<string, string>,
  isSecret: (key: string) => boolean,
  place: Place = { project: "hybrid-platform", stack: "dev" },
): StackSettings {
  const { draft, problems } = readSections(place, { values: config, isSecret });
  const all = inOrder([...problems, ...crossProblems(draft)]);
  if (all.length > 0) throw new SettingsError(place.stack, all);
  // Without a problem every section has been read.
  const { account, region, partition, ...sections } = draft.sections as Sections;
  return { ...sections, deployment: deploymentOf(place, { account, region, partition }) };
}

/** Keys that nothing reads first, then section by section. */
function inOrder(problems: Problem[]): Problem[] {
  const place = ({ path }: Problem) => sectionNames.findIndex((name) => isUnder(path, label(name)));
  return problems
    .map((problem) => ({ problem, place: place(problem) }))
    .sort((one, other) => one.place - other.place)
    .map(({ problem }) => problem);
}

const isUnder = (path: string, section: string) =>
  path === section || path.startsWith(`${section}.`) || path.startsWith(`${section}[`);

/** The part of the SDK's runtime that says which keys are secret; its typings leave it out. */
const { isConfigSecret } = pulumi.runtime as unknown as {
  isConfigSecret: (key: string) => boolean;
};

/** The settings of the stack that is being run. */
export function stackSettings(): StackSettings {
  return loadSettings(pulumi.runtime.allConfig(), isConfigSecret, {
    project: pulumi.getProject(),
    stack: pulumi.getStack(),
  });
}
