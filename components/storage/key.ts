import * as kms from "@pulumi/aws/kms";
import type * as pulumi from "@pulumi/pulumi";
import { nameTags, physicalName, Protection } from "../shared";
import type { HybridStorageArgs } from "./args";

/** The key of all buckets. Who reads or writes objects needs it too. Its alias is fixed, so that people find it again. */
export function storageKey(
  name: string,
  { deployment, protection, tags }: HybridStorageArgs,
  opts: pulumi.CustomResourceOptions,
): kms.Key {
  const disposable = protection === Protection.Disposable;
  const key = new kms.Key(
    `${name}-key`,
    {
      description: `Objects of ${physicalName(deployment, name)}`,
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
