import { Aws } from "../../kit/types";

/** Types of one kind of thing: a property that names the one may as well name the other, and leads to no third. */
const families: readonly (readonly string[])[] = [
  [Aws.Vpc, Aws.DefaultVpc],
  [Aws.Subnet, Aws.DefaultSubnet],
  [Aws.RouteTable, Aws.DefaultRouteTable],
  [Aws.SecurityGroup, Aws.DefaultSecurityGroup],
  [Aws.NetworkAcl, Aws.DefaultNetworkAcl],
  [Aws.LoadBalancer, Aws.AlbLoadBalancer],
  [Aws.Listener, Aws.AlbListener],
  [Aws.TargetGroup, Aws.AlbTargetGroup],
];

/** A type with those of its kind. */
export const kinOf = (type: string): readonly string[] =>
  families.find((family) => family.includes(type)) ?? [type];
