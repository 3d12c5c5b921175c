/** IPv6 as AWS gives it to a VPC and its subnets. Source: Amazon VPC User Guide, "VPC CIDR blocks", "IPv6 VPC CIDR blocks". */
export const ipv6PrefixLength = { vpc: 56, subnet: 64 };

/** How many subnets a VPC's block has a place for. */
export const ipv6Subnets = 2 ** (ipv6PrefixLength.subnet - ipv6PrefixLength.vpc);

/**
 * One of the 256 /64 of a VPC's /56, counted from 0, in the short form that AWS answers: 2600:1f14:2a:b003::/64 is at 3 in
 * `2600:1f14:2a:b000::/56`.
 *
 * @throws Error when the block is no /56 or has no such place.
 */
export function ipv6SubnetAt(block: string, place: number): string {
  const [address = "", length] = block.split("/");
  const [head = "", tail] = address.split("::");
  const written = head.split(":").filter((group) => group !== "");
  // Whatever a double colon stands for lies behind the first four groups, or is zeros among them.
  const groups = [...written, "0", "0", "0", "0"].slice(0, 4).map((group) => parseInt(group, 16));
  const last = groups[3] ?? 0;
  if (Number(length) !== ipv6PrefixLength.vpc || tail !== "" || groups.some(Number.isNaN))
    throw new Error(`"${block}" is not the IPv6 block of a VPC, such as 2600:1f14:2a:b000::/56`);
  if (place < 0 || place >= ipv6Subnets || last % ipv6Subnets !== 0)
    throw new Error(`"${block}" has no subnet ${place}: from 0 to ${ipv6Subnets - 1}`);
  const network = [...groups.slice(0, 3), last + place].map((group) => group.toString(16));
  while (network.at(-1) === "0") network.pop();
  return `${network.join(":")}::/${ipv6PrefixLength.subnet}`;
}
