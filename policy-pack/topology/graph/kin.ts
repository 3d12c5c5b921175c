import { Aws } from "../../kit/types";

export const vpcTypes: readonly string[] = [Aws.Vpc, Aws.DefaultVpc];
export const subnetTypes: readonly string[] = [Aws.Subnet, Aws.DefaultSubnet];
export const routeTableTypes: readonly string[] = [Aws.RouteTable, Aws.DefaultRouteTable];
export const groupTypes: readonly string[] = [Aws.SecurityGroup, Aws.DefaultSecurityGroup];
export const aclTypes: readonly string[] = [Aws.NetworkAcl, Aws.DefaultNetworkAcl];
export const balancerTypes: readonly string[] = [Aws.LoadBalancer, Aws.AlbLoadBalancer];
export const listenerTypes: readonly string[] = [Aws.Listener, Aws.AlbListener];
export const targetGroupTypes: readonly string[] = [Aws.TargetGroup, Aws.AlbTargetGroup];

/** Types of one kind of thing: a property that names the one may as well name the other, and leads to no third. */
const families = [
  ...[vpcTypes, subnetTypes, routeTableTypes, groupTypes],
  ...[aclTypes, balancerTypes, listenerTypes, targetGroupTypes],
];

/** A type with those of its kind. */
export const kinOf = (type: string): readonly string[] =>
  families.find((family) => family.includes(type)) ?? [type];
