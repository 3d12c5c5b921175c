import { globalName, physicalName, type Deployment } from "../shared";

/** Logical name of a fleet's role; AWS limits what it becomes. */
export const fleetRoleName = (name: string, fleet: string) => `${name}-fleet-${fleet}-node`;

/** Key of an activation in what the component publishes. */
export const activationKey = (fleet: string, generation: string) => `${fleet}-${generation}`;

/** Value of the tag `PatchGroup` of a fleet's hosts. A group belongs to one baseline of an account, so it names the stack. */
export const patchGroup = (deployment: Deployment, fleet: string) =>
  physicalName(deployment, fleet);

/** Name of the vault in the own region. */
export const vaultName = (deployment: Deployment, name: string) => physicalName(deployment, name);
/** Name of the vault that copies go to. */
export const recoveryVaultName = (deployment: Deployment, name: string) =>
  physicalName(deployment, name, "recovery");

/** Restore testing plans have no hyphens in their names. */
export const restoreTestName = (deployment: Deployment, name: string) =>
  physicalName(deployment, name).replaceAll("-", "_");

/** Name of the audit trail. */
export const trailName = (deployment: Deployment, name: string) => physicalName(deployment, name);
/** Name in S3 of the bucket of the trail's records. */
export const trailBucketName = (deployment: Deployment, name: string) =>
  globalName(deployment, name, "trail");

/** Name of a log group: `/project/stack/…`. */
export const logGroupName = ({ project, stack }: Deployment, ...parts: string[]) =>
  `/${[project, stack, ...parts].join("/")}`;
