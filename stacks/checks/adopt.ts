import { adoptionConflicts } from "../../components/network/adopted/conflicts";
import { writtenNames, type Draft } from "../draft";
import type { Problem } from "../problems";
import type { Sections } from "../schema";

/** Keys of the network that hold for a VPC that exists too. On all else, whoever made it decides. */
const applicable = ["adopt", "certificate", "cidr", "dns", "secondaryCidrs", "zones"];

/** What is said of a VPC that exists must fit together, and nothing may be asked of it that only a new one can have. */
export function adoptProblems(draft: Draft): Problem[] {
  const { network, sites = {} } = draft.sections;
  if (!network?.adopt) return [];
  const { vpc: vpcId, ...adoption } = network.adopt;
  return [
    // Of what could not be read, the rest may look as if it did not fit.
    ...(draft.broken.some((path) => path.startsWith("network.adopt"))
      ? []
      : adoptionConflicts({ ...adoption, vpcId, zones: network.zones })
    ).map((conflict) => ({ ...conflict, path: placeOf(conflict.path) })),
    ...writtenNames(draft, "network")
      .filter((key) => Object.hasOwn(network, key) && !applicable.includes(key))
      .map(withoutEffect),
    ...inboundProblems(network),
    ...Object.entries(sites).flatMap(([name, site]) => linkProblems(name, site)),
  ];
}

/** What the component calls `vpcId` and `subnets` stands under `network.adopt` in the settings. */
const placeOf = (path: string) => `network.adopt.${path === "vpcId" ? "vpc" : path}`;

function withoutEffect(key: string): Problem {
  return {
    path: `network.${key}`,
    message: "has no effect on a VPC that exists: whoever made it decides on that",
    fix: "Remove it, or remove network.adopt to have a VPC made",
  };
}

function inboundProblems({ dns }: Sections["network"]): Problem[] {
  if (dns?.inbound !== "sites") return [];
  return [
    {
      path: "network.dns.inbound",
      given: '"sites"',
      message: "needs addresses that are kept free, which subnets of a VPC that exists do not have",
      fix: "Have the sites ask the resolver endpoint of whoever made the VPC",
    },
  ];
}

/** The links of a VPC that exists belong to whoever made it; of a site only its ranges and servers are of use. */
function linkProblems(name: string, site: Sections["sites"][string]): Problem[] {
  const path = `sites.${name}`;
  const message = "cannot be made for a VPC that exists: its links stay with whoever made it";
  const fix = "Remove it and keep the site's prefixes: the VPC's own routes lead there";
  return [
    ...(site.vpn ? [{ path: `${path}.vpn`, message, fix }] : []),
    ...(Object.keys(site.directConnect).length > 0
      ? [{ path: `${path}.directConnect`, message, fix }]
      : []),
    ...(site.dns
      ? [
          {
            path: `${path}.dns`,
            message:
              "cannot be asked from a VPC that exists: its resolver rules stay with whoever made it",
            fix: "Remove it, and have the rule for these domains shared with the VPC",
          },
        ]
      : []),
  ];
}
