import { EndpointProfile } from "../../components/network/endpoints/profiles";
import type { Draft } from "../draft";
import type { Problem } from "../problems";

/** Hosts in a network without a way out join their cluster, fetch images and write logs through endpoints or not at all. */
export function endpointProblems({ sections }: Draft): Problem[] {
  const { network, services = {} } = sections;
  const inCloud = Object.entries(services).find(([, { cloud }]) => cloud !== undefined)?.[0];
  if (network?.egress !== "none" || inCloud === undefined) return [];
  return network.endpoints.includes(EndpointProfile.Containers)
    ? []
    : [
        {
          path: "network.endpoints",
          message: `must have ${EndpointProfile.Containers}: egress is none, and hosts of services in the cloud, such as ${inCloud}, reach ECS no other way`,
          fix: `Add ${EndpointProfile.Containers}, or take another egress`,
        },
      ];
}
