import {
  networkCidrProblem,
  overlappingPairs,
  secondaryCidrProblem,
  vpcCidrProblem,
} from "@hybrid-platform/limits";
import { dnsProblems } from "../dns/problems";
import { zoneProblems } from "../validate";
import type { AdoptedNetworkArgs } from "./arguments";
import { adoptionConflicts } from "./conflicts";

/** Everything that keeps a network from being adopted as asked, one sentence each. */
export function adoptedNetworkProblems(args: AdoptedNetworkArgs): string[] {
  const { cidr, secondaryCidrs = [], sitePrefixes = [], zones } = args;
  const primary = vpcCidrProblem(cidr);
  return [
    ...at("cidr", primary),
    ...at(
      "secondaryCidrs",
      ...secondaryCidrs.map((secondary) =>
        primary === undefined ? secondaryCidrProblem(cidr, secondary) : vpcCidrProblem(secondary),
      ),
    ),
    ...at("sitePrefixes", ...sitePrefixes.map(networkCidrProblem)),
    ...overlapProblems([cidr, ...secondaryCidrs], sitePrefixes),
    ...zoneProblems(zones),
    ...adoptionConflicts(args).map(({ path, message, fix }) => `${path}: ${message}. ${fix}`),
    ...dnsProblems(args),
  ];
}

function overlapProblems(ofVpc: string[], onPremises: string[]): string[] {
  return overlappingPairs([
    ...ofVpc.map((cidr) => ({ cidr, owner: "the VPC" })),
    ...onPremises.map((cidr) => ({ cidr, owner: "sitePrefixes" })),
  ]).map(
    ([one, other]) =>
      `${one.cidr} of ${one.owner} and ${other.cidr} of ${other.owner} overlap: every address may exist once`,
  );
}

function at(path: string, ...problems: (string | undefined)[]): string[] {
  return problems.flatMap((problem) => (problem === undefined ? [] : [`${path}: ${problem}`]));
}
