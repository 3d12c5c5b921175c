/** Figures of transit gateways, read 2026-11. */
export const transitLimits = {
  /** Prefixes that a transit gateway announces over Direct Connect. Source: Direct Connect User Guide, "Direct Connect quotas". */
  announcedPrefixes: 200,
  /** Transit virtual interfaces on a dedicated connection. Source: the same. */
  interfacesPerConnection: 4,
  /** Routes that people may put into one route table of a VPC, once the quota is raised. Source: Amazon VPC User Guide, "Amazon VPC quotas". */
  routesPerTable: 1000,
  /** The longest prefix of a range that AWS's ends of private tunnels come from. Source: Transit Gateway User Guide, "Transit gateway CIDR blocks". */
  tunnelRange: { longestPrefix: 24 },
};

/** Ranges that ends of private tunnels can lie in. Source: Site-to-Site VPN User Guide, "Private IP VPN with Direct Connect". */
export const privateRanges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];
