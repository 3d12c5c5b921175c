import { IPv4, IPv4CidrRange } from "ip-num";

/**
 * Prefix lengths that AWS takes for a VPC and for a subnet, both ends included.
 * Source: Amazon VPC User Guide, "VPC CIDR blocks", read 2026-11.
 */
export const vpcPrefixLength = { shortest: 16, longest: 28 };

/** Says what is wrong with a text that should be an IPv4 range such as `10.0.0.0/16`. */
export function cidrProblem(text: string): string | undefined {
  const range = parsed(text);
  if (!range) {
    return `"${text}" is not an IPv4 range: write four numbers from 0 to 255 and a prefix length, such as 10.0.0.0/16`;
  }
  // ip-num takes 10.0.0.1/16 and /08 for 10.0.0.0/16 and /8: the reader of the settings would be misled.
  const canonical = canonicalText(range);
  return canonical === text
    ? undefined
    : `"${text}" has to be written ${canonical}, from the first address of the range`;
}

/** Says what is wrong with a text that should be an IPv4 address such as `10.0.0.53`. */
export function addressProblem(text: string): string | undefined {
  try {
    new IPv4(text);
    return undefined;
  } catch {
    return `"${text}" is not an IPv4 address: write four numbers from 0 to 255, such as 10.0.0.53`;
  }
}

/** Says what keeps a range from being one of a VPC's: its form, its size, or a kind of address that AWS refuses. */
export function vpcCidrProblem(text: string): string | undefined {
  const form = cidrProblem(text);
  if (form !== undefined) return form;
  const length = prefixLength(text);
  const { shortest, longest } = vpcPrefixLength;
  if (length < shortest || length > longest) {
    return `"${text}" is not a size that a VPC can have: from /${shortest} to /${longest}`;
  }
  return unroutableProblem(text);
}

/** Says why nothing can be routed to a network of this range. */
export function networkCidrProblem(text: string): string | undefined {
  return cidrProblem(text) ?? unroutableProblem(text);
}

function unroutableProblem(text: string): string | undefined {
  const kind = unroutable.find(({ range }) => overlaps(range, text));
  return kind && `"${text}" overlaps ${kind.range}, which is for ${kind.use}`;
}

/** Ranges that no network may use. Source: Amazon VPC User Guide, "VPC CIDR blocks"; RFC 6890. */
const unroutable = [
  { range: "0.0.0.0/8", use: '"this network"' },
  { range: "127.0.0.0/8", use: "loopback" },
  { range: "169.254.0.0/16", use: "link-local addresses" },
  { range: "224.0.0.0/3", use: "multicast and reserved addresses" },
];

/**
 * Says why AWS refuses a further range for a VPC whose first range is `primary`.
 *
 * @param others all further ranges: some are refused beside one another.
 * Source: Amazon VPC User Guide, "IPv4 CIDR block association restrictions", read 2026-11.
 */
export function secondaryCidrProblem(
  primary: string,
  secondary: string,
  others: string[] = [],
): string | undefined {
  const form = vpcCidrProblem(secondary);
  if (form !== undefined) return form;
  const home = privateRanges.find((range) => contains(range, primary));
  const foreign = privateRanges.find((range) => contains(range, secondary));
  if (contains("198.19.0.0/16", secondary))
    return `"${secondary}" lies in 198.19.0.0/16, which AWS keeps`;
  if (foreign === undefined || foreign === home)
    return neighbourProblem(secondary, [primary, ...others]);
  return home === undefined
    ? `"${secondary}" is private (RFC 1918) and the VPC's first range ${primary} is not: AWS does not mix them`
    : `"${secondary}" lies in ${foreign} and the VPC's first range ${primary} in ${home}: AWS does not mix them; take one from ${home} or from 100.64.0.0/10`;
}

/** Ranges that AWS adds to no VPC, or to none that has a range of certain others. Same source. */
function neighbourProblem(secondary: string, all: string[]): string | undefined {
  if (contains("172.31.0.0/16", secondary))
    return `"${secondary}" lies in 172.31.0.0/16, which AWS adds to no VPC: it is that of default VPCs`;
  if (!contains("10.0.0.0/16", secondary)) return undefined;
  const neighbour = all.find(
    (range) =>
      range !== secondary && cidrProblem(range) === undefined && contains("10.0.0.0/15", range),
  );
  return (
    neighbour &&
    `"${secondary}" lies in 10.0.0.0/16, of which AWS adds nothing to a VPC that has ${neighbour}, of 10.0.0.0/15`
  );
}

/** RFC 1918. */
const privateRanges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];

/** Whether two ranges share an address. Both must be well-formed. */
export function overlaps(one: string, other: string): boolean {
  const [a, b] = [bounds(one), bounds(other)];
  return a.first <= b.last && b.first <= a.last;
}

/** Whether all of `inner`, a range or a bare address, lies in the range `outer`. Both must be well-formed. */
export function contains(outer: string, inner: string): boolean {
  const [a, b] = [bounds(outer), bounds(inner.includes("/") ? inner : `${inner}/32`)];
  return a.first <= b.first && b.last <= a.last;
}

/** The prefix length of a well-formed range: 16 for `10.0.0.0/16`. */
export function prefixLength(cidr: string): number {
  return Number(cidr.slice(cidr.indexOf("/") + 1));
}

/** The range that an address with a prefix length lies in: 169.254.30.0/30 of `169.254.30.1/30`. */
export function rangeOf(address: string): string {
  return canonicalText(IPv4CidrRange.fromCidr(address));
}

/** The address at a place in a well-formed range, counted from 0: 169.254.10.2 is at 2 in `169.254.10.0/30`. */
export function addressAt(cidr: string, place: number): string {
  const at = bounds(cidr).first + place;
  return [24, 16, 8, 0].map((shift) => (at >>> shift) & 255).join(".");
}

/** Pairs of entries whose ranges share an address, each pair once. Ill-formed ranges are left out: `cidrProblem` names them. */
export function overlappingPairs<T extends { cidr: string }>(entries: T[]): [T, T][] {
  const sound = entries
    .filter(({ cidr }) => cidrProblem(cidr) === undefined)
    .map((entry) => ({ entry, ...bounds(entry.cidr) }));
  return sound.flatMap((one, index) =>
    sound
      .slice(index + 1)
      .filter((other) => one.first <= other.last && other.first <= one.last)
      .map((other): [T, T] => [one.entry, other.entry]),
  );
}

/** By arithmetic: plans and checks compare thousands of ranges, and ip-num takes a hundred times as long. */
function bounds(cidr: string): { first: number; last: number } {
  const [address = ""] = cidr.split("/");
  const size = 2 ** (32 - prefixLength(cidr));
  const at = address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  const first = at - (at % size);
  return { first, last: first + size - 1 };
}

function parsed(text: string): IPv4CidrRange | undefined {
  try {
    return IPv4CidrRange.fromCidr(text);
  } catch {
    return undefined;
  }
}

function canonicalText(range: IPv4CidrRange): string {
  return `${range.getFirst().toString()}/${range.getPrefix().getValue().toString()}`;
}
