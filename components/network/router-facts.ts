import * as pulumi from "@pulumi/pulumi";
import type { BuiltLink } from "./direct-connect";
import type { BuiltTunnels } from "./vpn";

/**
 * What AWS chose for links and routers have to know, by `<site>/<router or link>/<fact>`: all that a worksheet cannot take
 * from the arguments. Keys of tunnels and sessions are secret, and not among it: only where the former are kept.
 */
export function routerFacts(
  vpn: BuiltTunnels[],
  links: BuiltLink[],
): Record<string, pulumi.Output<string>> {
  return Object.fromEntries([...vpn.flatMap(tunnelFacts), ...links.flatMap(linkFacts)]);
}

function tunnelFacts({ place, connection }: BuiltTunnels): [string, pulumi.Output<string>][] {
  return [
    [`${place}/vpnConnectionId`, connection.id],
    [`${place}/keyArn`, connection.presharedKeyArn],
    [`${place}/tunnel1/outsideAddress`, connection.tunnel1Address],
    [`${place}/tunnel1/amazonAddress`, connection.tunnel1VgwInsideAddress],
    [`${place}/tunnel1/customerAddress`, connection.tunnel1CgwInsideAddress],
    [`${place}/tunnel2/outsideAddress`, connection.tunnel2Address],
    [`${place}/tunnel2/amazonAddress`, connection.tunnel2VgwInsideAddress],
    [`${place}/tunnel2/customerAddress`, connection.tunnel2CgwInsideAddress],
  ];
}

function linkFacts(link: BuiltLink): [string, pulumi.Output<string>][] {
  const { place, connectionId, virtualInterface } = link;
  const connection: [string, pulumi.Output<string>] = [
    `${place}/connectionId`,
    pulumi.output(connectionId),
  ];
  if (!virtualInterface) return [connection];
  return [
    connection,
    [`${place}/interfaceId`, virtualInterface.id],
    [`${place}/amazonAddress`, virtualInterface.amazonAddress],
    [`${place}/customerAddress`, virtualInterface.customerAddress],
  ];
}
