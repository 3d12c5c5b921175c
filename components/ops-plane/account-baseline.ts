import type * as cloudtrail from "@pulumi/aws/cloudtrail";
import * as ebs from "@pulumi/aws/ebs";
import * as ec2 from "@pulumi/aws/ec2";
import * as s3 from "@pulumi/aws/s3";
import type * as pulumi from "@pulumi/pulumi";
import { auditTrail } from "./audit";
import type { Plane } from "./plane";
import { AccountBaseline } from "./types";

/** What exists once per account and region, when this stack owns it; the trail is for others to read. */
export function accountBaseline(
  name: string,
  plane: Plane,
  opts: pulumi.CustomResourceOptions,
): cloudtrail.Trail | undefined {
  if (plane.accountBaseline !== AccountBaseline.Owner) return undefined;
  accountDefaults(name, opts);
  return auditTrail(name, plane, opts);
}

/**
 * Defaults of the account: new volumes are encrypted, no bucket can be made public, and instances serve their metadata to
 * IMDSv2 only. They stay when the stack goes, because others in the account rely on them.
 */
function accountDefaults(name: string, opts: pulumi.CustomResourceOptions): void {
  const lasting = { ...opts, retainOnDelete: true };
  new ebs.EncryptionByDefault(`${name}-volume-encryption`, { enabled: true }, lasting);
  new s3.AccountPublicAccessBlock(
    `${name}-bucket-access`,
    {
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    },
    lasting,
  );
  new ec2.InstanceMetadataDefaults(
    `${name}-instance-metadata`,
    { httpTokens: "required" },
    lasting,
  );
}
