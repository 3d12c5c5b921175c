import { addressProblem, contains, rangeOf } from "./cidr";

/** Figures of Direct Connect. Source: Direct Connect User Guide, "Direct Connect quotas" and "Virtual interfaces", read 2026-11. */
export const directConnectLimits = {
  vlan: { lowest: 1, highest: 4094 },
  /** Bytes of a frame on a private and on a transit interface; the larger are jumbo. Source: "MTUs for private or transit virtual interfaces". */
  mtu: { private: [1500, 9001], transit: [1500, 8500] },
  /** What can be ordered from AWS itself. Less than 1 Gbit/s is ordered from a partner and used by its connection id. */
  bandwidths: ["1Gbps", "10Gbps", "100Gbps", "400Gbps"],
  /** Characters of a BGP authentication key. */
  authKeyLength: { shortest: 6, longest: 80 },
  /** Dedicated connections whose ports can encrypt. Source: "MAC Security in Direct Connect". */
  macsecBandwidths: ["10Gbps", "100Gbps", "400Gbps"],
  /** Prefixes that a private interface takes from a router; one more than allocated and its session goes down. */
  prefixAllocation: { lowest: 1, highest: 1000, unset: 100 },
  /** Prefixes that all interfaces of a Direct Connect gateway may have been allocated together. */
  allocatedPerGateway: 10_000,
  /** Virtual interfaces on one Direct Connect gateway. */
  interfacesPerGateway: 30,
  /** Virtual interfaces on a dedicated connection; a hosted one has exactly one. */
  interfacesPerConnection: 51,
  /** Ranges that one VPC can be given, which is what an association with its gateway can announce. */
  announcedRanges: 50,
  /** Seconds of a BGP session, and milliseconds and count of BFD, which a router has to switch on. Source: "Direct Connect quotas". */
  bgp: { hold: 90, keepalive: 30 },
  bfd: { milliseconds: 300, multiplier: 3 },
  /** Communities by which a router says how much AWS shall prefer a link. Source: "Routing policies and BGP communities". */
  localPreference: { low: "7224:7100", medium: "7224:7200", high: "7224:7300" },
};

/** Says what is wrong with the VLAN tag of a virtual interface. It can never be changed afterwards. */
export function vlanProblem(vlan: number): string | undefined {
  const { lowest, highest } = directConnectLimits.vlan;
  if (Number.isInteger(vlan) && vlan >= lowest && vlan <= highest) return undefined;
  return `VLAN ${vlan} does not exist: whole numbers from ${lowest} to ${highest}`;
}

/** Says what is wrong with the frame size of a virtual interface, in bytes, of one kind or of whatever kind it is. */
export function mtuProblem(
  mtu: number,
  kind?: keyof typeof directConnectLimits.mtu,
): string | undefined {
  const { mtu: sizes } = directConnectLimits;
  if (kind === undefined) {
    const known = Object.values(sizes).flat().includes(mtu);
    const words = Object.entries(sizes).map(([of, each]) => `${each.join(" or ")} (${of})`);
    return known ? undefined : `an MTU of ${mtu} is not possible: ${words.join(", ")}`;
  }
  return sizes[kind].includes(mtu)
    ? undefined
    : `an MTU of ${mtu} is not possible on a ${kind} interface: ${sizes[kind].join(" or ")}`;
}

/** Says what is wrong with the bandwidth of a connection that is ordered from AWS. */
export function bandwidthProblem(bandwidth: string): string | undefined {
  if (directConnectLimits.bandwidths.includes(bandwidth)) return undefined;
  return `"${bandwidth}" cannot be ordered: ${directConnectLimits.bandwidths.join(", ")}; a connection from a partner is given by its id, dxcon-…`;
}

/** Says what is wrong with the id of an existing connection or link aggregation group. */
export function connectionIdProblem(id: string): string | undefined {
  if (/^dx(con|lag)-[a-z0-9]+$/.test(id)) return undefined;
  return `"${id}" is not the id of a connection: it looks like dxcon-fg5678gh`;
}

/** Says why a connection of this bandwidth cannot encrypt with MACsec. */
export function macsecProblem(bandwidth: string): string | undefined {
  const { macsecBandwidths } = directConnectLimits;
  return macsecBandwidths.includes(bandwidth)
    ? undefined
    : `MACsec is not to be had on ${bandwidth}: ${macsecBandwidths.join(", ")}`;
}

/** Says what is wrong with the number of prefixes that are allocated to a virtual interface. */
export function prefixAllocationProblem(count: number): string | undefined {
  const { lowest, highest } = directConnectLimits.prefixAllocation;
  if (Number.isInteger(count) && count >= lowest && count <= highest) return undefined;
  return `${count} prefixes cannot be allocated: whole numbers from ${lowest} to ${highest}`;
}

/** The range that both ends of a BGP session lie in, when they are well-formed. */
export function sessionRange(amazon: string, customer: string): string | undefined {
  return peerAddressesProblem(amazon, customer) === undefined ? rangeOf(amazon) : undefined;
}

/** Says what is wrong with the two addresses of a BGP session, such as `169.254.30.1/30` and `169.254.30.2/30`. */
export function peerAddressesProblem(amazon: string, customer: string): string | undefined {
  const [a, c] = [amazon.split("/"), customer.split("/")];
  const bad = [a, c].find(
    ([address, length, ...rest]) =>
      rest.length > 0 ||
      addressProblem(address ?? "") !== undefined ||
      !/^(29|30|31)$/.test(length ?? ""),
  );
  if (bad)
    return `"${bad.join("/")}" is not an address with its prefix length: 169.254.30.1/30 is one (/29 to /31)`;
  if (amazon === customer) return `both ends of the session have the address ${amazon}`;
  return a[1] === c[1] && contains(amazon, c[0] ?? "")
    ? undefined
    : `${amazon} and ${customer} are not in one range, so the routers cannot reach each other`;
}
