import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as ec2 from "@pulumi/aws/ec2";
import { asnLimits } from "@hybrid-platform/limits";
import { defaultLogRetentionDays, nameTags, physicalName } from "../shared";
import type { HybridNetworkArgs } from "./arguments";
import type { VpnLink } from "./links";
import type { Scope } from "./scope";
import { tunnelProfile } from "./tunnel-profile";

/** The two tunnels to one router. */
export interface BuiltTunnels extends Pick<VpnLink, "key" | "place" | "underlay"> {
  connection: ec2.VpnConnection;
}

/** What tunnels to all gateways of the network have in common. */
export interface TunnelBase {
  logs: cloudwatch.LogGroup;
  /** The routers' ends, by identity of their address. */
  ends: Record<string, ec2.CustomerGateway>;
}

/** Where a connection ends at AWS, in the words of its resource. */
export type AmazonEnd = Pick<
  ec2.VpnConnectionArgs,
  | "vpnGatewayId"
  | "transitGatewayId"
  | "outsideIpAddressType"
  | "transportTransitGatewayAttachmentId"
>;

/** What must be there before tunnels: their log, and each router's end once, whatever number of gateways leads there. */
export function prepareTunnels(
  scope: Scope,
  links: VpnLink[],
  { flowLogRetentionDays = defaultLogRetentionDays }: HybridNetworkArgs,
): TunnelBase | undefined {
  if (links.length === 0) return undefined;
  const logs = createTunnelLogs(scope, flowLogRetentionDays);
  const byEnd = new Map(links.map((link) => [link.end, link]));
  const ends = [...byEnd].map(([end, link]) => [end, createCustomerGateway(scope, link)] as const);
  return { logs, ends: Object.fromEntries(ends) };
}

/** A VPN connection from one gateway to every router that asks for it. */
export function connectRouters(
  scope: Scope,
  base: TunnelBase | undefined,
  links: VpnLink[],
  amazonEnd: AmazonEnd,
): BuiltTunnels[] {
  return links.flatMap((link) => {
    const router = base?.ends[link.end];
    if (!base || !router) return [];
    const { key, place, underlay } = link;
    return [
      {
        key,
        place,
        underlay,
        connection: connectRouter(scope, base.logs, link, { router, amazonEnd }),
      },
    ];
  });
}

/** The log group that both tunnels of every connection report to: why a tunnel does not come up is written there. */
function createTunnelLogs(
  { name, deployment, tags, opts }: Scope,
  retentionInDays: number,
): cloudwatch.LogGroup {
  const { project, stack } = deployment;
  const child = `${name}-tunnel-logs`;
  return new cloudwatch.LogGroup(
    child,
    {
      // Under this prefix AWS lets its services write without a resource policy for each group, of which an account has ten.
      name: `/aws/vendedlogs/${project}/${stack}/${name}/tunnels`,
      retentionInDays,
      tags: nameTags(child, tags),
    },
    opts,
  );
}

/** A VPN connection to one router, with the routes that BGP learns. AWS makes the keys and keeps them in Secrets Manager. */
function connectRouter(
  { name, tags, kept }: Scope,
  logs: cloudwatch.LogGroup,
  link: VpnLink,
  { router, amazonEnd }: { router: ec2.CustomerGateway; amazonEnd: AmazonEnd },
): ec2.VpnConnection {
  const child = `${name}-${link.key}-vpn`;
  return new ec2.VpnConnection(
    child,
    {
      type: router.type,
      ...amazonEnd,
      customerGatewayId: router.id,
      staticRoutesOnly: false,
      presharedKeyStorage: "SecretsManager",
      ...tunnelProfile(link.tunnels, link.insideCidrs, {
        cloudwatchLogOptions: { logEnabled: true, logGroupArn: logs.arn, logOutputFormat: "json" },
      }),
      tags: nameTags(child, tags),
    },
    kept,
  );
}

function createCustomerGateway(
  { name, deployment, tags, opts }: Scope,
  { end, site, asn, address }: VpnLink,
): ec2.CustomerGateway {
  const child = `${name}-${end}`;
  const number =
    asn <= asnLimits.short.customerGateway
      ? { bgpAsn: String(asn) }
      : { bgpAsnExtended: String(asn) };
  return new ec2.CustomerGateway(
    child,
    {
      type: "ipsec.1",
      ipAddress: address,
      ...number,
      // Without it AWS hands out the gateway that another stack has for the same router.
      deviceName: physicalName(deployment, child),
      tags: nameTags(child, { ...tags, Site: site }),
    },
    opts,
  );
}
