import type { Resource } from "../kit/resource";
import { Aws } from "../kit/types";
import { all } from "../kit/value";
import { merged, placement, zonesBehind, zonesOf, type Graph, type Zones } from "../topology";
import { fails, recovers, unclear, works, type Effect, type Part } from "./drill";
import { clientsConnectAgain, mountElsewhere, resolversAskTheNext } from "./recovery";
import { listing } from "./words";

/** Calls to AWS services go by the endpoints of the zones that are left. */
export function onEndpoints(graph: Graph, zone: string): Effect[] {
  const endpoints = graph
    .ofType(Aws.VpcEndpoint)
    .filter((one) => one.read("vpcEndpointType") === "Interface")
    .map((one) => ({ name: one.name, state: left(zonesOfEndpoint(graph, one), zone) }));
  const those = (state: string) =>
    listing(endpoints.filter((one) => one.state === state).map(({ name }) => name));
  if (endpoints.length === 0) return [];
  if (those("none") !== "") {
    return [fails("endpoints", `${those("none")} stop: they are in that zone only`)];
  }
  return those("unclear") === ""
    ? [works("endpoints", "AWS services answer in the other zones")]
    : [unclear("endpoints", `which zones ${those("unclear")} are in is not known`)];
}

/** The zones of the subnets that an endpoint names, or is given to. */
function zonesOfEndpoint(graph: Graph, endpoint: Resource): Zones {
  const given = graph.referrers(endpoint, [Aws.VpcEndpointSubnetAssociation], "vpcEndpointId");
  const places = [
    graph.reference(endpoint, "subnetIds", [Aws.Subnet]),
    ...given.found.map((one) => graph.reference(one, "subnetId", [Aws.Subnet])),
  ];
  return zonesOf(merged(places));
}

/** Whoever asks a resolver endpoint goes on to its other addresses. */
export function onResolvers(graph: Graph, zone: string): Effect[] {
  return graph.ofType(Aws.ResolverEndpoint).map((endpoint) => {
    const { name } = endpoint;
    const zones = zonesBehind(graph, endpoint, ["ipAddresses", "subnetId"], Aws.Subnet);
    const state = left(zones, zone);
    if (state === "some") {
      return recovers("dns", `${name} answers in the other zones`, resolversAskTheNext);
    }
    return state === "none"
      ? fails("dns", `${name} stops: its addresses are all there`)
      : unclear("dns", `which zones ${name} is in is not known`);
  });
}

/** A transit gateway reaches a zone of the VPC by the subnet that its attachment has there. */
export function onAttachments(graph: Graph, zone: string): Effect[] {
  return graph.ofType(Aws.TransitGatewayAttachment).map((attachment) => {
    const { name } = attachment;
    const zones = zonesBehind(graph, attachment, "subnetIds", Aws.Subnet);
    const state = left(zones, zone);
    if (state === "unclear")
      return unclear("sites", `which zones attachment ${name} is in is not known`);
    return state === "none"
      ? fails(
          "sites",
          `attachment ${name} stops: it is in that zone only, and so is the way to the sites`,
        )
      : works("sites", `attachment ${name} leads on from the other zones`);
  });
}

/** Laptops come in by the subnets that their endpoint is associated with. */
export function onClientVpn(graph: Graph, zone: string): Effect[] {
  return graph.ofType(Aws.ClientVpnEndpoint).flatMap((endpoint) => {
    const { found } = graph.referrers(endpoint, [Aws.ClientVpnAssociation], "clientVpnEndpointId");
    if (found.length === 0) return [];
    const { name } = endpoint;
    const zones = zonesOf(
      merged(found.map((one) => graph.reference(one, "subnetId", [Aws.Subnet]))),
    );
    const state = left(zones, zone);
    if (state === "unclear") return unclear("laptops", `which zones ${name} is in is not known`);
    if (state === "none") return fails("laptops", `${name} stops: it is in that zone only`);
    return zones.known.includes(zone)
      ? recovers("laptops", `${name} takes laptops in by the other zones`, clientsConnectAgain)
      : works("laptops", `${name} is not there`);
  });
}

/** A file gateway is on premises and its bucket in three zones; a file system is reached in the zones that it has mount targets in. */
export function onFiles(graph: Graph, zone: string): Effect[] {
  const shares = graph.ofType(Aws.NfsFileShare, Aws.SmbFileShare);
  return [
    ...(shares.length > 0
      ? [works("file shares", "file shares go on: their buckets are in three zones")]
      : []),
    ...graph.ofType(Aws.FileSystem).flatMap((files) => {
      const { name } = files;
      if (all(files.read("availabilityZoneName")).includes(zone)) {
        return [fails("file shares", `file system ${name} is in that zone only`)];
      }
      const { found } = graph.referrers(files, [Aws.MountTarget], "fileSystemId");
      return found.length === 0
        ? []
        : [onMounts(name, zonesOf(merged(found.map((one) => placement(graph, one)))), zone)];
    }),
  ];
}

function onMounts(name: string, zones: Zones, zone: string): Effect {
  const part: Part = "file shares";
  const state = left(zones, zone);
  if (state === "unclear") {
    return unclear(part, `in which zones file system ${name} is mounted is not known`);
  }
  return state === "none"
    ? fails(part, `file system ${name} is mounted in that zone only`, mountElsewhere)
    : works(part, `file system ${name} is mounted in the other zones`);
}

/** What is left of something when a zone is lost. */
function left({ known, complete }: Zones, zone: string): "some" | "none" | "unclear" {
  if (known.some((other) => other !== zone)) return "some";
  return complete ? "none" : "unclear";
}
