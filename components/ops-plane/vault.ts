import * as backup from "@pulumi/aws/backup";
import type * as pulumi from "@pulumi/pulumi";
import { nameTags, Protection, encryptionKey } from "../shared";
import { recoveryVaultName, vaultName } from "./names";
import type { Plane } from "./plane";

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

function vault(
  names: { logicalName: string; physicalName: string; region?: string },
  { deployment, protection, tags }: Plane,
  opts: pulumi.CustomResourceOptions,
): backup.Vault {
  const { logicalName, region } = names;
  const key = encryptionKey(
    `${logicalName}-key`,
    { deployment, description: "Encrypts recovery points", region, protection, tags },
    opts,
  );
  const kept = protection === Protection.Protected;
  return new backup.Vault(
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
}
