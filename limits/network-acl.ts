/** Figures of network ACLs, read 2026-11. Source: Amazon VPC User Guide, "Amazon VPC quotas" and "Network ACL rules". */
export const networkAclLimits = {
  /** Rules of one direction: as every account starts, and as far as AWS raises it. More rules make the network slower. */
  rulesPerDirection: { default: 20, highest: 40 },
  /** Rules of each direction that AWS puts there itself and counts: what no rule names is denied, once for IPv4 and once for IPv6. */
  ownRules: 2,
  /** Numbers that a rule can have: the lowest that matches decides. */
  ruleNumber: { lowest: 1, highest: 32766 },
};
