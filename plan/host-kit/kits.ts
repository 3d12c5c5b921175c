import { servicesOf } from "../../components/network/endpoints/profiles";
import {
  hostKit,
  neededEndpoints,
  type HostKitFacts,
  type KitFile,
} from "../../components/cluster/on-premises/host-kit";
import { clusterNameOf } from "../../stacks/arguments";
import type { StackSettings } from "../../stacks";

/** The kits of all fleets that run containers, by fleet. */
export function hostKits(settings: StackSettings): Record<string, KitFile[]> {
  return Object.fromEntries(
    Object.values(settings.sites).flatMap(({ fleets }) =>
      Object.entries(fleets)
        .filter(([, { runs }]) => runs === "containers")
        .map(([name, fleet]) => [name, hostKit(factsOf(settings, name, fleet))]),
    ),
  );
}

type Fleet = StackSettings["sites"][string]["fleets"][string];

function factsOf(
  { deployment, network, services }: StackSettings,
  name: string,
  { os, agent }: Fleet,
): HostKitFacts {
  const placed = Object.values(services).filter(({ onPremises }) => onPremises?.fleet === name);
  // Endpoints are of use to a site whose DNS servers may ask the VPC for their names.
  const isAsked = network.dns?.inbound === "sites";
  return {
    fleet: name,
    os,
    region: deployment.region,
    cluster: clusterNameOf(deployment),
    servicePorts: placed.flatMap(({ port }) => (port === undefined ? [] : [port])),
    endpoints: neededEndpoints({
      region: deployment.region,
      partition: deployment.partition,
      account: deployment.account,
      images: placed.flatMap(({ image }) => (image === undefined ? [] : [image])),
      privateServices: isAsked ? servicesOf(network.endpoints) : [],
    }),
    agent,
  };
}
