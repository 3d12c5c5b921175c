import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource } from "../../../testing/fixture";
import { passes, subjectCases } from "../../../testing/subject-cases";
import { directConnectAnnouncesVpc } from "./direct-connect-announces-vpc";

const vpc = resource(Aws.Vpc, "vpc", { cidrBlock: "10.0.0.0/16" });
const vgw = resource(Aws.VpnGateway, "vgw", { vpcId: ref(vpc) });
const announcing = (allowedPrefixes: unknown, gateway: unknown = ref(vgw)) => [
  vpc,
  vgw,
  resource(Aws.DirectConnectGatewayAssociation, "subject", {
    associatedGatewayId: gateway,
    allowedPrefixes,
  }),
];
const more = resource(Aws.VpcCidrAssociation, "more", {
  vpcId: ref(vpc),
  cidrBlock: "10.1.0.0/16",
});
const tgw = resource(Aws.TransitGateway, "tgw");
const attached = [
  vpc,
  resource(Aws.TransitGatewayAttachment, "vpc", { transitGatewayId: ref(tgw), vpcId: ref(vpc) }),
];
const far = resource(Aws.TransitGatewayAttachment, "far", {
  transitGatewayId: ref(tgw),
  vpcId: "vpc-9",
});
const over = (prefixes: string[]) => [tgw, ...announcing(prefixes, ref(tgw)).slice(2)];
const missing = (prefixes: string) =>
  `10.0.0.0/16 of Vpc "vpc" is not announced to the sites: only ${prefixes}`;

subjectCases(directConnectAnnouncesVpc, {
  "the VPC's range": [announcing(["10.0.0.0/16"]), passes],
  "a wider range": [announcing(["10.0.0.0/8"]), passes],
  "one of several": [announcing(["10.9.0.0/16", "10.0.0.0/16"]), passes],
  "the VPC's range and an IPv6 one": [announcing(["10.0.0.0/16", "2001:db8:1::/56"]), passes],
  "a gateway outside the stack": [announcing(["10.9.0.0/16"], "vgw-9"), passes],
  "a second range as well": [[...announcing(["10.0.0.0/8"]), more], passes],
  "a second range that was forgotten": [
    [...announcing(["10.0.0.0/16"]), more],
    '10.1.0.0/16 of Vpc "vpc" is not announced to the sites: only 10.0.0.0/16',
  ],
  "an IPv6 range that was forgotten": [
    [
      resource(Aws.Vpc, "vpc", { cidrBlock: "10.0.0.0/16", ipv6CidrBlock: "2600:1f00::/56" }),
      ...announcing(["10.0.0.0/16"]).slice(1),
    ],
    '2600:1f00::/56 of Vpc "vpc" is not announced to the sites: only 10.0.0.0/16',
  ],
  "a VPC that the gateway was attached to later": [
    [
      vpc,
      resource(Aws.VpnGateway, "vgw"),
      resource(Aws.VpnGatewayAttachment, "later", { vpnGatewayId: ref(vgw), vpcId: ref(vpc) }),
      ...announcing(["10.9.0.0/16"]).slice(2),
    ],
    missing("10.9.0.0/16"),
  ],
  "every VPC of a transit gateway": [[...attached, far, ...over(["10.0.0.0/16"])], passes],
  "one VPC of a transit gateway": [[...attached, ...over(["10.9.0.0/16"])], missing("10.9.0.0/16")],
  "the ends of tunnels alone": [
    [
      ...attached,
      ...over(["10.9.0.0/24"]),
      resource(Aws.VpnConnection, "tunnel", {
        transportTransitGatewayAttachmentId: ref(over([])[1] ?? vpc),
      }),
    ],
    passes,
  ],
  "another range": [announcing(["10.9.0.0/16"]), missing("10.9.0.0/16")],
  "half of the range": [announcing(["10.0.0.0/17"]), missing("10.0.0.0/17")],
  "IPv6 ranges only": [announcing(["2600:1f00::/56"]), missing("2600:1f00::/56")],
  "ranges that are left to AWS": [announcing(undefined), "allowedPrefixes is not set"],
  "no range": [announcing([]), "allowedPrefixes is not set"],
  everything: [announcing(["0.0.0.0/0"]), "it announces 0.0.0.0/0"],
  "everything in two halves": [
    announcing(["0.0.0.0/1", "128.0.0.0/1"]),
    "it announces 0.0.0.0/1",
    "it announces 128.0.0.0/1",
  ],
  "everything beside the range": [announcing(["10.0.0.0/16", "::/0"]), "it announces ::/0"],
  "everything beside what is not known": [
    announcing(["0.0.0.0/0", UNKNOWN]),
    "it announces 0.0.0.0/0",
  ],
  "the range beside what is not known": [
    announcing(["10.0.0.0/16", UNKNOWN]),
    "? what it announces is not known yet",
  ],
  "ranges that are not known": [announcing(UNKNOWN), "? what it announces is not known yet"],
  "a range that is not known": [announcing([UNKNOWN]), "? what it announces is not known yet"],
});
