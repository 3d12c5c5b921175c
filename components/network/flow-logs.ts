import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as ec2 from "@pulumi/aws/ec2";
import * as iam from "@pulumi/aws/iam";
import * as pulumi from "@pulumi/pulumi";
import { nameTags, physicalName, policyDocument, trustPolicy } from "../shared";
import { subnetCidr, Tier } from "./address-plan";
import { FlowLogDetail, type HybridNetworkArgs } from "./arguments";
import { natZones } from "./egress";
import { recordFormat, savedQueries } from "./flow-records";
import type { Scope } from "./scope";

/** Records who talked to whom in the VPC, accepted or refused. */
export function recordFlows(
  scope: Scope,
  vpc: ec2.Vpc,
  retentionInDays: number,
  args: HybridNetworkArgs,
): void {
  const detailed = args.flowLogs === FlowLogDetail.Detailed;
  const { name, deployment, tags, opts } = scope;
  const child = `${name}-flow-logs`;
  const group = new cloudwatch.LogGroup(
    child,
    {
      name: `/${deployment.project}/${deployment.stack}/${name}/flows`,
      retentionInDays,
      tags: nameTags(child, tags),
    },
    opts,
  );
  const { role, permission } = createWriter(scope, group);
  new ec2.FlowLog(
    child,
    {
      vpcId: vpc.id,
      trafficType: "ALL",
      logDestinationType: "cloud-watch-logs",
      logDestination: group.arn,
      iamRoleArn: role.arn,
      logFormat: detailed ? recordFormat : undefined,
      tags: nameTags(child, tags),
    },
    // A role that cannot write yet loses the first records.
    { ...opts, dependsOn: permission },
  );
  if (detailed) saveQueries(scope, group, args);
}

/** Keeps the questions that an operator has at three in the morning beside the records, in a folder of the console. */
function saveQueries(
  { name, deployment, opts }: Scope,
  group: cloudwatch.LogGroup,
  args: HybridNetworkArgs,
): void {
  const { cidr, zonePlacement, sites = {} } = args;
  const subject = {
    cidr,
    sites: Object.fromEntries(Object.entries(sites).map(([site, of]) => [site, of.prefixes])),
    natRanges: Object.fromEntries(
      natZones(args).map((zone) => [zone, subnetCidr(cidr, zone, Tier.Edge, zonePlacement)]),
    ),
  };
  for (const { key, title, query } of savedQueries(subject)) {
    new cloudwatch.QueryDefinition(
      `${name}-flows-${key}`,
      {
        name: `${physicalName(deployment, name)}/${title}`,
        logGroupNames: [group.name],
        queryString: query,
      },
      opts,
    );
  }
}

/** A role that writes to this group and can do nothing else. */
function createWriter({ name, deployment, tags, opts }: Scope, group: cloudwatch.LogGroup) {
  const child = `${name}-flow-logs`;
  const role = new iam.Role(
    child,
    {
      assumeRolePolicy: trustPolicy(deployment, "vpc-flow-logs.amazonaws.com"),
      tags: nameTags(child, tags),
    },
    opts,
  );
  const permission = new iam.RolePolicy(
    child,
    {
      role: role.id,
      policy: policyDocument([
        {
          actions: [
            "logs:CreateLogStream",
            "logs:DescribeLogGroups",
            "logs:DescribeLogStreams",
            "logs:PutLogEvents",
          ],
          resources: [group.arn, pulumi.interpolate`${group.arn}:*`],
        },
      ]),
    },
    opts,
  );
  return { role, permission };
}
