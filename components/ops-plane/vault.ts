import * as backup from "@pulumi/aws/backup";
import type * as pulumi from "@pulumi/pulumi";
import { nameTags, Protection, encryptionKey } from "../shared";
import type { VaultLockArgs } from "./backup-arguments";
import { recoveryVaultName, vaultName } from "./names";
import type { Plane } from "./plane";

interface VaultNames {
  logicalName: string;
  physicalName: string;
  /** @default the provider's */
  region?: string;
}

/** The vault that backups are written to. */
export function backupVault(
  name: string,
  plane: Plane,
  opts: pulumi.CustomResourceOptions,
): backup.Vault {
  return vault(
    { logicalName: `${name}-backup`, physicalName: vaultName(plane.deployment, name) },
    plane,
    opts,
  );
}

/** The vault in the recovery region that copies go to, with a key of that region. */
export function recoveryVault(
  name: string,
  plane: Plane,
  opts: pulumi.CustomResourceOptions,
): backup.Vault | undefined {
  const region = plane.backup.copyToRegion;
  if (region === undefined) return undefined;
  return vault(
    {
      logicalName: `${name}-recovery`,
      physicalName: recoveryVaultName(plane.deployment, name),
      region,
    },
    plane,
    opts,
  );
}

function vault(names: VaultNames, plane: Plane, opts: pulumi.CustomResourceOptions): backup.Vault {
  const { deployment, protection, tags } = plane;
  const { logicalName, region } = names;
  const key = encryptionKey(
    `${logicalName}-key`,
    { deployment, description: "Encrypts recovery points", region, protection, tags },
    opts,
  );
  const kept = protection === Protection.Protected;
  const made = new backup.Vault(
    `${logicalName}-vault`,
    {
      name: names.physicalName,
      kmsKeyArn: key.arn,
      // AWS deletes a vault only when it is empty: without this the recovery points would have to be deleted by hand.
      forceDestroy: !kept,
      region,
      tags: nameTags(names.physicalName, tags),
    },
    { ...opts, protect: kept },
  );
  if (kept) refuseDeletion(names, made, opts);
  if (plane.backup.lock) lock(names, made, plane.backup.lock, opts);
  return made;
}

/** Nobody deletes a recovery point or shortens its life; AWS Backup itself goes on deleting those whose time is over. */
function refuseDeletion(
  { logicalName, region }: VaultNames,
  { name }: backup.Vault,
  opts: pulumi.CustomResourceOptions,
): void {
  new backup.VaultPolicy(
    `${logicalName}-vault-policy`,
    {
      backupVaultName: name,
      policy: JSON.stringify({
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Deny",
            Principal: "*",
            Action: ["backup:DeleteRecoveryPoint", "backup:UpdateRecoveryPointLifecycle"],
            Resource: "*",
          },
        ],
      }),
      region,
    },
    opts,
  );
}

function lock(
  { logicalName, region }: VaultNames,
  { name }: backup.Vault,
  { minDays, maxDays }: VaultLockArgs,
  opts: pulumi.CustomResourceOptions,
): void {
  new backup.VaultLockConfiguration(
    `${logicalName}-vault-lock`,
    { backupVaultName: name, minRetentionDays: minDays, maxRetentionDays: maxDays, region },
    opts,
  );
}
