import { Aws, UNKNOWN } from "../../../kit";
import { filledIn, ref, resource } from "../../../testing/fixture";
import { entry, exit, group, way, wearers } from "../../../testing/groups";
import { ruleCases } from "../../../testing/rule-cases";
import { securityGroupPathsWithinTiers } from "./security-group-paths-within-tiers";

const app = group("app");
const data = group("data");
const helper = group("helper");
/** The subject is a load balancer's group. */
const alb = group("subject");
const worn = [app, data, alb, wearers.app(app), wearers.data(data), wearers.edge(alb)];
const chain = [...worn, ...way(alb, app, 8080), ...way(app, data, 5432)];

const vpc = resource(Aws.Vpc, "vpc", { cidrBlock: "10.0.0.0/16", ipv6CidrBlock: "2600:1f00::/56" });
const inVpc = (name: string) => group(name, { vpcId: ref(vpc) });
const albInVpc = inVpc("subject");
const dataInVpc = inVpc("data");
const ranges = [vpc, albInVpc, dataInVpc, wearers.edge(albInVpc), wearers.data(dataInVpc)];

const inlineData = (sources: unknown[]) =>
  resource(Aws.SecurityGroup, "data", {
    ingress: [{ protocol: "tcp", fromPort: 5432, toPort: 5432, securityGroups: sources }],
  });
/** The database's group takes `source` inline, and the load balancer's lets itself out to it. */
const withInline = (source: unknown) => {
  const target = inlineData([source]);
  return [
    alb,
    app,
    target,
    wearers.edge(alb),
    wearers.data(target),
    exit(alb, 5432, { referencedSecurityGroupId: ref(target) }),
  ];
};
const old = (type: string, of: typeof alb, other: typeof alb) =>
  resource(Aws.SecurityGroupRule, `${type}-${of.name}`, {
    type,
    securityGroupId: ref(of),
    sourceSecurityGroupId: ref(other),
    protocol: "tcp",
    fromPort: 5432,
    toPort: 5432,
  });

ruleCases(securityGroupPathsWithinTiers, {
  compliant: {
    "a load balancer that reaches the data tier over the application only": chain,
    "a door in the data tier that nobody's way out leads to": [
      ...worn,
      entry(data, 5432, { referencedSecurityGroupId: ref(alb) }),
    ],
    "ways out and in on different ports": [
      ...worn,
      exit(alb, 443, { referencedSecurityGroupId: ref(data) }),
      entry(data, 5432, { referencedSecurityGroupId: ref(alb) }),
    ],
    "a group that only answers": worn,
    "a way into a group that is not of the stack": [
      ...chain,
      entry(app, 2049, {
        securityGroupId: "sg-0123456789abcdef0",
        referencedSecurityGroupId: ref(app),
      }),
    ],
    "an IPv6 range that is somebody else's": [
      ...ranges,
      exit(albInVpc, 5432, { cidrIpv6: "::/0" }),
      entry(dataInVpc, 5432, { cidrIpv6: "2600:2f00::/56" }),
    ],
  },
  violating: {
    "a shortcut past the application": [
      [...chain, ...way(alb, data, 5432)],
      'edge reaches data: subject → data:5432 (SecurityGroupIngressRule "data-in-subject")',
    ],
    "a replication instance, a proxy and hosts of the older kind": [
      [
        alb,
        wearers.edge(alb),
        group("dms"),
        resource(Aws.MigrationInstance, "dms", { vpcSecurityGroupIds: [ref(group("dms"))] }),
        group("proxy"),
        resource(Aws.DatabaseProxy, "proxy", { vpcSecurityGroupIds: [ref(group("proxy"))] }),
        group("hosts"),
        resource(Aws.LaunchConfiguration, "hosts", { securityGroups: [ref(group("hosts"))] }),
        ...way(alb, group("proxy"), 5432),
        ...way(group("dms"), group("proxy"), 5432),
        ...way(alb, group("dms"), 9000),
        ...way(alb, group("hosts"), 8080),
        ...way(group("hosts"), group("proxy"), 5432),
      ],
      'edge reaches data: subject → proxy:5432 (SecurityGroupIngressRule "proxy-in-subject")',
    ],
    "a way out to everyone, in a VPC outside the stack": [
      [
        ...worn,
        exit(alb, 5432, { cidrIpv4: "0.0.0.0/0" }),
        entry(data, 5432, { referencedSecurityGroupId: ref(alb) }),
      ],
      'edge reaches data: subject → data:5432 (SecurityGroupIngressRule "data-in")',
    ],
    "a detour over a group that nothing wears": [
      [...worn, helper, ...way(alb, helper, 9000), ...way(helper, data, 5432)],
      'edge reaches data: subject → helper:9000 → data:5432 (SecurityGroupIngressRule "data-in-helper")',
    ],
    "ranges that hold both, over IPv4": [
      [
        ...ranges,
        exit(albInVpc, 5432, { cidrIpv4: "0.0.0.0/0" }),
        entry(dataInVpc, 5432, { cidrIpv4: "10.0.0.0/8" }),
      ],
      'edge reaches data: subject → data:5432 (SecurityGroupIngressRule "data-in")',
    ],
    "ranges that hold both, over IPv6": [
      [
        ...ranges,
        exit(albInVpc, 5432, { cidrIpv6: "::/0" }),
        entry(dataInVpc, 5432, { cidrIpv6: "2600:1f00::/56" }),
      ],
      'edge reaches data: subject → data:5432 (SecurityGroupIngressRule "data-in")',
    ],
    "an inline list that names its group": [
      withInline(ref(alb)),
      'edge reaches data: subject → data:5432 (an inline rule of SecurityGroup "data")',
    ],
    "rules of the older kind": [
      [...worn, old("egress", alb, data), old("ingress", data, alb)],
      'edge reaches data: subject → data:5432 (SecurityGroupRule "ingress-data")',
    ],
    "a tier that a tag declares": [
      [
        alb,
        wearers.edge(alb),
        ...(() => {
          const tagged = group("warehouse", { tags: { Tier: "data" } });
          return [tagged, ...way(alb, tagged, 5439)];
        })(),
      ],
      'edge reaches data: subject → warehouse:5439 (SecurityGroupIngressRule "warehouse-in-subject")',
    ],
  },
  absent: {
    "a group without any rule": [worn],
    "an inline list that the provider fills in": [
      [filledIn(alb, "ingress", "egress"), wearers.edge(alb)],
    ],
  },
  unknown: {
    "a rule of which nobody knows whom it lets in": [
      [alb, wearers.edge(alb), entry(alb, 443, { cidrIpv4: UNKNOWN })],
      'whom SecurityGroupIngressRule "subject-in" lets in, or where, is not known',
    ],
  },
  notApplicable: { "a group that nothing wears": [alb] },
});
