import { endpointProblems as componentProblems } from "../../components/network/endpoints";
import { EndpointProfile } from "../../components/network/endpoints/profiles";
import type { Draft } from "../draft";
import type { Problem } from "../problems";
import { fromSentence, incompleteSites } from "./common";

/** What is to be reached by endpoints needs those endpoints, and they need room. */
export function endpointProblems(draft: Draft): Problem[] {
  return [...roomProblems(draft), ...hostProblems(draft), ...applianceProblems(draft)];
}

/** Rules follow from every range, so nothing is said while a site could not be read. */
function roomProblems(draft: Draft): Problem[] {
  const { network, sites = {} } = draft.sections;
  if (!network || network.adopt || incompleteSites(draft)) return [];
  return componentProblems({ ...network, sites }).map((sentence) =>
    fromSentence(sentence, "network."),
  );
}

/** Hosts in a network without a way out join their cluster, fetch images and write logs through endpoints or not at all. */
function hostProblems({ sections }: Draft): Problem[] {
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

function applianceProblems({ sections }: Draft): Problem[] {
  const { network, storage } = sections;
  if (!network || network.endpoints.includes(EndpointProfile.StorageGateway)) return [];
  return Object.entries(storage?.gateways ?? {}).flatMap(([gateway, { reach }]) =>
    reach === "private"
      ? [
          {
            path: `storage.gateways.${gateway}.reach`,
            given: '"private"',
            message: `needs the endpoint of Storage Gateway, and network.endpoints has no ${EndpointProfile.StorageGateway}`,
            fix: `Add ${EndpointProfile.StorageGateway}, or say public`,
          },
        ]
      : [],
  );
}
