import { gatewayServiceName } from "@hybrid-platform/limits";
import * as ec2 from "@pulumi/aws/ec2";
import { nameTags } from "../../shared";
import type { Scope } from "../scope";
import type { Zone } from "../subnets";
import { ownAccountPolicy } from "./policy";

/**
 * The way to S3 that does not leave AWS, for the application and data tiers. It costs nothing, spares the NAT gateways the
 * layers of container images, and is the data tier's only way to backups and exports.
 *
 * It has no policy of its own: layers of images, packages of Amazon Linux and updates of Systems Manager's agent lie in
 * AWS's buckets, whose names differ by region and change. Buckets guard themselves.
 */
export function createS3Endpoint(scope: Scope, vpc: ec2.Vpc, zones: Zone[]): ec2.VpcEndpoint {
  return createGateway(scope, vpc, zones, "s3");
}

/** The same for DynamoDB. All tables are this account's, so nothing else can be reached through it. */
export function createDynamoDbEndpoint(scope: Scope, vpc: ec2.Vpc, zones: Zone[]): ec2.VpcEndpoint {
  return createGateway(scope, vpc, zones, "dynamodb", ownAccountPolicy(scope.deployment));
}

function createGateway(
  { name, deployment, tags, lifelines, opts }: Scope,
  vpc: ec2.Vpc,
  zones: Zone[],
  service: string,
  policy?: string,
): ec2.VpcEndpoint {
  const child = `${name}-${service}`;
  const endpoint = new ec2.VpcEndpoint(
    child,
    {
      vpcId: vpc.id,
      vpcEndpointType: "Gateway",
      serviceName: gatewayServiceName(deployment.region, service),
      policy,
      tags: nameTags(child, tags),
    },
    opts,
  );
  for (const { letter, application, data } of zones) {
    for (const [tier, { routes }] of Object.entries({ app: application, data })) {
      const association = new ec2.VpcEndpointRouteTableAssociation(
        `${name}-${tier}-${letter}-${service}`,
        { vpcEndpointId: endpoint.id, routeTableId: routes.id },
        opts,
      );
      if (routes === application.routes) lifelines.push(association);
    }
  }
  return endpoint;
}
