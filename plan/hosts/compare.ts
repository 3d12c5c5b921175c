import type { ContainerHost, ManagedNode } from "./answers";

/** A fleet as the settings say it should be. */
export interface ExpectedFleet {
  fleet: string;
  hosts: number;
  /** Whether its hosts belong into the cluster too. */
  runsContainers: boolean;
  /** Name that its activations give to hosts. */
  nodeName: string;
}

/** How a fleet is. Hosts are named by the ids of their managed nodes. */
export interface FleetReport {
  fleet: string;
  expected: number;
  /** Hosts that are where they belong: in the cluster, or with Systems Manager when they run no containers. */
  registered: number;
  missing: number;
  /** Hosts more than the settings say. */
  surplus: number;
  /** Managed, and not in the cluster that they belong into. */
  outside: string[];
  /** Registered, and one of their agents is silent. */
  disconnected: string[];
}

export interface HostReport {
  fleets: FleetReport[];
  /** Hosts in the cluster whose fleet the settings do not know. */
  strangers: string[];
}

/** Holds what is registered against what the settings expect. */
export function compareHosts(
  expected: ExpectedFleet[],
  { containers, nodes }: { containers: ContainerHost[]; nodes: ManagedNode[] },
): HostReport {
  const known = expected.filter(({ runsContainers }) => runsContainers).map(({ fleet }) => fleet);
  return {
    fleets: expected.map((fleet) => fleetReport(fleet, containers, nodes)),
    strangers: containers
      .filter(({ fleet }) => fleet === undefined || !known.includes(fleet))
      .map(({ node }) => node)
      .sort(),
  };
}

function fleetReport(
  { fleet, hosts, runsContainers, nodeName }: ExpectedFleet,
  containers: ContainerHost[],
  nodes: ManagedNode[],
): FleetReport {
  const managed = nodes.filter(({ name }) => name === nodeName);
  const inCluster = containers.filter((host) => runsContainers && host.fleet === fleet);
  const clusterNodes = inCluster.map(({ node }) => node);
  const registered = runsContainers ? clusterNodes : managed.map(({ node }) => node);
  const silent = [
    ...inCluster.filter(({ isConnected }) => !isConnected),
    ...nodes.filter(({ node, isOnline }) => !isOnline && registered.includes(node)),
  ];
  return {
    fleet,
    expected: hosts,
    registered: registered.length,
    missing: Math.max(0, hosts - registered.length),
    surplus: Math.max(0, registered.length - hosts),
    outside: managed
      .map(({ node }) => node)
      .filter((node) => !registered.includes(node))
      .sort(),
    disconnected: [...new Set(silent.map(({ node }) => node))].sort(),
  };
}

/** Whether all is as the settings say. */
export const isComplete = ({ fleets, strangers }: HostReport) =>
  strangers.length === 0 &&
  fleets.every(
    ({ missing, surplus, outside, disconnected }) =>
      missing + surplus + outside.length + disconnected.length === 0,
  );
