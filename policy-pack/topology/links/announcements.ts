import { mustNotBeEveryone } from "../../kit/judgements";
import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { all, UNKNOWN } from "../../kit/value";
import { compliant, notApplicable, undecided, violation, type Verdict } from "../../kit/verdict";
import { endsOf, meet, type Graph } from "../graph";
import { covers, rangesOfVpc, vpcsBehind } from "../network";
import { gatewayTypes, interfaceTypes, links, type Link } from "./links";

/** Whether a Direct Connect gateway announces named ranges to the sites, and all of the VPCs' among them. */
export function judgeAnnounced(graph: Graph, association: Resource): Verdict[] {
  const allowed = all(association.read("allowedPrefixes"));
  if (allowed.length === 0) return violation("allowedPrefixes is not set");
  const prefixes = allowed.filter((prefix) => typeof prefix === "string");
  const everything = prefixes.flatMap((prefix) => mustNotBeEveryone("it announces", prefix));
  if (everything.length > 0) return everything;
  if (prefixes.length < allowed.length) return undecided("what it announces is not known yet");
  if (carriesTunnels(graph, association)) return compliant;
  const { targets } = graph.reference(association, "associatedGatewayId", gatewayTypes);
  return targets
    .flatMap((gateway) => vpcsBehind(graph, gateway))
    .flatMap((vpc) => rangesOfVpc(graph, vpc).map((range) => ({ vpc, range })))
    .filter(({ range }) => !prefixes.some((prefix) => covers(prefix, range)))
    .flatMap(({ vpc, range }) =>
      violation(
        `${range} of ${vpc.label} is not announced to the sites: only ${prefixes.join(", ")}`,
      ),
    );
}

/** Where tunnels run over Direct Connect, only their ends are announced there: the VPCs' ranges are announced within. */
export const carriesTunnels = (graph: Graph, association: Resource): boolean =>
  graph.referrers(association, [Aws.VpnConnection], "transportTransitGatewayAttachmentId").found
    .length > 0;

/** Static routes by which traffic could take a VPN although Direct Connect leads there too. */
export const vpnRouteTypes = [Aws.VpnConnectionRoute, Aws.TransitGatewayRoute];

/**
 * Whether a static route leaves the traffic of Direct Connect alone. The longest prefix comes first; among equal ones, a transit
 * gateway takes the static one, a virtual private gateway that of Direct Connect. `announced`: ranges that sites announce there.
 * Sources: Site-to-Site VPN User Guide, "Route tables and Site-to-Site VPN route priority"; Transit Gateway User Guide, "Route
 * evaluation order".
 */
export function judgeVpnRoute(graph: Graph, route: Resource, announced: string[]): Verdict[] {
  const vpn = vpnOf(graph, route);
  if (!vpn) return notApplicable("It does not lead into a VPN.");
  const beside = links(graph).filter(
    ({ kind, gateways }) => kind === "direct-connect" && meet(gateways, vpn.gateways),
  );
  if (beside.length === 0) return notApplicable("No Direct Connect link leads to its gateway.");
  const range = route.read("destinationCidrBlock");
  if (range === UNKNOWN) return undecided("destinationCidrBlock is not known yet");
  if (typeof range !== "string") return compliant;
  const isTransit = route.type === Aws.TransitGatewayRoute;
  const wider = announced.find((one) => covers(one, range) && (isTransit || !covers(range, one)));
  if (wider !== undefined) {
    return violation(
      `traffic to ${range} takes ${vpn.name}, although Direct Connect leads to ${wider}`,
    );
  }
  return announced.some((one) => covers(range, one))
    ? compliant
    : undecided(`whether sites announce ${range} over Direct Connect is not known`);
}

function vpnOf(graph: Graph, route: Resource): Link | undefined {
  const property =
    route.type === Aws.VpnConnectionRoute ? "vpnConnectionId" : "transitGatewayAttachmentId";
  const { keys } = endsOf(graph, route, [property], [Aws.VpnConnection]);
  return links(graph).find(({ resource }) => keys.includes(resource.urn));
}

/** How many prefixes Direct Connect takes. Source: Direct Connect User Guide, "Direct Connect quotas" and "Prefix allocations". */
export interface PrefixQuotas {
  /** Announced by a transit gateway, both versions of IP together. */
  transitGateway: number;
  /** Announced for a VPC: as many as it can have ranges. */
  virtualGateway: number;
  /** Allocated to one virtual interface, for each version of IP. */
  virtualInterface: number;
  /** Allocated to all virtual interfaces of a Direct Connect gateway. */
  directConnectGateway: number;
}

/** Whether an association announces no more prefixes than its gateway may. */
export function judgeAnnouncedCount(
  graph: Graph,
  association: Resource,
  quotas: PrefixQuotas,
): Verdict[] {
  const prefixes = association.read("allowedPrefixes");
  const count = all(prefixes).length;
  const { targets } = graph.reference(association, "associatedGatewayId", gatewayTypes);
  const isTransit = targets.some(({ type }) => type === Aws.TransitGateway);
  const quota = isTransit ? quotas.transitGateway : quotas.virtualGateway;
  if (prefixes === UNKNOWN) return undecided("what it announces is not known yet");
  return count > quota
    ? violation(`it announces ${count} prefixes; AWS takes ${quota} at most`)
    : compliant;
}

const allocations = ["prefixPoolAllocatedCountIpv4", "prefixPoolAllocatedCountIpv6"];

/** Whether a virtual interface is allocated no more prefixes than it may; beyond, AWS refuses it. */
export const judgeAllocated = (face: Resource, { virtualInterface: quota }: PrefixQuotas) =>
  allocations.flatMap((property) => {
    const count = face.read(property);
    if (count === UNKNOWN) return undecided(`${property} is not known yet`);
    return typeof count === "number" && count > quota
      ? violation(`${property} is ${count}; it may be ${quota} at most`)
      : compliant;
  });

/** Whether all interfaces of a Direct Connect gateway together are. */
export function judgeAllocatedSum(
  graph: Graph,
  hub: Resource,
  { directConnectGateway: quota }: PrefixQuotas,
): Verdict[] {
  const { found } = graph.referrers(hub, interfaceTypes, "dxGatewayId");
  const counts = found.flatMap((face) => allocations.map((property) => face.read(property)));
  const sum = counts.reduce<number>((total, one) => total + (typeof one === "number" ? one : 0), 0);
  return sum > quota
    ? violation(`its interfaces are allocated ${sum} prefixes; it takes ${quota} at most`)
    : compliant;
}
