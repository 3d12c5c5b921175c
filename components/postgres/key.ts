import * as kms from "@pulumi/aws/kms";
import type * as pulumi from "@pulumi/pulumi";
import { nameTags, physicalName, Protection } from "../shared";
import type { ResilientPostgresArgs } from "./args";

/**
 * The key of the database, its backups, its master secret and its performance data. Who reads the secret needs
 * `kms:Decrypt` on it. Its alias is fixed, so that people find it again.
 */
export function databaseKey(
  name: string,
  { deployment, protection, tags }: ResilientPostgresArgs,
  opts: pulumi.CustomResourceOptions,
): kms.Key {
  const disposable = protection === Protection.Disposable;
  const key = new kms.Key(
    `${name}-key`,
    {
      description: `Data of the database ${physicalName(deployment, name)}`,
      enableKeyRotation: true,
      deletionWindowInDays: disposable ? 7 : 30,
      tags: nameTags(`${name}-key`, tags),
    },
    { ...opts, protect: disposable ? undefined : true },
  );
  new kms.Alias(
    `${name}-key-alias`,
    { name: `alias/${physicalName(deployment, name)}`, targetKeyId: key.keyId },
    opts,
  );
  return key;
}
