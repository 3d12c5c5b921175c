import { resolverLimits } from "@hybrid-platform/limits";
import { InboundDns } from "./arguments";
import type { DnsConflict, NamedNetwork } from "./conflict";
import { forwardings } from "./forwarding";

/** Letters of the zones in which resolver endpoints have an address. */
export const endpointZonesOf = ({ zones, dns }: Pick<NamedNetwork, "zones" | "dns">): string[] =>
  dns?.endpointZones ?? zones;

/** What keeps resolver endpoints from being made in their zones. */
export function endpointConflicts(network: NamedNetwork): DnsConflict[] {
  const { sites = {}, dns } = network;
  const inbound = dns?.inbound === InboundDns.Sites;
  const needed = inbound || forwardings(sites).length > 0;
  return [
    ...(needed ? countConflicts(network) : uselessZones(network)),
    ...strangeZones(network),
    ...(inbound && Object.keys(sites).length === 0
      ? [
          {
            path: "dns.inbound",
            given: InboundDns.Sites,
            message: "admits the sites' prefixes, and there is no site",
            fix: "Name a site, or say off",
          },
        ]
      : []),
  ];
}

function countConflicts(network: NamedNetwork): DnsConflict[] {
  const { fewestZones, addressesPerEndpoint } = resolverLimits;
  const count = endpointZonesOf(network).length;
  if (count >= fewestZones && count <= addressesPerEndpoint) return [];
  return [
    {
      path: network.dns?.endpointZones ? "dns.endpointZones" : "zones",
      given: String(count),
      message: `has ${count}, and a resolver endpoint has an address in each: from ${fewestZones} to ${addressesPerEndpoint}`,
      fix:
        count > addressesPerEndpoint
          ? "Name the zones that have one in dns.endpointZones"
          : "Take more zones, or leave out dns.inbound and the sites' dns",
    },
  ];
}

function uselessZones({ dns }: NamedNetwork): DnsConflict[] {
  if (!dns?.endpointZones) return [];
  return [
    {
      path: "dns.endpointZones",
      given: dns.endpointZones.join(", "),
      message: "has no effect: there is no resolver endpoint",
      fix: "Remove it, or say dns.inbound or the dns of a site",
    },
  ];
}

function strangeZones({ zones, dns }: NamedNetwork): DnsConflict[] {
  return (dns?.endpointZones ?? []).flatMap((given, index, all) => {
    const path = `dns.endpointZones[${index}]`;
    if (!zones.includes(given)) {
      const message = `"${given}" is not a zone of the network; it has ${zones.join(", ")}`;
      return [{ path, given, message, fix: "Name zones of the network" }];
    }
    return all.indexOf(given) === index
      ? []
      : [{ path, given, message: `"${given}" is given twice`, fix: "Give it once" }];
  });
}
