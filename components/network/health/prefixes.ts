import type * as cloudwatch from "@pulumi/aws/cloudwatch";
import { directConnectLimits } from "@hybrid-platform/limits";
import { raise } from "../alarms";
import type { BuiltLink } from "../direct-connect";
import type { Scope } from "../scope";

/** The share of its prefixes at which a session is near enough to its limit to act. */
const almostFull = 0.8;

/**
 * Fire when a session is up and carries too little or almost too much: fewer prefixes than the site has, none of the VPC's
 * own, or nearly as many as AWS takes before it ends the session. Source: Direct Connect User Guide, "Monitor with Amazon
 * CloudWatch" and "Direct Connect quotas".
 */
export function alarmsOnPrefixes(
  scope: Scope,
  link: BuiltLink,
  prefixes: {
    /** What the site has. */
    expected: number;
    /** What AWS takes. @default what it takes when nothing is allocated */
    allocated?: number;
  },
): cloudwatch.MetricAlarm[] {
  const { key, connectionId, virtualInterface } = link;
  const { expected, allocated = directConnectLimits.prefixAllocation.unset } = prefixes;
  if (!virtualInterface) return [];
  const watch = { namespace: "AWS/DX", periodSeconds: 300, periods: 3 };
  const dimensions = {
    ConnectionId: connectionId,
    VirtualInterfaceId: virtualInterface.id,
    IpAddressFamily: "ipv4",
  };
  const tooFew = { statistic: "Minimum", comparison: "LessThanThreshold" };
  return [
    raise(scope, `${key}-prefixes-missing`, {
      ...watch,
      ...tooFew,
      dimensions,
      description: `The routers of Direct Connect ${key} announce fewer than the ${expected} prefixes of the site: what is missing takes another link, or none. Compare what the router announces with the site's prefixes.`,
      metric: "VirtualInterfaceBgpPrefixesAccepted",
      threshold: expected,
    }),
    raise(scope, `${key}-prefixes-full`, {
      ...watch,
      dimensions,
      description: `The routers of Direct Connect ${key} announce almost as many prefixes as AWS takes: with one too many it ends the session. Announce summaries.`,
      metric: "VirtualInterfaceBgpPrefixesAccepted",
      statistic: "Maximum",
      comparison: "GreaterThanThreshold",
      threshold: Math.floor(allocated * almostFull),
    }),
    raise(scope, `${key}-announces-nothing`, {
      ...watch,
      ...tooFew,
      dimensions,
      description: `AWS announces none of the VPC's ranges on Direct Connect ${key}: the site does not find the VPC on this link. Look at the allowed prefixes of the Direct Connect gateway's association.`,
      metric: "VirtualInterfaceBgpPrefixesAdvertised",
      threshold: 1,
    }),
  ];
}
