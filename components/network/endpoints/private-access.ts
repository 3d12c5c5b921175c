import type * as ec2 from "@pulumi/aws/ec2";
import type { HybridNetworkArgs } from "../arguments";
import type { Scope } from "../scope";
import type { Zone } from "../subnets";
import { callersOf } from "./callers";
import { createDynamoDbEndpoint, createS3Endpoint } from "./gateway";
import { createInterfaceEndpoints } from "./interfaces";
import { EndpointProfile, servicesOf } from "./profiles";

/** The endpoints of a network, by the service that each leads to. */
export interface PrivateAccess {
  gateways: Record<string, ec2.VpcEndpoint>;
  interfaces: Record<string, ec2.VpcEndpoint>;
}

/** Ways to AWS's services that do not leave AWS: to S3 always, to others as the profiles ask. */
export function createPrivateAccess(
  scope: Scope,
  vpc: ec2.Vpc,
  zones: Zone[],
  args: HybridNetworkArgs,
): PrivateAccess {
  const { endpoints = [] } = args;
  const s3 = createS3Endpoint(scope, vpc, zones);
  const dynamodb: Record<string, ec2.VpcEndpoint> = endpoints.includes(EndpointProfile.DynamoDb)
    ? { dynamodb: createDynamoDbEndpoint(scope, vpc, zones) }
    : {};
  const place = { vpc, zones, callers: callersOf(args), s3 };
  return {
    gateways: { s3, ...dynamodb },
    interfaces: createInterfaceEndpoints(scope, place, servicesOf(endpoints)),
  };
}
