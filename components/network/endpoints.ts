import * as ec2 from "@pulumi/aws/ec2";
import { nameTags } from "../shared";
import type { Scope } from "./scope";
import type { Zone } from "./subnets";

/**
 * The way to S3 that does not leave AWS, for the application and data tiers. It costs nothing, spares the NAT gateways the
 * layers of container images, and is the data tier's only way to backups and exports.
 */
export function createS3Endpoint(scope: Scope, vpc: ec2.Vpc, zones: Zone[]): void {
  const { name, deployment, tags, opts } = scope;
  const child = `${name}-s3`;
  const endpoint = new ec2.VpcEndpoint(
    child,
    {
      vpcId: vpc.id,
      vpcEndpointType: "Gateway",
      serviceName: `com.amazonaws.${deployment.region}.s3`,
      tags: nameTags(child, tags),
    },
    opts,
  );
  for (const { letter, application, data } of zones) {
    for (const [tier, { routes }] of Object.entries({ app: application, data })) {
      new ec2.VpcEndpointRouteTableAssociation(
        `${name}-${tier}-${letter}-s3`,
        { vpcEndpointId: endpoint.id, routeTableId: routes.id },
        opts,
      );
    }
  }
}
