import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { isLeftOut, passes, subjectCases, type SubjectCase } from "../../../testing/subject-cases";
import { subnetAddressBudget } from "./subnet-address-budget";

/** 59 addresses, 41 of which may be taken. */
const subnet = (cidrBlock: unknown = "10.0.0.0/26", more: object = {}) =>
  resource(Aws.Subnet, "subject", { cidrBlock, ...more });
const subject = subnet();
const second = resource(Aws.Subnet, "second", { cidrBlock: "10.0.1.0/24" });
const both = [ref(subject), ref(second)];
const service = (properties: object, subnets: unknown = [ref(subject)]) =>
  resource(Aws.EcsService, "web", { networkConfiguration: { subnets }, ...properties });
const scaled = (maxCapacity: unknown, properties: object = { desiredCount: 2 }) => {
  const web = service(properties);
  return [web, resource(Aws.ScalingTarget, "web", { resourceId: ref(web), maxCapacity })];
};
const hosts = (maxSize: unknown, vpcZoneIdentifiers: unknown = [ref(subject)]) =>
  resource(Aws.AutoScalingGroup, "hosts", { maxSize, vpcZoneIdentifiers });
const among = (...others: Fixture[]): Fixture[] => [subject, second, ...others];
const needs = (words: string) => `of 59 addresses 41 may be taken, and it needs ${words}`;
const unknown = (label: string) => `? how many addresses ${label} takes is not known yet`;

const group = resource(Aws.DatabaseSubnetGroup, "data", { subnetIds: both });
const copying = resource(Aws.MigrationSubnetGroup, "copying", { subnetIds: both });
const small = resource(Aws.Subnet, "subject", { cidrBlock: "10.0.0.0/28" });
const inSmall = { subnetId: ref(small) };
/** One of everything that takes a single address, in a subnet that has seven to give. */
const singles = [
  resource(Aws.DatabaseInstance, "db", { dbSubnetGroupName: ref(group) }),
  resource(Aws.MigrationInstance, "copier", { replicationSubnetGroupId: ref(copying) }),
  resource(Aws.MountTarget, "files", inSmall),
  resource(Aws.Instance, "host", inSmall),
  resource(Aws.VpcEndpoint, "logs", { vpcEndpointType: "Interface", subnetIds: [ref(small)] }),
  resource(Aws.VpcEndpointSubnetAssociation, "more", inSmall),
  resource(Aws.TransitGatewayAttachment, "hub", { subnetIds: [ref(small)] }),
];

const cases: Record<string, SubjectCase> = {
  "a subnet with nothing in it": [among(), passes],
  "tasks that fit also while they are replaced": [
    among(service({ desiredCount: 20, deploymentMaximumPercent: 200 })),
    passes,
  ],
  "tasks over two subnets": [among(service({ desiredCount: 40 }, both)), passes],
  "tasks in another subnet": [among(service({ desiredCount: 90 }, [ref(second)])), passes],
  "tasks over a subnet of another stack, too": [
    among(service({ desiredCount: 40 }, [ref(subject), "subnet-0abc"])),
    passes,
  ],
  "a service of the hosts' own network": [
    among(resource(Aws.EcsService, "web", { desiredCount: 90 })),
    passes,
  ],
  "hosts over two subnets": [among(hosts(82, both)), passes],
  "a subnet of IPv6 alone": [[subnet("", { ipv6Native: true })], isLeftOut],
  "a subnet without a range": [[resource(Aws.Subnet, "subject")], isLeftOut],
  "a range that is not known, with nothing in it": [[subnet(UNKNOWN)], passes],
  "one address each": [[small, second, group, copying, ...singles], passes],
  "one address too many": [
    [small, second, group, copying, ...singles, resource(Aws.NatGateway, "nat", inSmall)],
    "of 11 addresses 7 may be taken, and it needs " +
      '1 by Instance "db", 1 by ReplicationInstance "copier", 1 by MountTarget "files", 1 by Instance "host", ' +
      '1 by VpcEndpoint "logs", 1 by VpcEndpointSubnetAssociation "more", 1 by VpcAttachment "hub", 1 by NatGateway "nat"',
  ],
  "a load balancer and a NAT gateway in 16 addresses": [
    [
      small,
      resource(Aws.LoadBalancer, "web", { subnets: [ref(small)] }),
      resource(Aws.NatGateway, "nat", {
        ...inSmall,
        secondaryAllocationIds: [UNKNOWN, UNKNOWN],
        secondaryPrivateIpAddresses: ["10.0.0.9"],
      }),
    ],
    'of 11 addresses 7 may be taken, and it needs 8 by LoadBalancer "web", 4 by NatGateway "nat"',
  ],
  "a load balancer for TCP, and its older name": [
    [
      small,
      resource(Aws.LoadBalancer, "tcp", {
        loadBalancerType: "network",
        subnetMappings: [inSmall],
      }),
      resource(Aws.AlbLoadBalancer, "web", {
        loadBalancerType: "application",
        subnets: [ref(small)],
      }),
    ],
    'of 11 addresses 7 may be taken, and it needs 1 by LoadBalancer "tcp", 8 by LoadBalancer "web"',
  ],
  "tasks that do not fit while they are replaced": [
    among(service({ desiredCount: 21 })),
    needs('42 by Service "web"'),
  ],
  "tasks that are replaced one by one": [
    among(service({ desiredCount: 41, deploymentMaximumPercent: 100 })),
    passes,
  ],
  "more tasks than a deployment may run": [
    among(service({ desiredCount: 42, deploymentMaximumPercent: 50 })),
    needs('42 by Service "web"'),
  ],
  "tasks at the most that they scale to": [among(...scaled(21)), needs('42 by Service "web"')],
  "scaling that leaves room": [among(...scaled(20)), passes],
  "tasks as wanted where they scale to fewer": [
    among(...scaled(2, { desiredCount: 30 })),
    needs('60 by Service "web"'),
  ],
  "the scaling of another service": [
    among(service({ desiredCount: 2 }), resource(Aws.ScalingTarget, "other", { maxCapacity: 90 })),
    passes,
  ],
  "hosts and tasks together": [
    among(hosts(30), service({ desiredCount: 6 })),
    needs('30 by Group "hosts", 12 by Service "web"'),
  ],
  "hosts that do not divide evenly": [among(hosts(83, both)), needs('42 by Group "hosts"')],
  "addresses of a resolver": [
    [
      resource(Aws.Subnet, "subject", { cidrBlock: "10.0.0.0/29" }),
      resource(Aws.ResolverEndpoint, "dns", {
        ipAddresses: [inSmall, inSmall, inSmall],
      }),
    ],
    'of 3 addresses 2 may be taken, and it needs 3 by ResolverEndpoint "dns"',
  ],
  "a range too small for anything": [
    [subnet("10.0.0.0/30"), resource(Aws.Instance, "host", inSmall)],
    'of 0 addresses 0 may be taken, and it needs 1 by Instance "host"',
  ],
  "a range that is not known": [
    [subnet(UNKNOWN), resource(Aws.Instance, "host", inSmall)],
    "? its range is not known yet",
  ],
  "a number of tasks that is not known": [
    among(service({ desiredCount: UNKNOWN })),
    unknown('Service "web"'),
  ],
  "a share that a deployment may run that is not known": [
    among(service({ desiredCount: 1, deploymentMaximumPercent: UNKNOWN })),
    unknown('Service "web"'),
  ],
  "an unknown number of hosts": [among(hosts(UNKNOWN)), unknown('Group "hosts"')],
  "what it may scale to that is not known": [among(...scaled(UNKNOWN)), unknown('Service "web"')],
  "a place that is not known": [among(hosts(2, [UNKNOWN])), unknown('Group "hosts"')],
  "an unknown number beside what is too much": [
    among(hosts(UNKNOWN), service({ desiredCount: 21 })),
    needs('42 by Service "web"'),
  ],
};

subjectCases(subnetAddressBudget, cases);
subjectCases(
  subnetAddressBudget,
  { "a part to spare that is set otherwise": [among(hosts(53)), passes] },
  { sparePercent: 10 },
);
