import * as kms from "@pulumi/aws/kms";
import type * as pulumi from "@pulumi/pulumi";
import { arn, physicalName, type Deployment } from "./deployment";
import { Protection } from "./protection";
import { nameTags } from "./tags";

/** What a statement of a key's policy allows a service, and when. */
export interface KeyGrant {
  Sid: string;
  Principal: Record<string, string | string[]>;
  Action: string[];
  Condition?: Record<string, Record<string, string>>;
}

/** A key: what it encrypts, who uses it, and where it is. */
export interface KeyOptions {
  deployment: Deployment;
  description: string;
  /** Uses beside administration by the account. @default none */
  grants?: KeyGrant[];
  /** @default the provider's */
  region?: string;
  /** @default "protected" */
  protection?: Protection;
  tags?: Record<string, string>;
}

/** A rotating key, and an alias with a fixed name, so that people find it again. What it encrypts is lost with it. */
export function encryptionKey(
  name: string,
  key: KeyOptions,
  opts: pulumi.CustomResourceOptions,
): kms.Key {
  const { deployment, region } = key;
  const kept = key.protection !== Protection.Disposable;
  const made = new kms.Key(
    name,
    {
      description: key.description,
      policy: keyPolicy(deployment, key.grants ?? []),
      enableKeyRotation: true,
      deletionWindowInDays: kept ? 30 : 7,
      region,
      tags: nameTags(name, key.tags),
    },
    { ...opts, protect: kept ? true : undefined },
  );
  new kms.Alias(
    `${name}-alias`,
    { name: `alias/${physicalName(deployment, name)}`, targetKeyId: made.keyId, region },
    opts,
  );
  return made;
}

/** The use of a key by CloudWatch Logs for one log group, or for all that a pattern with `*` names. */
export function logsKeyGrant(deployment: Deployment, logGroup: string): KeyGrant {
  return {
    Sid: "Logs",
    Principal: { Service: `logs.${deployment.region}.amazonaws.com` },
    Action: [
      "kms:Encrypt*",
      "kms:Decrypt*",
      "kms:ReEncrypt*",
      "kms:GenerateDataKey*",
      "kms:Describe*",
    ],
    Condition: {
      ArnLike: {
        "kms:EncryptionContext:aws:logs:arn": arn(deployment, "logs", `log-group:${logGroup}`),
      },
    },
  };
}

/** A key policy: the account's own IAM policies decide, and `grants` come on top. */
export function keyPolicy({ partition, account }: Deployment, grants: KeyGrant[]): string {
  const administer: KeyGrant = {
    Sid: "Administer",
    Principal: { AWS: `arn:${partition}:iam::${account}:root` },
    Action: ["kms:*"],
  };
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [administer, ...grants].map((grant) => ({
      Effect: "Allow",
      Resource: "*",
      ...grant,
    })),
  });
}
