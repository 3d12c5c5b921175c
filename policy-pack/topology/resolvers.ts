import type { Resource } from "../kit/resource";
import { Aws } from "../kit/types";
import { given } from "../kit/value";
import { compliant, undecided, violation, type Verdict } from "../kit/verdict";
import type { Graph } from "./graph";
import { groupTypes } from "./security-groups";
import { permissions, shareAPort } from "./security-rules";
import { zonesBehind } from "./zones";

/** Whether an endpoint is in two zones, and its groups let DNS through over both protocols. */
export function judgeResolverEndpoint(graph: Graph, endpoint: Resource): Verdict[] {
  const { known, complete } = zonesBehind(graph, endpoint, ["ipAddresses", "subnetId"], Aws.Subnet);
  const zones =
    known.length > 1
      ? compliant
      : complete
        ? violation(`all of its addresses are in ${known.join(", ") || "no zone"}`)
        : undecided("which zones its addresses are in is not known");
  return [...zones, ...["tcp", "udp"].flatMap((protocol) => judgeDoor(graph, endpoint, protocol))];
}

function judgeDoor(graph: Graph, endpoint: Resource, protocol: string): Verdict[] {
  const { targets, foreign, lost } = graph.reference(endpoint, "securityGroupIds", groupTypes);
  const direction = endpoint.read("direction") === "OUTBOUND" ? "out" : "in";
  const isOpen = permissions(graph).some(
    (one) =>
      one.direction === direction &&
      one.group !== undefined &&
      targets.includes(one.group) &&
      shareAPort(one.ports, { protocol, from: 53, to: 53 }),
  );
  if (isOpen) return compliant;
  return foreign.length > 0 || lost
    ? undecided(`whether its groups let port 53 ${direction} over ${protocol} is not known`)
    : violation(`none of its groups lets port 53 ${direction} over ${protocol}`);
}

/** Whether a VPC uses a rule, and no private zone of the stack answers for its domain before it. */
export function judgeForwarding(graph: Graph, rule: Resource): Verdict[] {
  const { found, lost } = graph.referrers(rule, [Aws.ResolverRuleAssociation], "resolverRuleId");
  const used =
    found.length > 0
      ? compliant
      : lost[0]
        ? undecided(`${lost[0].label} may or may not be for it`)
        : violation("no VPC is associated with it, so nothing is forwarded");
  const domain = nameOf(rule, "domainName");
  const shadows = graph.ofType(Aws.Zone).filter((zone) => {
    const name = nameOf(zone, "name");
    const isPrivate = given(zone.read("vpcs"));
    return isPrivate && domain !== undefined && name !== undefined && isWithin(name, domain);
  });
  return [
    ...used,
    ...shadows.flatMap((zone) =>
      violation(
        `${zone.label} (${nameOf(zone, "name") ?? ""}) answers for names of ${domain ?? ""}`,
      ),
    ),
  ];
}

const isWithin = (name: string, domain: string) => name === domain || name.endsWith(`.${domain}`);

function nameOf(resource: Resource, property: string): string | undefined {
  const name = resource.read(property);
  return typeof name === "string" ? name.replace(/\.$/, "").toLowerCase() : undefined;
}
