import * as cloudwatch from "@pulumi/aws/cloudwatch";
import * as ec2 from "@pulumi/aws/ec2";
import { asnLimits } from "@hybrid-platform/limits";
import { defaultLogRetentionDays, nameTags, physicalName } from "../shared";
import type { HybridNetworkArgs } from "./arguments";
import type { VpnLink } from "./links";
import type { Scope } from "./scope";
import { tunnelProfile } from "./tunnel-profile";

/** The two tunnels to one router. */
export interface BuiltTunnels {
  /** Identity: site and router. */
  key: string;
  /** Where what is known of it is published: `<site>/<router>`. */
  place: string;
  connection: ec2.VpnConnection;
}

/** A VPN connection to every router that asks for one. */
export function connectRouters(
  scope: Scope,
  gateway: ec2.VpnGateway,
  links: VpnLink[],
  { flowLogRetentionDays = defaultLogRetentionDays }: HybridNetworkArgs,
): BuiltTunnels[] {
  if (links.length === 0) return [];
  const logs = createTunnelLogs(scope, flowLogRetentionDays);
  return links.map((link) => ({
    key: link.key,
    place: `${link.site}/${link.router}`,
    connection: connectRouter(scope, gateway, logs, link),
  }));
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
  scope: Scope,
  gateway: ec2.VpnGateway,
  logs: cloudwatch.LogGroup,
  link: VpnLink,
): ec2.VpnConnection {
  const { name, tags, kept } = scope;
  const child = `${name}-${link.key}-vpn`;
  const router = createCustomerGateway(scope, link);
  return new ec2.VpnConnection(
    child,
    {
      type: router.type,
      vpnGatewayId: gateway.id,
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
  { key, asn, address }: VpnLink,
): ec2.CustomerGateway {
  const child = `${name}-${key}`;
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
      tags: nameTags(child, tags),
    },
    opts,
  );
}
