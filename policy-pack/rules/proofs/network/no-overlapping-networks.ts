import { documented, notApplicable, stackRule, undecided, violation } from "../../../kit";
import { claimsOf, claimTypes, rivals } from "../../../topology";

export const noOverlappingNetworks = stackRule({
  name: "no-overlapping-networks",
  description:
    "No two networks of a stack have addresses in common, nor has one those that hosts keep for themselves.",
  severity: "high",
  levels: { production: "mandatory", development: "mandatory" },
  control: documented(
    "VPC CIDR blocks",
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html",
  ),
  remediationSteps:
    "Give one of the two another range before it is built: the range of a VPC never changes, a new one replaces it with all in it. Ranges outside the stack are listed under others in the configuration of this rule.",
  appliesTo: claimTypes,
  parameters: {
    defaults: { others: [] as string[] },
    properties: {
      others: {
        type: "array",
        items: { type: "string" },
        description: "Ranges of networks that are reached from the stack and are not in it.",
      },
    },
  },
  judge: (network, graph, { others }) => {
    const own = claimsOf(graph, network);
    if (own.length === 0) {
      return network.read("ipv4IpamPoolId") === undefined
        ? undecided("its range is not known yet")
        : notApplicable("IPAM gives it a range that is free.");
    }
    return own.flatMap((claim) =>
      rivals(graph, claim, others).flatMap(({ range, by }) =>
        violation(`${claim.range} overlaps ${range}, which is for ${by}`),
      ),
    );
  },
});
