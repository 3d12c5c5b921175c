import { Aws, UNKNOWN } from "../../kit";
import { filledIn, partOf, ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { noOpenEgressFromDataTier } from "./no-open-egress-from-data-tier";

const data = resource(Aws.SecurityGroup, "data");
const app = resource(Aws.SecurityGroup, "app");
const component = resource("shop:index:Network", "network");
const database = (...vpcSecurityGroupIds: unknown[]) =>
  resource(Aws.DatabaseInstance, "subject", { vpcSecurityGroupIds });
const bare = resource(Aws.DatabaseInstance, "subject");
const orders = database(ref(data));
const rule = (of: unknown, change: object) =>
  resource(Aws.SecurityGroupEgressRule, "out", {
    securityGroupId: of,
    ipProtocol: "-1",
    ...change,
  });
const older = (type: string) =>
  resource(Aws.SecurityGroupRule, "out", {
    type,
    securityGroupId: ref(data),
    cidrBlocks: ["0.0.0.0/0"],
  });
const inline = (type: string) =>
  resource(type, "data", {
    ingress: [{ cidrBlocks: ["0.0.0.0/0"] }],
    egress: [{ cidrBlocks: ["10.0.0.0/8"], ipv6CidrBlocks: ["::/0"] }],
  });
const everyone = { cidrIpv4: "0.0.0.0/0" };
const https = { ipProtocol: "tcp", fromPort: 443, toPort: 443 };
const found = 'SecurityGroupEgressRule "out" lets out to 0.0.0.0/0';
const groupless = "it names no group, and the VPC's default group lets everything out";

ruleCases(noOpenEgressFromDataTier, {
  compliant: {
    "a group that lets nothing out": [orders, data],
    "a private range": [orders, data, rule(ref(data), { cidrIpv4: "10.0.0.0/8" })],
    "another group": [orders, data, app, rule(ref(data), { referencedSecurityGroupId: ref(app) })],
    "a prefix list": [orders, data, rule(ref(data), { prefixListId: "pl-1" })],
    "an older rule that lets in": [orders, data, older("ingress")],
    "an open group of another tier": [orders, data, app, rule(ref(app), everyone)],
    "rules that the provider fills in": [orders, filledIn(data, "egress", "ingress")],
  },
  violating: {
    "a rule to everyone": [[orders, rule(ref(data), everyone), data], found],
    "a rule to everyone on one port": [
      [orders, rule(ref(data), { ...everyone, ...https }), data],
      found,
    ],
    "a rule to everyone of IPv6": [
      [orders, rule(ref(data), { cidrIpv6: "::/0" }), data],
      'SecurityGroupEgressRule "out" lets out to ::/0',
    ],
    "a rule in a component": [
      [orders, data, component, partOf(component, rule(ref(data), everyone))],
      found,
    ],
    "an older rule": [
      [orders, data, older("egress")],
      'SecurityGroupRule "out" lets out to 0.0.0.0/0',
    ],
    "a group's own rules": [
      [database(ref(inline(Aws.SecurityGroup))), inline(Aws.SecurityGroup)],
      'an inline rule of SecurityGroup "data" lets out to ::/0',
    ],
    "a default group's own rules": [
      [database(ref(inline(Aws.DefaultSecurityGroup))), inline(Aws.DefaultSecurityGroup)],
      'an inline rule of DefaultSecurityGroup "data" lets out to ::/0',
    ],
    "the open one of two groups of a cluster": [
      [
        resource(Aws.DatabaseCluster, "subject", { vpcSecurityGroupIds: [ref(data), ref(app)] }),
        data,
        app,
        rule(ref(app), everyone),
      ],
      found,
    ],
  },
  absent: {
    "no group": [[bare], groupless],
    "no group of a cluster with a name of its own": [
      [resource(Aws.DatabaseCluster, "subject", { clusterIdentifier: "orders" })],
      groupless,
    ],
    "a group that the provider fills in": [[filledIn(bare, "vpcSecurityGroupIds")], groupless],
  },
  unknown: {
    "an unknown range": [
      [orders, data, rule(ref(data), { cidrIpv4: UNKNOWN })],
      'whom SecurityGroupEgressRule "out" lets out to is not known yet',
    ],
    "an open rule of an unknown group": [
      [orders, data, rule(UNKNOWN, everyone)],
      'SecurityGroupEgressRule "out" may be of one of its groups',
    ],
    "a narrow rule of an unknown group": [
      [orders, data, rule(UNKNOWN, { cidrIpv4: "10.0.0.0/8" })],
    ],
    "an unknown group": [[database(ref(data), UNKNOWN), data], "one of its groups is not known"],
    "a group outside the stack": [[database("sg-9")], "sg-9 is not in this stack"],
    "unknown rules of a group": [
      [orders, resource(Aws.SecurityGroup, "data", { egress: UNKNOWN })],
      'whom an inline rule of SecurityGroup "data" lets out to is not known yet',
    ],
  },
  notApplicable: {
    "a member of a cluster": [
      resource(Aws.DatabaseInstance, "subject", { clusterIdentifier: UNKNOWN }),
    ],
  },
});
