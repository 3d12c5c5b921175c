import type { Resource } from "../kit/resource";
import { Aws } from "../kit/types";
import { textOf } from "../kit/value";
import {
  databases,
  EVERY_ZONE,
  placement,
  services,
  waysOut,
  zonesInUse,
  zonesOf,
} from "../topology";
import type { Database, Graph, Service } from "../topology";
import { fails, recovers, unclear, works, type Drill, type Effect } from "./drill";
import {
  readableStandbyTakesOver,
  readerTakesOver,
  restoreToAMoment,
  standbyTakesOver,
  tasksStartElsewhere,
  type Recovery,
} from "./recovery";
import { listing, many } from "./words";
import { onAttachments, onClientVpn, onEndpoints, onFiles, onResolvers } from "./zone-doors";

/** What is left when one zone is lost, for each zone that something is in. */
export function zoneDrills(graph: Graph): Drill[] {
  return zonesInUse(graph).map((zone) => ({
    peril: "zone",
    lost: `zone ${zone}`,
    effects: [
      ...services(graph).map((service) => onService(service, zone)),
      ...onHosts(graph, zone),
      ...onBalancers(graph, zone),
      ...databases(graph).map((database) => onDatabase(database, zone)),
      ...onEgress(graph, zone),
      ...onEndpoints(graph, zone),
      ...onResolvers(graph, zone),
      ...onAttachments(graph, zone),
      ...onClientVpn(graph, zone),
      ...onFiles(graph, zone),
      ...onBackups(graph),
    ],
  }));
}

function onService({ name, tasks, onPremises, zones }: Service, zone: string): Effect {
  if (onPremises) return works("services", `${name} runs on premises and goes on`);
  const others = zones.known.filter((other) => other !== zone);
  if (!zones.known.includes(zone) && zones.complete)
    return works("services", `${name} is not there`);
  if (!zones.complete) return unclear("services", `which zones ${name} is in is not known`);
  if (others.length === 0) {
    return fails("services", `${name} stops: all of its tasks are there`);
  }
  if (tasks === undefined) return works("services", `${name} goes on in the other zones`);
  // Tasks are spread evenly, so the lost zone has at most its share, rounded up.
  const kept = tasks - Math.ceil(tasks / zones.known.length);
  return recovers(
    "services",
    `${name} keeps ${String(kept)} of ${many(tasks, "task")}`,
    tasksStartElsewhere,
  );
}

/** Tasks may start in any of their subnets, but only where there are hosts. */
function onHosts(graph: Graph, zone: string): Effect[] {
  return graph.ofType(Aws.AutoScalingGroup).flatMap((group) => {
    const { known, complete } = zonesOf(placement(graph, group));
    const isThere = complete && known.length === 1 && known[0] === zone;
    return isThere ? [fails("services", `hosts ${group.name} are all there, and their tasks`)] : [];
  });
}

function onBalancers(graph: Graph, zone: string): Effect[] {
  return graph.ofType(Aws.LoadBalancer, Aws.AlbLoadBalancer).map((balancer) => {
    const { known, complete } = zonesOf(placement(graph, balancer));
    if (known.some((other) => other !== zone)) {
      return works("services", `load balancer ${balancer.name} answers in the other zones`);
    }
    if (!complete)
      return unclear("services", `which zones load balancer ${balancer.name} is in is not known`);
    return fails("services", `load balancer ${balancer.name} stops: it is in that zone only`);
  });
}

function onDatabase(
  { name, resource, hasStandby, zone: own, zones }: Database,
  zone: string,
): Effect {
  if (hasStandby) {
    return recovers("database", `${name} fails over`, takeover(resource));
  }
  const elsewhere =
    own === undefined ? zones.complete && !zones.known.includes(zone) : own !== zone;
  if (elsewhere) return works("database", `${name} is not there`);
  if (hasStandby === undefined)
    return unclear("database", `whether ${name} has a standby is not known`);
  const there = own === zone ? "is" : "may be";
  return fails("database", `${name} ${there} there, without a standby`, restoreToAMoment);
}

function takeover(database: Resource): Recovery {
  if (database.type !== Aws.DatabaseCluster) return standbyTakesOver;
  const isAurora = textOf(database.read("engine")).startsWith("aurora");
  return isAurora ? readerTakesOver : readableStandbyTakesOver;
}

/** Only subnets of the zones that are left matter: what is lost with its zone needs no way out. */
function onEgress(graph: Graph, zone: string): Effect[] {
  const left = waysOut(graph).filter((way) => way.zone !== zone && (way.nat || !way.known));
  if (left.length === 0) return [];
  const through = left.filter(({ natZone }) => natZone === zone);
  if (through.length > 0) {
    const names = listing(through.map(({ subnet }) => subnet.name));
    return [
      fails("egress", `${names} leave through that zone, and stay cut off from the internet`),
    ];
  }
  const unsure = left.find(({ natZone }) => natZone === undefined);
  if (unsure)
    return [unclear("egress", `through which zone ${unsure.subnet.name} leaves is not known`)];
  const everywhere = left.every(({ natZone }) => natZone === EVERY_ZONE);
  return [
    works(
      "egress",
      everywhere
        ? "the NAT gateway is in every zone"
        : "the other zones leave through their own NAT gateways",
    ),
  ];
}

const onBackups = (graph: Graph): Effect[] =>
  graph.ofType(Aws.BackupVault).length > 0
    ? [works("backups", "backups are kept in all zones of the region")]
    : [];
