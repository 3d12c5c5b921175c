import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { Undecided } from "../../kit/verdict";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { network } from "../../testing/network";
import { rangeOf, type Range } from "../network";
import { aclOf, admits, internet, type Acl } from "./acl-admission";
import type { Direction } from "./network-acls";

const { vpc, edge } = network();
const entry = (change: object = {}) => ({
  ruleNo: 100,
  action: "allow",
  protocol: "tcp",
  fromPort: 443,
  toPort: 443,
  cidrBlock: "0.0.0.0/0",
  ...change,
});
const acl = (ingress: object[], egress: object[] = []) =>
  resource(Aws.NetworkAcl, "acl", { subnetIds: [ref(edge)], ingress, egress });
const rule = (more: object) =>
  resource(Aws.NetworkAclRule, "rule", {
    ruleNumber: 50,
    ruleAction: "deny",
    protocol: "-1",
    cidrBlock: "0.0.0.0/0",
    ...more,
  });

function guarding(...more: Fixture[]): Acl | Undecided {
  const graph = graphOf([vpc, edge, ...more]);
  const [subnet] = graph.ofType(Aws.Subnet);
  if (!subnet) throw new Error("there is no subnet");
  return aclOf(graph, subnet);
}
function open(
  found: Acl | Undecided,
  {
    direction = "in",
    protocol = "tcp",
    from = 443,
    to = from,
    addresses = internet[4],
  }: Asked = {},
) {
  if (found instanceof Undecided) return found.because;
  return admits(found, direction, protocol, { from, to }, addresses);
}
interface Asked {
  direction?: Direction;
  protocol?: string;
  from?: number;
  to?: number;
  addresses?: Range[];
}
const only = (text: string) => [rangeOf(text) as Range];

describe("which network ACL guards a subnet", () => {
  const named = (found: Acl | Undecided) =>
    found instanceof Undecided ? found.because : found.label;
  const bare = resource(Aws.NetworkAcl, "acl");
  const link = (networkAclId: unknown, subnetId: unknown = ref(edge)) =>
    resource(Aws.NetworkAclAssociation, "link", { networkAclId, subnetId });
  const cases: Record<string, [Fixture[], string]> = {
    "one that lists it": [[acl([])], 'NetworkAcl "acl"'],
    "one that an association gives it": [[bare, link(ref(bare))], 'NetworkAcl "acl"'],
    "the one that its VPC has from the start": [[], 'default network ACL of Vpc "vpc"'],
    "that of its VPC by an association": [[link(ref(vpc))], 'default network ACL of Vpc "vpc"'],
    "one for another subnet": [
      [bare, link(ref(bare), "subnet-9")],
      'default network ACL of Vpc "vpc"',
    ],
    "one outside the stack": [
      [link("acl-9")],
      'the network ACL of NetworkAclAssociation "link" is not in this stack',
    ],
    "one for who knows what": [
      [link(ref(bare), UNKNOWN), bare],
      'NetworkAclAssociation "link" may or may not be for Subnet "edge-a"',
    ],
    "entries of who knows which": [
      [acl([]), rule({ networkAclId: UNKNOWN })],
      'the network ACL of NetworkAclRule "rule" is not known',
    ],
    "one that may adopt the default": [
      [resource(Aws.DefaultNetworkAcl, "adopted", { defaultNetworkAclId: UNKNOWN })],
      'DefaultNetworkAcl "adopted" may or may not be of Vpc "vpc"',
    ],
  };
  for (const [what, [more, label]] of Object.entries(cases)) {
    it(`is ${what}`, () => {
      expect(named(guarding(...more))).to.equal(label);
    });
  }

  it("cannot be told without the VPC", () => {
    const graph = graphOf([resource(Aws.Subnet, "far", { vpcId: "vpc-9" })]);
    const [far] = graph.ofType(Aws.Subnet);
    expect(far && named(aclOf(graph, far))).to.equal(
      'the VPC of Subnet "far" is not in this stack',
    );
  });
});

describe("what a network ACL admits", () => {
  const deny = (change: object) => entry({ ruleNo: 50, action: "deny", ...change });
  const ipv6 = { cidrBlock: "", ipv6CidrBlock: "::/0" };
  const cases: Record<string, [Fixture[], unknown, Asked?]> = {
    "nothing without entries": [[acl([])], false],
    "what an entry allows": [[acl([entry()])], true],
    "no other port": [[acl([entry({ fromPort: 80, toPort: 80 })])], false],
    "a port within a span": [[acl([entry()])], true, { from: 0, to: 65535 }],
    "no span beside it": [[acl([entry()])], false, { from: 444, to: 65535 }],
    "a port beyond one that is denied": [
      [acl([entry({ fromPort: 440, toPort: 450 }), deny({ fromPort: 0, toPort: 443 })])],
      true,
      { from: 443, to: 444 },
    ],
    "no other protocol": [[acl([entry({ protocol: "17" })])], false],
    "a protocol by its number": [[acl([entry({ protocol: "6" })])], true],
    "some protocol where any will do": [[acl([entry()])], true, { protocol: "-1" }],
    "every protocol": [[acl([entry({ protocol: "-1", fromPort: 0, toPort: 0 })])], true],
    "ICMP, whatever its ports say": [
      [acl([entry({ protocol: "1", fromPort: 0, toPort: 0 })])],
      true,
      { protocol: "icmp" },
    ],
    "no private ranges as the Internet": [
      [acl([entry({ cidrBlock: "10.0.0.0/8" }), entry({ cidrBlock: "192.168.0.0/16" })])],
      false,
    ],
    "one network of the Internet": [[acl([entry({ cidrBlock: "203.0.113.0/24" })])], true],
    "nobody who was denied before": [[acl([entry(), deny({})])], false],
    "who was denied too late": [[acl([entry(), deny({ ruleNo: 200 })])], true],
    "those whom a denial leaves": [[acl([entry(), deny({ cidrBlock: "0.0.0.0/1" })])], true],
    "nobody whom two denials leave": [
      [acl([entry(), deny({ cidrBlock: "0.0.0.0/1" }), deny({ cidrBlock: "128.0.0.0/1" })])],
      false,
    ],
    "a caller of whom an entry is": [
      [acl([entry({ cidrBlock: "10.1.0.0/16" })])],
      true,
      { addresses: only("10.1.2.0/24") },
    ],
    "IPv6 by entries of its own": [[acl([entry(ipv6)])], true, { addresses: internet[6] }],
    "no IPv6 by those of IPv4": [[acl([entry()])], false, { addresses: internet[6] }],
    "what goes out by other entries": [[acl([entry()])], false, { direction: "out" }],
    "answers that an entry lets out": [
      [acl([], [entry({ fromPort: 1024, toPort: 65535 })])],
      true,
      { direction: "out", from: 1024, to: 65535 },
    ],
    "by entries that are resources": [
      [acl([entry()]), rule({ networkAclId: ref(acl([])), egress: false })],
      false,
    ],
    "by those of one direction": [
      [acl([entry()]), rule({ networkAclId: ref(acl([])), egress: true })],
      true,
    ],
    "by those of one ACL": [[acl([entry()]), rule({ networkAclId: "acl-9" })], true],
    "everything by a default ACL": [[], true],
    "every IPv6 by a default ACL": [[], true, { addresses: internet[6], direction: "out" }],
    "what a resource of a default ACL does not deny": [[rule({ networkAclId: ref(vpc) })], false],
    "nothing by one that was adopted": [
      [resource(Aws.DefaultNetworkAcl, "adopted", { defaultNetworkAclId: ref(vpc) })],
      false,
    ],
    "what one that was adopted says": [
      [
        resource(Aws.DefaultNetworkAcl, "adopted", {
          defaultNetworkAclId: ref(vpc),
          ingress: [entry()],
        }),
      ],
      true,
    ],
    "who knows whom": [[acl([entry({ cidrBlock: UNKNOWN })])], UNKNOWN],
    "everybody beside who knows whom": [[acl([entry(), entry({ cidrBlock: UNKNOWN })])], true],
    "who knows what before": [[acl([entry(), deny({ cidrBlock: UNKNOWN })])], UNKNOWN],
    "who knows what after": [[acl([entry(), deny({ ruleNo: 200, protocol: UNKNOWN })])], true],
    "an unknown answer": [[acl([entry({ action: UNKNOWN })])], UNKNOWN],
    "an unknown answer for others": [
      [acl([entry({ action: UNKNOWN, fromPort: 444, toPort: 444 })])],
      false,
    ],
    "an unknown protocol": [[acl([entry({ protocol: UNKNOWN })])], UNKNOWN],
    "an unknown port": [[acl([entry({ fromPort: UNKNOWN })])], UNKNOWN],
    "a denial of an unknown place": [[acl([entry(), deny({ ruleNo: UNKNOWN })])], UNKNOWN],
    "an allowance of an unknown place": [[acl([entry({ ruleNo: UNKNOWN }), deny({})])], UNKNOWN],
    "an entry of an unknown direction": [
      [acl([entry()]), rule({ networkAclId: ref(acl([])), egress: UNKNOWN })],
      false,
    ],
  };
  for (const [what, [more, answer, asked]] of Object.entries(cases)) {
    it(`is ${what}`, () => {
      expect(open(guarding(...more), asked)).to.equal(answer);
    });
  }
});
