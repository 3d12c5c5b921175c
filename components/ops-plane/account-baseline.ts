import type * as cloudtrail from "@pulumi/aws/cloudtrail";
import * as ebs from "@pulumi/aws/ebs";
import * as ec2 from "@pulumi/aws/ec2";
import * as s3 from "@pulumi/aws/s3";
import type * as pulumi from "@pulumi/pulumi";
import { auditTrail } from "./audit";
import type { Plane } from "./plane";
import { AccountBaseline, VpcPublicAccess } from "./types";

/** What exists once per account and region, when this stack owns it; the trail is for others to read. */
export function accountBaseline(
  name: string,
  plane: Plane,
  opts: pulumi.CustomResourceOptions,
): cloudtrail.Trail | undefined {
  if (plane.accountBaseline !== AccountBaseline.Owner) return undefined;
  accountDefaults(name, opts);
  if (plane.vpcPublicAccess === VpcPublicAccess.BlockIngress) blockIngress(name, opts);
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

/**
 * Closes every VPC of the account and region against connections from the internet, whatever its routes and groups say.
 * It stays when the stack goes, as the other defaults do. Source: Amazon VPC User Guide, "Block public access to VPCs and
 * subnets".
 */
function blockIngress(name: string, opts: pulumi.CustomResourceOptions): void {
  new ec2.VpcBlockPublicAccessOptions(
    `${name}-vpc-access`,
    { internetGatewayBlockMode: VpcPublicAccess.BlockIngress },
    { ...opts, retainOnDelete: true },
  );
}
