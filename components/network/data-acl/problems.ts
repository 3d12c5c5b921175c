import { networkAclLimits } from "@hybrid-platform/limits";
import { DataTierAcl, type HybridNetworkArgs } from "../arguments";
import { sitePrefixes } from "../links";
import { rangesThatCollide, rangesThatFit } from "./rules";

/** Ranges that the data tier's ACL lets in: the VPC's and those of all sites. */
export function aclRanges({ cidr, secondaryCidrs = [], sites = {} }: AclSubject): string[] {
  return [cidr, ...secondaryCidrs, ...sitePrefixes(sites)];
}

type AclSubject = Pick<
  HybridNetworkArgs,
  "cidr" | "secondaryCidrs" | "sites" | "dataTierAcl" | "dataTierAclQuota"
>;

/** Says what keeps the data tier's ACL from being made. */
export function aclProblems(args: AclSubject): string[] {
  const { dataTierAcl = DataTierAcl.None, dataTierAclQuota: quota } = args;
  const words: string[] = Object.values(DataTierAcl);
  if (!words.includes(dataTierAcl)) {
    return [`dataTierAcl: "${dataTierAcl}" is no choice; one of ${words.join(", ")}`];
  }
  if (dataTierAcl === DataTierAcl.None) return [];
  const { default: lowest, highest } = networkAclLimits.rulesPerDirection;
  const granted = quota ?? lowest;
  if (!Number.isInteger(granted) || granted < lowest || granted > highest) {
    return [
      `dataTierAclQuota: ${granted} cannot be an account's quota; it is ${lowest}, and AWS raises it to ${highest} at most`,
    ];
  }
  return [...roomProblems(aclRanges(args), granted), ...collisionProblems(aclRanges(args))];
}

function roomProblems(ranges: string[], quota: number): string[] {
  const most = rangesThatFit(quota);
  if (ranges.length <= most) return [];
  const { highest } = networkAclLimits.rulesPerDirection;
  const raise =
    quota < highest
      ? `have the quota "Rules per network ACL" raised, up to ${highest} for ${rangesThatFit(highest)} ranges, and say so in dataTierAclQuota`
      : "AWS raises it no further";
  return [
    `dataTierAcl: ${ranges.length} ranges may call the data tier, and an ACL of ${quota} rules has room for ${most}; announce summaries, or ${raise}`,
  ];
}

function collisionProblems(ranges: string[]): string[] {
  return rangesThatCollide(ranges).map(
    (same) =>
      `dataTierAcl: the rules of ${same.join(" and ")} come to the same number; write one of them as its two halves, or as a summary`,
  );
}
