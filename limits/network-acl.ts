/**
 * Figures of network ACLs, read 2026-11. Source: Amazon VPC User Guide, "Amazon VPC quotas" and "Network ACL rules". Rules are counted
 * apart for each direction, and in each for IPv4 and IPv6.
 */
export const networkAclLimits = {
  /** Rules of one direction and version of IP: as every account starts, and as far as AWS raises it. More rules make the network slower. */
  rulesPerDirection: { default: 20, highest: 40 },
  /** Rules that AWS puts there itself and counts in: the last one of each direction and version of IP denies what no other names. */
  ownRules: 1,
  /** Numbers that a rule can have: the lowest that matches decides. */
  ruleNumber: { lowest: 1, highest: 32766 },
};
