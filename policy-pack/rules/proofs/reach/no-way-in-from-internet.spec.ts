import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { entry, group, way } from "../../../testing/groups";
import { network, subnet } from "../../../testing/network";
import { ruleCases } from "../../../testing/rule-cases";
import { noWayInFromInternet } from "./no-way-in-from-internet";

const net = network();
const { vpc, edge, app } = net;
const [front, back] = [group("front"), group("back")];
const everyone = { cidrIpv4: "0.0.0.0/0" };
const open = entry(front, 443, everyone);
const balancer = (more: object = {}) =>
  resource(Aws.LoadBalancer, "subject", {
    subnets: [ref(edge)],
    securityGroups: [ref(front)],
    ...more,
  });
const instance = (more: object = {}) =>
  resource(Aws.Instance, "subject", {
    subnetId: ref(edge),
    vpcSecurityGroupIds: [ref(front)],
    ...more,
  });
const template = (card: object = {}) =>
  resource(Aws.LaunchTemplate, "hosts", {
    networkInterfaces: [{ securityGroups: [ref(front)], ...card }],
  });
const hosts = (more: object = {}) =>
  resource(Aws.AutoScalingGroup, "subject", {
    vpcZoneIdentifiers: [ref(edge)],
    launchTemplate: { id: ref(template()) },
    ...more,
  });
const service = (assignPublicIp: unknown) =>
  resource(Aws.EcsService, "subject", {
    networkConfiguration: { subnets: [ref(edge)], securityGroups: [ref(front)], assignPublicIp },
  });
const card = resource(Aws.NetworkInterface, "subject", {
  subnetId: ref(edge),
  securityGroups: [ref(front)],
});
const acl = (ingress: object[], egress: object[]) =>
  resource(Aws.NetworkAcl, "acl", { subnetIds: [ref(edge)], ingress, egress });
const every = {
  ruleNo: 100,
  action: "allow",
  protocol: "-1",
  fromPort: 0,
  toPort: 0,
  cidrBlock: "0.0.0.0/0",
};
const stack = (...more: Fixture[]) => net.with({}, front, ...more);

const path = (
  door: string,
  { gate = "front:443", guard = 'default network ACL of Vpc "vpc"' } = {},
) =>
  [
    "internet",
    "an internet gateway",
    'Route "out"',
    'RouteTable "edge"',
    'Subnet "edge-a"',
    guard,
    gate,
    `${door} "subject"`,
  ].join(" → ");

describe("Ways in from the Internet", () => {
  ruleCases(noWayInFromInternet, {
    compliant: {
      "an internal load balancer": stack(open, balancer({ internal: true })),
      "a gateway load balancer": stack(open, balancer({ loadBalancerType: "gateway" })),
      "a dualstack one that is internal": stack(
        entry(front, 443, { cidrIpv6: "::/0" }),
        balancer({ internal: true, ipAddressType: "dualstack" }),
      ),
      "an instance without a public address": stack(open, instance()),
      "a service whose tasks have none": stack(open, service(false)),
      "a load balancer whose group lets private ranges in": stack(
        entry(front, 443, { cidrIpv4: "10.0.0.0/8" }),
        balancer(),
      ),
      "one that an ACL keeps everyone from": stack(
        open,
        acl([{ ...every, cidrBlock: "10.0.0.0/8" }], [every]),
        balancer(),
      ),
      "one whose answers an ACL keeps in": stack(open, acl([every], []), balancer()),
      "one in a subnet without a way": stack(open, balancer({ subnets: [ref(app)] })),
      "one whose group lets only IPv6 in, which it has not": stack(
        entry(front, 443, { cidrIpv6: "::/0" }),
        balancer(),
      ),
      "one whose rule is of another group": stack(back, entry(back, 443, everyone), balancer()),
      "one whose rule is of a group elsewhere": stack(
        entry(front, 443, { ...everyone, securityGroupId: "sg-9" }),
        balancer(),
      ),
      "one that only lets out": stack(
        resource(Aws.SecurityGroup, "front", {
          egress: [{ protocol: "-1", cidrBlocks: ["0.0.0.0/0"] }],
        }),
        balancer(),
      ),
      "a public instance without a group, which its VPC's keeps closed": stack(
        instance({ associatePublicIpAddress: true, vpcSecurityGroupIds: undefined }),
      ),
    },
    violating: {
      "a load balancer that faces the Internet": [stack(open, balancer()), path("LoadBalancer")],
      "where those who come in get on to": [
        stack(open, back, balancer(), ...way(front, back, 8080)),
        `${path("LoadBalancer")}, and on to back:8080`,
      ],
      "over inline rules and a part of the Internet": [
        net.with(
          {},
          resource(Aws.SecurityGroup, "front", {
            ingress: [
              { protocol: "tcp", fromPort: 80, toPort: 90, cidrBlocks: ["203.0.113.0/24"] },
            ],
          }),
          balancer(),
        ),
        path("LoadBalancer", { gate: "front:80–90" }),
      ],
      "over a prefix list": [
        stack(
          resource(Aws.PrefixList, "list", { entries: [{ cidr: "198.51.100.0/24" }] }),
          entry(front, 443, { prefixListId: ref(resource(Aws.PrefixList, "list")) }),
          balancer(),
        ),
        path("LoadBalancer"),
      ],
      "over IPv6": [
        stack(entry(front, 443, { cidrIpv6: "::/0" }), balancer({ ipAddressType: "dualstack" })),
        path("LoadBalancer"),
      ],
      "a network load balancer without a group": [
        stack(balancer({ loadBalancerType: "network", securityGroups: undefined })),
        path("LoadBalancer", { gate: "no security group" }),
      ],
      "past an ACL that lets it": [
        stack(open, acl([every], [every]), balancer()),
        path("LoadBalancer", { guard: 'NetworkAcl "acl"' }),
      ],
      "an instance with a public address": [
        stack(open, instance({ associatePublicIpAddress: true })),
        path("Instance"),
      ],
      "an instance in a subnet that gives addresses": [
        net.with(
          { edge: subnet("edge-a", vpc, "a", { mapPublicIpOnLaunch: true }) },
          front,
          open,
          instance(),
        ),
        path("Instance"),
      ],
      "an Elastic IP address of an interface": [
        stack(open, card, resource(Aws.Eip, "given", { networkInterface: ref(card) })),
        path("NetworkInterface"),
      ],
      "hosts whose template asks for addresses": [
        stack(open, template({ associatePublicIpAddress: "true" }), hosts()),
        path("Group"),
      ],
      "a service whose tasks get addresses": [stack(open, service(true)), path("Service")],
      "a public database": [
        stack(
          open,
          resource(Aws.DatabaseSubnetGroup, "edge", { subnetIds: [ref(edge)] }),
          resource(Aws.DatabaseInstance, "subject", {
            dbSubnetGroupName: ref(resource(Aws.DatabaseSubnetGroup, "edge")),
            publiclyAccessible: true,
            vpcSecurityGroupIds: [ref(front)],
          }),
        ),
        path("Instance"),
      ],
    },
    absent: {
      "a scheme, which then faces the Internet": [
        stack(open, balancer({ internal: undefined })),
        path("LoadBalancer"),
      ],
    },
    unknown: {
      "a scheme that is not known": [
        stack(open, balancer({ internal: UNKNOWN })),
        'whether it has a public address in Subnet "edge-a" is not known',
      ],
      "a scheme that is not known, where no gate is open": [stack(balancer({ internal: UNKNOWN }))],
      "tasks that may get addresses": [
        stack(open, service(UNKNOWN)),
        'whether it has a public address in Subnet "edge-a" is not known',
      ],
      "groups of another stack": [
        stack(balancer({ securityGroups: ["sg-9"] })),
        'what the groups of LoadBalancer "subject" let in is not all in this stack',
      ],
      "a rule of who knows which group": [
        stack(
          balancer(),
          resource(Aws.SecurityGroupIngressRule, "stray", {
            securityGroupId: UNKNOWN,
            ipProtocol: "-1",
            ...everyone,
          }),
        ),
        'what SecurityGroupIngressRule "stray" lets in is not known',
      ],
      "a range that is not known": [
        stack(balancer(), entry(front, 443, { cidrIpv4: UNKNOWN })),
        'whom SecurityGroupIngressRule "front-in" lets in is not known',
      ],
      "an ACL of which not all is known": [
        stack(open, balancer(), acl([{ ...every, action: UNKNOWN }], [every])),
        'what NetworkAcl "acl" lets pass to LoadBalancer "subject" is not known',
      ],
      "an ACL of another stack": [
        stack(
          open,
          balancer(),
          resource(Aws.NetworkAclAssociation, "far", {
            subnetId: ref(edge),
            networkAclId: "acl-9",
          }),
        ),
        'the network ACL of NetworkAclAssociation "far" is not in this stack',
      ],
      "a subnet of another stack": [
        stack(open, balancer({ subnets: ["subnet-9"] })),
        "subnet-9 is not in this stack",
      ],
      "hosts in a subnet of another stack, which may give addresses": [
        stack(open, template(), hosts({ vpcZoneIdentifiers: ["subnet-9"] })),
        "subnet-9 is not in this stack",
      ],
      "hosts there whose group lets nobody in": [
        stack(template(), hosts({ vpcZoneIdentifiers: ["subnet-9"] })),
      ],
      "a route that is not known": [
        net.with(
          {
            out: resource(Aws.Route, "out", {
              routeTableId: ref(net.edgeTable),
              gatewayId: UNKNOWN,
            }),
          },
          front,
          open,
          balancer(),
        ),
        'Route "out" of RouteTable "edge" leads to an unknown gateway',
      ],
    },
    notApplicable: {},
  });

  describe("with a declared surface", () => {
    ruleCases(
      { ...noWayInFromInternet, levels: { production: "advisory", development: "advisory" } },
      {
        compliant: {
          "what is declared": stack(open, balancer()),
          "hosts in subnets that are known to be private": stack(
            open,
            template(),
            hosts({ vpcZoneIdentifiers: ["subnet-9"] }),
          ),
        },
        violating: {
          "what is not": [
            stack(open, instance({ associatePublicIpAddress: true })),
            path("Instance"),
          ],
        },
        absent: {},
        unknown: {},
        notApplicable: {},
      },
      {
        publicSurface: ["LoadBalancer subject", "Instance other"],
        subnetsKnownPrivate: ["subnet-9"],
      },
    );
  });
});
