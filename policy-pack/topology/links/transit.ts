import type { Resource } from "../../kit/resource";
import { Aws } from "../../kit/types";
import { notApplicable, undecided, violation, type Verdict } from "../../kit/verdict";
import type { Graph } from "../graph";
import { carriesTunnels } from "./announcements";

/** What leads from a transit gateway to sites, and under which property each names it. */
const siteLinks: [type: string, property: string][] = [
  [Aws.VpnConnection, "transitGatewayId"],
  [Aws.DirectConnectGatewayAssociation, "associatedGatewayId"],
];
const memberTypes = [Aws.TransitGatewayAttachment, ...siteLinks.map(([type]) => type)];

/** A table of a transit gateway; the gateway itself stands for its default route table. */
const tableTypes = [Aws.TransitGatewayRouteTable, Aws.TransitGateway];

/** Resources that join a member to a table: by which it looks up where to, or which lets others find it. */
const lookups = [Aws.TransitGatewayRouteTableAssociation];
const knowledge = [Aws.TransitGatewayRouteTablePropagation, Aws.TransitGatewayRoute];

/** Whether an attached VPC and each link of its transit gateway find each other: the way there, and the way back. */
export function judgeBothWays(graph: Graph, attachment: Resource): Verdict[] {
  const { targets, lost } = graph.reference(attachment, "transitGatewayId", [Aws.TransitGateway]);
  const [gateway] = targets;
  if (!gateway) {
    return lost
      ? undecided("which transit gateway it is attached to is not known yet")
      : notApplicable("Its gateway is somebody else's, who says what it leads to.");
  }
  const sites = linksTo(graph, gateway);
  if (sites.length === 0) return notApplicable("No site is attached to its gateway.");
  const [stray] = strayJoins(graph);
  return sites
    .flatMap((site) => [
      ...judgeWay(graph, gateway, attachment, site),
      ...judgeWay(graph, gateway, site, attachment),
    ])
    .flatMap((because) =>
      stray
        ? undecided(`which attachment or table ${stray.label} is for is not known yet`)
        : violation(because),
    );
}

function linksTo(graph: Graph, gateway: Resource): Resource[] {
  return siteLinks
    .flatMap(([type, property]) => graph.referrers(gateway, [type], property).found)
    .filter((link) => !carriesTunnels(graph, link));
}

/** Why what comes in from one member does not find another; nothing where it does. */
function judgeWay(graph: Graph, gateway: Resource, from: Resource, to: Resource): string[] {
  const own = tablesOf(graph, gateway, from, lookups, "Association");
  const [table] = own;
  if (!table) return [`${from.label} is in no route table of ${gateway.label}`];
  const knowing = tablesOf(graph, gateway, to, knowledge, "Propagation");
  if (own.some((one) => knowing.includes(one))) return [];
  return [
    `no route leads from ${from.label} to ${to.label}: ${tableInWords(table)} does not know it`,
  ];
}

/** The tables that a member is joined to, by resources or by itself. */
function tablesOf(
  graph: Graph,
  gateway: Resource,
  member: Resource,
  types: string[],
  kind: "Association" | "Propagation",
): Resource[] {
  const joined = graph
    .referrers(member, types, "transitGatewayAttachmentId")
    .found.flatMap(
      (join) => graph.reference(join, "transitGatewayRouteTableId", tableTypes).targets,
    );
  const byItself =
    gateway.read(`defaultRouteTable${kind}`) !== "disable" &&
    member.read(`transitGatewayDefaultRouteTable${kind}`) !== false;
  const isTaken = kind === "Association" && joined.length > 0;
  return byItself && !isTaken ? [...joined, gateway] : joined;
}

/** Joins of which it cannot be told what they join. */
const strayJoins = (graph: Graph) =>
  graph
    .ofType(...lookups, ...knowledge)
    .filter(
      (join) =>
        graph.reference(join, "transitGatewayAttachmentId", memberTypes).lost ||
        graph.reference(join, "transitGatewayRouteTableId", tableTypes).lost,
    );

const tableInWords = (table: Resource) =>
  table.type === Aws.TransitGateway ? `the default route table of ${table.label}` : table.label;
