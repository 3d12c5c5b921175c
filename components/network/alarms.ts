import type * as cloudwatch from "@pulumi/aws/cloudwatch";
import type * as route53 from "@pulumi/aws/route53";
import type * as pulumi from "@pulumi/pulumi";
import { alarm, nameTags, type AlarmCondition } from "../shared";
import type { BuiltLink } from "./direct-connect";
import type { NatExit, NatStandIn } from "./egress";
import type { Scope } from "./scope";
import type { BuiltTunnels } from "./vpn";

/** Fires when a NAT gateway runs out of ports. Source: Amazon VPC User Guide, "NAT gateway metrics and dimensions". */
export function alarmOnPorts(
  scope: Scope,
  { part, what, gateway }: NatExit,
): pulumi.Output<string> {
  return raise(scope, `${part}-ports`, {
    description: `The ${what} refused connections for want of ports: too many at once to one destination. Spread the destinations or the callers, or add addresses to the gateway.`,
    namespace: "AWS/NATGateway",
    metric: "ErrorPortAllocation",
    dimensions: { NatGatewayId: gateway.id },
    statistic: "Sum",
    comparison: "GreaterThanThreshold",
    threshold: 0,
    periodSeconds: 300,
    periods: 1,
  }).arn;
}

/**
 * Fires when a zone's NAT instance fails its status checks, or there is none: then nobody reports, and silence counts as
 * failure. Replacing one takes a few minutes. Source: Amazon EC2 User Guide, "CloudWatch metrics that are available for your
 * instances", status check metrics, and "Dimensions", AutoScalingGroupName.
 */
export function alarmOnInstance(
  scope: Scope,
  { letter, group }: NatStandIn,
): pulumi.Output<string> {
  return raise(scope, `nat-${letter}-down`, {
    description: `Zone ${letter} has no healthy NAT instance: its tasks and hosts do not reach the internet. Look at the activities of its Auto Scaling group, then at the system log of the instance.`,
    namespace: "AWS/EC2",
    metric: "StatusCheckFailed",
    dimensions: { AutoScalingGroupName: group.name },
    statistic: "Maximum",
    comparison: "GreaterThanThreshold",
    threshold: 0,
    periodSeconds: 60,
    periods: 10,
    missingData: "breaching",
  }).arn;
}

/**
 * Fires when one of a connection's two tunnels stays down for a quarter of an hour, longer than AWS takes to replace an
 * endpoint. Source: Site-to-Site VPN User Guide, "VPN metrics and dimensions".
 */
export function alarmOnTunnels(
  scope: Scope,
  { key, connection }: BuiltTunnels,
): cloudwatch.MetricAlarm {
  return raise(scope, `${key}-vpn-down`, {
    description: `A VPN tunnel to ${key} is down: the way is no longer redundant, or gone when both are. Read the tunnel logs, then the router.`,
    namespace: "AWS/VPN",
    metric: "TunnelState",
    dimensions: { VpnId: connection.id },
    statistic: "Minimum",
    comparison: "LessThanThreshold",
    threshold: 1,
    periodSeconds: 300,
    periods: 3,
  });
}

/**
 * Fires when a Direct Connect link that has a virtual interface loses its BGP session. AWS reports its state every five minutes, since 2026-03.
 * Source: Direct Connect User Guide, "Monitor with Amazon CloudWatch".
 */
export function alarmOnSession(
  scope: Scope,
  { key, connectionId, virtualInterface }: BuiltLink,
): cloudwatch.MetricAlarm | undefined {
  if (!virtualInterface) return undefined;
  return raise(scope, `${key}-bgp-down`, {
    description: `Direct Connect ${key} lost its BGP session: traffic takes another link or the VPN, if there is one. Look at the router, then at the location's provider.`,
    namespace: "AWS/DX",
    metric: "VirtualInterfaceBgpStatus",
    dimensions: {
      ConnectionId: connectionId,
      VirtualInterfaceId: virtualInterface.id,
      IpAddressFamily: "ipv4",
    },
    statistic: "Minimum",
    comparison: "LessThanThreshold",
    threshold: 1,
    periodSeconds: 300,
    periods: 1,
  });
}

/**
 * Fires when an address of a resolver endpoint stays unhealthy: AWS tries to recover it by itself meanwhile.
 * Source: Amazon Route 53 Developer Guide, "Monitoring Route 53 VPC Resolver endpoints with Amazon CloudWatch".
 */
export function alarmOnResolver(
  scope: Scope,
  direction: string,
  endpoint: route53.ResolverEndpoint,
): pulumi.Output<string> {
  return raise(scope, `dns-${direction}-unhealthy`, {
    description: `The ${direction} resolver endpoint has lost an address, which AWS tries to recover: queries between the VPC and the sites may be slow or fail. If it lasts, see whether the endpoint's subnets and security group are as planned, then ask AWS Support.`,
    namespace: "AWS/Route53Resolver",
    metric: "EndpointUnhealthyENICount",
    dimensions: { EndpointId: endpoint.id },
    statistic: "Maximum",
    comparison: "GreaterThanThreshold",
    threshold: 0,
    periodSeconds: 300,
    periods: 3,
  }).arn;
}

/** An alarm of the network, named after what it watches. */
export function raise(
  scope: Scope,
  part: string,
  condition: AlarmCondition,
): cloudwatch.MetricAlarm {
  const { name, alarmTopicArn, tags, opts } = scope;
  const child = `${name}-${part}`;
  return alarm(child, condition, alarmTopicArn, nameTags(child, tags), opts);
}
