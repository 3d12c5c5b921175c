import { Aws, UNKNOWN } from "../../../kit";
import { resource } from "../../../testing/fixture";
import { isLeftOut, passes, subjectCases } from "../../../testing/subject-cases";
import { noOverlappingNetworks } from "./no-overlapping-networks";

const subject = (cidrBlock: unknown, more: object = {}) =>
  resource(Aws.Vpc, "subject", { cidrBlock, ...more });
const other = (cidrBlock: string, more: object = {}) =>
  resource(Aws.Vpc, "other", { cidrBlock, ...more });
const second = (cidrBlock: unknown) => resource(Aws.VpcCidrAssociation, "second", { cidrBlock });

subjectCases(noOverlappingNetworks, {
  "a VPC of its own": [[subject("10.0.0.0/16")], passes],
  "a neighbour": [[subject("10.0.0.0/16"), other("10.1.0.0/16")], passes],
  "a second range beside it": [[subject("10.0.0.0/16"), second("100.64.0.0/16")], passes],
  "one whose neighbour is not known": [[subject("10.0.0.0/16"), second(UNKNOWN)], passes],
  "a VPC with the same addresses": [
    [subject("10.0.0.0/16"), other("10.0.128.0/17")],
    '10.0.0.0/16 overlaps 10.0.128.0/17, which is for Vpc "other"',
  ],
  "a VPC with the same IPv6 addresses": [
    [
      subject("10.0.0.0/16", { ipv6CidrBlock: "2600:1f00::/56" }),
      other("10.1.0.0/16", { ipv6CidrBlock: "2600:1f00::/48" }),
    ],
    '2600:1f00::/56 overlaps 2600:1f00::/48, which is for Vpc "other"',
  ],
  "laptops with its addresses": [
    [
      subject("10.0.0.0/16"),
      resource(Aws.ClientVpnEndpoint, "laptops", { clientCidrBlock: "10.0.64.0/22" }),
    ],
    '10.0.0.0/16 overlaps 10.0.64.0/22, which is for Endpoint "laptops"',
  ],
  "a static route of a site into it": [
    [
      subject("10.0.0.0/16"),
      resource(Aws.VpnConnectionRoute, "site", { destinationCidrBlock: "10.0.0.0/14" }),
    ],
    '10.0.0.0/16 overlaps 10.0.0.0/14, which is for VpnConnectionRoute "site"',
  ],
  "Docker's bridge": [
    [subject("172.16.0.0/15")],
    "172.16.0.0/15 overlaps 172.17.0.0/16, which is for containers on their hosts (Docker's bridge)",
  ],
  "a range that is not known": [[subject(UNKNOWN)], "? its range is not known yet"],
  "a range that IPAM gives": [[subject(undefined, { ipv4IpamPoolId: "ipam-pool-1" })], isLeftOut],
});

subjectCases(
  noOverlappingNetworks,
  {
    "a range outside the stack": [
      [subject("10.0.0.0/16")],
      "10.0.0.0/16 overlaps 10.0.0.0/14, which is for a network outside the stack",
    ],
  },
  { others: ["10.0.0.0/14"] },
);
