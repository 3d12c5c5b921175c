import { Aws, UNKNOWN } from "../../../kit";
import {
  all,
  always,
  fargate,
  managed,
  one,
  vpc,
  place,
  table,
  base,
  doors,
  worn,
  door,
  endpoint,
  gateway,
  hosts,
  provider,
  definition,
  service,
} from "../../../testing/cut-off";
import { ref, resource } from "../../../testing/fixture";
import { entry, group } from "../../../testing/groups";
import { association, route } from "../../../testing/network";
import { ruleCases } from "../../../testing/rule-cases";
import { cutOffSubnetsReachServices } from "./cut-off-subnets-reach-services";

const ecr = { name: "web", image: "1.dkr.ecr.eu-west-1.amazonaws.com/web:1" };
const logs = { name: "web", image: "nginx", logConfiguration: { logDriver: "awslogs" } };
const secret = (valueFrom: string) => ({
  name: "web",
  image: "nginx",
  secrets: [{ name: "KEY", valueFrom }],
});
const lacks = (what: string, who = 'Service "web"') =>
  `nothing leads ${who} to ${what}: Vpc "vpc" has no endpoint for it`;
const unread = (what: string) =>
  `whether its workloads call ${what}, which they cannot reach, is not known`;

describe("Services that cut-off subnets reach", () => {
  ruleCases(cutOffSubnetsReachServices, {
    compliant: {
      "hosts that find Systems Manager": [...base(), hosts, ...all(managed)],
      "tasks that find what their containers need": [
        ...base(),
        ...fargate(ecr, logs, secret("arn:aws:secretsmanager:eu-west-1:1:secret:a")),
        ...all([...always, "ecr.api", "ecr.dkr", "logs", "secretsmanager"]),
        gateway(),
      ],
      "a gateway endpoint by an association": [
        ...base(),
        ...fargate(ecr),
        ...all([...always, "ecr.api", "ecr.dkr"]),
        gateway({ routeTableIds: undefined, vpcEndpointType: undefined }),
        resource(Aws.VpcEndpointRouteTableAssociation, "in", {
          vpcEndpointId: ref(gateway()),
          routeTableId: ref(table),
        }),
      ],
      "an interface endpoint for s3 beside a gateway that is elsewhere": [
        ...base(),
        ...fargate(ecr),
        ...all([...always, "ecr.api", "ecr.dkr"]),
        gateway({ routeTableIds: ["rtb-9"] }),
        { ...endpoint("s3"), name: "s3-2", urn: `${endpoint("s3").urn}-2` },
      ],
      "a door for the group that callers wear": [
        ...base(),
        ...fargate(),
        ...always.map((name) => endpoint(name)),
        doors,
        entry(doors, 443, { referencedSecurityGroupId: ref(worn) }),
      ],
      "an inline door": [
        ...base(),
        ...fargate(),
        ...always.map((name) => endpoint(name)),
        resource(Aws.SecurityGroup, "doors", {
          ingress: [{ protocol: "-1", cidrBlocks: ["10.0.1.0/24"] }],
        }),
      ],
      "a route to a site, which is no way out, and all endpoints": [
        ...base(),
        ...fargate(),
        ...all(always),
        route("site", table, { destinationCidrBlock: "10.9.0.0/16", gatewayId: "vgw-1" }),
      ],
      "who knows which route, and all endpoints": [
        ...base(),
        ...fargate(),
        ...all(always),
        route("any", table, { destinationCidrBlock: UNKNOWN, gatewayId: "vgw-1" }),
      ],
    },
    violating: {
      "hosts that do not": [
        [...base(), hosts, ...all(["ssm", "kms", "sts"])],
        lacks("ssmmessages", 'Group "hosts"'),
      ],
      "hosts of ECS, and what their tasks need": [
        [
          ...base(),
          hosts,
          provider,
          definition([ecr, logs]),
          service({ launchType: undefined, networkConfiguration: undefined }),
          ...all(managed),
        ],
        ...["ecs", "ecs-agent", "ecs-telemetry", "ecr.api", "ecr.dkr", "s3", "logs"].map((name) =>
          lacks(name, 'Group "hosts"'),
        ),
      ],
      "who of several callers lacks it": [
        [...base(), hosts, ...fargate(logs), ...all(["ssm", "ssmmessages", "kms"])],
        lacks("sts", 'Group "hosts", Service "web"'),
        lacks("logs"),
      ],
      "endpoints of another VPC": [
        [
          ...base(),
          ...fargate(),
          doors,
          door,
          endpoint("kms"),
          endpoint("sts", { vpcId: "vpc-9" }),
        ],
        lacks("sts"),
      ],
      "an endpoint without the service's name": [
        one(endpoint("sts", { privateDnsEnabled: false }), doors, door),
        `VpcEndpoint "sts" does not take over the service's name: privateDnsEnabled is not on`,
      ],
      "an endpoint whose group lets a part of the subnet in": [
        one(
          endpoint("sts", { securityGroupIds: [ref(group("narrow"))] }),
          doors,
          door,
          group("narrow"),
          entry(group("narrow"), 443, { cidrIpv4: "10.0.1.0/25" }),
        ),
        'no group of VpcEndpoint "sts" lets Subnet "subject" in at port 443',
      ],
      "an endpoint whose group opens another port, or lets others in": [
        one(
          endpoint("sts", { securityGroupIds: [ref(group("narrow"))] }),
          doors,
          door,
          group("narrow"),
          entry(group("narrow"), 80, { cidrIpv4: "10.0.0.0/16" }),
          entry(group("narrow"), 443, { referencedSecurityGroupId: ref(doors) }, "others"),
        ),
        'no group of VpcEndpoint "sts" lets Subnet "subject" in at port 443',
      ],
      "an endpoint whose group lets one of two callers in": [
        [
          ...base(),
          ...fargate(),
          resource(Aws.Instance, "host", { subnetId: ref(place()) }),
          doors,
          entry(doors, 443, { referencedSecurityGroupId: ref(worn) }),
          ...managed.map((name) => endpoint(name)),
        ],
        ...[...always, "ssm", "ssmmessages"].map(
          (name) => `no group of VpcEndpoint "${name}" lets Subnet "subject" in at port 443`,
        ),
      ],
      "an endpoint that names no group": [
        one(endpoint("sts", { securityGroupIds: undefined }), doors, door),
        'no group of VpcEndpoint "sts" lets Subnet "subject" in at port 443',
      ],
      "a gateway endpoint of another table": [
        [
          ...base(),
          ...fargate(ecr),
          ...all([...always, "ecr.api", "ecr.dkr"]),
          gateway({ routeTableIds: ["rtb-9"] }),
        ],
        'VpcEndpoint "s3" is not in RouteTable "table"',
      ],
    },
    absent: {
      "no endpoint at all": [
        [...base(), resource(Aws.Instance, "host", { subnetId: ref(place()) })],
        ...managed.map((name) => lacks(name, 'Instance "host"')),
      ],
      "the flag for the service's name": [
        one(endpoint("sts", { privateDnsEnabled: undefined }), doors, door),
        `VpcEndpoint "sts" does not take over the service's name: privateDnsEnabled is not on`,
      ],
    },
    unknown: {
      "containers that are not known": [
        [...base(), definition(UNKNOWN), worn, service(), ...all(always)],
        ...["ecr.api", "ecr.dkr", "s3", "logs", "secretsmanager", "ssm"].map(unread),
      ],
      "a definition of another stack, where all is there": [
        [
          ...base(),
          worn,
          service({ taskDefinition: "web:1" }),
          ...all([...always, "ecr.api", "ecr.dkr", "logs", "secretsmanager", "ssm"]),
          gateway(),
        ],
      ],
      "an endpoint for who knows what": [
        [...base(), ...fargate(), ...all(["kms"]), endpoint(UNKNOWN)],
        `whether VpcEndpoint "${String(UNKNOWN)}" is for sts is not known yet`,
      ],
      "an endpoint of who knows which VPC": [
        one(endpoint("sts", { vpcId: UNKNOWN }), doors, door),
        'whether VpcEndpoint "sts" is for sts is not known yet',
      ],
      "a flag that is not known": [
        one(endpoint("sts", { privateDnsEnabled: UNKNOWN }), doors, door),
        'privateDnsEnabled of VpcEndpoint "sts" is not known yet',
      ],
      "a group of another stack": [
        one(endpoint("sts", { securityGroupIds: ["sg-9"] }), doors, door),
        'whom the groups of VpcEndpoint "sts" let in is not known',
      ],
      "callers that are not known": [
        one(
          endpoint("sts", { securityGroupIds: [ref(group("narrow"))] }),
          doors,
          door,
          group("narrow"),
          entry(group("narrow"), 443, { cidrIpv4: UNKNOWN }),
        ),
        'whom the groups of VpcEndpoint "sts" let in is not known',
      ],
      "a range that is not known": [
        [...base({ cidrBlock: UNKNOWN }), ...fargate(), ...all(always)],
        ...["kms", "sts"].map(
          (name) => `whom the groups of VpcEndpoint "${name}" let in is not known`,
        ),
      ],
      "a gateway endpoint of who knows which table": [
        [
          ...base(),
          ...fargate(ecr),
          ...all([...always, "ecr.api", "ecr.dkr"]),
          gateway({ routeTableIds: [UNKNOWN] }),
        ],
        'which route tables VpcEndpoint "s3" is in is not known yet',
      ],
      "a route that may be a way out": [
        [
          ...base(),
          ...fargate(),
          route("any", table, { destinationCidrBlock: UNKNOWN, natGatewayId: "nat-1" }),
        ],
        'whether a route of RouteTable "table" leads out is not known yet',
      ],
      "a table of another stack": [
        [
          vpc,
          place(),
          ...fargate(),
          resource(Aws.RouteTableAssociation, "link", {
            subnetId: ref(place()),
            routeTableId: "rtb-9",
          }),
        ],
        'the route table of RouteTableAssociation "link" is not in this stack',
      ],
      "a VPC of another stack": [
        [
          resource(Aws.Subnet, "subject", { vpcId: "vpc-9" }),
          table,
          association("link", place(), table),
          ...fargate(),
        ],
        'the VPC of Subnet "subject" is not in this stack',
      ],
    },
    notApplicable: {
      "a subnet with nothing in it": base(),
      "a subnet with a database": [
        ...base(),
        resource(Aws.DatabaseSubnetGroup, "data", { subnetIds: [ref(place())] }),
      ],
      "a subnet with a NAT gateway's route": [
        ...base(),
        ...fargate(),
        route("out", table, { natGatewayId: "nat-1" }),
      ],
      "tasks on hosts of a site": [...base(), service({ launchType: "EXTERNAL" })],
    },
  });
});
