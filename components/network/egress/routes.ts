import * as ec2 from "@pulumi/aws/ec2";
import type * as pulumi from "@pulumi/pulumi";
import type { Scope } from "../scope";

/** What a default route leads to. */
type Target =
  | { gatewayId: pulumi.Output<string> }
  | { natGatewayId: pulumi.Output<string> }
  | { networkInterfaceId: pulumi.Output<string> };

/** The default route of a table. It keeps its name whatever it leads to: another target is a change in place. */
export function routeToInternet(
  { name, opts }: Scope,
  part: string,
  routes: ec2.RouteTable,
  target: Target,
): ec2.Route {
  return new ec2.Route(
    `${name}-${part}-internet`,
    { routeTableId: routes.id, destinationCidrBlock: "0.0.0.0/0", ...target },
    opts,
  );
}
