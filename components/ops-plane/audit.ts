import * as cloudtrail from "@pulumi/aws/cloudtrail";
import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as iam from "@pulumi/aws/iam";
import type * as kms from "@pulumi/aws/kms";
import * as pulumi from "@pulumi/pulumi";
import {
  arn,
  nameTags,
  policyDocument,
  type Deployment,
  encryptionKey,
  type KeyGrant,
  logsKeyGrant,
  serviceTrust,
} from "../shared";
import { eventSelectors } from "./event-selectors";
import { logGroupName, trailName } from "./names";
import type { Plane } from "./plane";
import { trailBucket } from "./trail-bucket";

/** Records who did what in the account, in every region: in a bucket for years, and in a log group to search. */
export function auditTrail(
  name: string,
  plane: Plane,
  opts: pulumi.CustomResourceOptions,
): cloudtrail.Trail {
  const { deployment, protection, tags } = plane;
  const trailArn = arn(deployment, "cloudtrail", `trail/${trailName(deployment, name)}`);
  const key = encryptionKey(
    `${name}-audit-key`,
    {
      deployment,
      description: "Encrypts audit records",
      grants: keyGrants(deployment, trailArn),
      protection,
      tags,
    },
    opts,
  );
  const { bucket, policy } = trailBucket(name, plane, { key, trailArn }, opts);
  const logs = trailLogs(name, plane, key, opts);
  return new cloudtrail.Trail(
    `${name}-trail`,
    {
      name: trailName(deployment, name),
      s3BucketName: bucket.bucket,
      kmsKeyId: key.arn,
      cloudWatchLogsGroupArn: pulumi.interpolate`${logs.group.arn}:*`,
      cloudWatchLogsRoleArn: logs.role.arn,
      enableLogFileValidation: true,
      includeGlobalServiceEvents: true,
      isMultiRegionTrail: true,
      advancedEventSelectors: eventSelectors(name, plane),
      tags: nameTags(`${name}-trail`, tags),
    },
    // CloudTrail tries both when the trail is made, and refuses it when it may not write.
    { ...opts, dependsOn: [policy, logs.permission] },
  );
}

/** CloudTrail encrypts what it delivers for this trail, CloudWatch Logs what it keeps in the trail's log group. */
function keyGrants(deployment: Deployment, trailArn: string): KeyGrant[] {
  const trail = { StringEquals: { "aws:SourceArn": trailArn } };
  return [
    {
      Sid: "Trail",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      // Decrypt, because the bucket uses an S3 bucket key.
      Action: ["kms:GenerateDataKey*", "kms:Decrypt", "kms:DescribeKey"],
      Condition: trail,
    },
    logsKeyGrant(deployment, auditLogName(deployment)),
  ];
}

const auditLogName = (deployment: Deployment) => logGroupName(deployment, "audit");

function trailLogs(
  name: string,
  { deployment, logRetentionDays, tags }: Plane,
  key: kms.Key,
  opts: pulumi.CustomResourceOptions,
): { group: cloudwatch.LogGroup; role: iam.Role; permission: iam.RolePolicy } {
  const group = new cloudwatch.LogGroup(
    `${name}-trail-logs`,
    {
      name: auditLogName(deployment),
      kmsKeyId: key.arn,
      retentionInDays: logRetentionDays,
      tags: nameTags(`${name}-trail-logs`, tags),
    },
    opts,
  );
  const role = new iam.Role(
    `${name}-trail-role`,
    {
      description: "CloudTrail: writes to the log group of the trail",
      // CloudTrail names no account when it takes the role (AWS CloudTrail User Guide, "Role policy document for CloudTrail to
      // use CloudWatch Logs for monitoring").
      assumeRolePolicy: serviceTrust("cloudtrail.amazonaws.com"),
      tags: nameTags(`${name}-trail-role`, tags),
    },
    opts,
  );
  const streams = pulumi.interpolate`${group.arn}:log-stream:${deployment.account}_CloudTrail_*`;
  const permission = new iam.RolePolicy(
    `${name}-trail-role-logs`,
    {
      role: role.name,
      policy: policyDocument([
        { actions: ["logs:CreateLogStream", "logs:PutLogEvents"], resources: [streams] },
      ]),
    },
    opts,
  );
  return { group, role, permission };
}
