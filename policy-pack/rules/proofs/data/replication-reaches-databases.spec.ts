import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { entry, exit, group, way } from "../../../testing/groups";
import { association, network, route } from "../../../testing/network";
import { ruleCases } from "../../../testing/rule-cases";
import { replicationReachesDatabases } from "./replication-reaches-databases";

const net = network();
const replication = group("replication");
const data = group("data");
const subnets = resource(Aws.MigrationSubnetGroup, "subnets", { subnetIds: [ref(net.app)] });
const instance = resource(Aws.MigrationInstance, "dms", {
  replicationSubnetGroupId: ref(subnets),
  vpcSecurityGroupIds: [ref(replication)],
});
const database = (more: object = {}) =>
  resource(Aws.DatabaseInstance, "orders", {
    engine: "postgres",
    vpcSecurityGroupIds: [ref(data)],
    ...more,
  });
const endpoint = (name: string, more: Record<string, unknown>) =>
  resource(Aws.MigrationEndpoint, name, more);
const source = (more: Record<string, unknown> = {}) =>
  endpoint("source", { serverName: "10.1.0.5", engineName: "oracle", ...more });
const target = endpoint("target", { serverName: ref(database()), engineName: "postgres" });
const task = (more: object = {}) =>
  resource(Aws.MigrationTask, "subject", {
    replicationInstanceArn: ref(instance),
    sourceEndpointArn: ref(source()),
    targetEndpointArn: ref(target),
    ...more,
  });
const outTo = (cidrIpv4: unknown, port = 1521) => exit(replication, port, { cidrIpv4 }, "out");
const vgw = resource(Aws.VpnGateway, "vgw");
const learned = resource(Aws.VpnRoutePropagation, "learned", {
  routeTableId: ref(net.appTable),
  vpnGatewayId: ref(vgw),
});
/** A stack that is right but for what is changed. */
const stack = (parts: Record<string, Fixture[]> = {}) => {
  const all: Record<string, Fixture[]> = {
    base: [net.vpc, net.app, net.appTable, replication, data, subnets, vgw],
    table: [association("app-a", net.app, net.appTable)],
    instance: [instance],
    database: [database()],
    source: [source()],
    target: [target],
    out: [outTo("10.1.0.0/16")],
    way: way(replication, data, 5432),
    learned: [learned],
    task: [task()],
    ...parts,
  };
  return Object.values(all).flat();
};
const toSite = (destinationCidrBlock: unknown) =>
  route("site", net.appTable, { destinationCidrBlock, gatewayId: ref(vgw) });
const privateNat = (connectivityType: unknown) => {
  const nat = resource(Aws.NatGateway, "inner", { subnetId: ref(net.edge), connectivityType });
  return [nat, route("inner", net.appTable, { natGatewayId: ref(nat) })];
};
const noRoute = "no route leads from app-a to 10.1.0.5";
const lacks = (what: string) => `replication → ${what}`;
const table = (more: object) => [
  resource(Aws.RouteTable, "app", { vpcId: ref(net.vpc), ...more }),
  association("app-a", net.app, net.appTable),
];
const unsure = "whether a route leads from app-a to 10.1.0.5 is not known";

ruleCases(replicationReachesDatabases, {
  compliant: {
    "a way to the site and to the database": stack(),
    "a route of the table": stack({
      learned: [toSite("10.1.0.0/16")],
    }),
    "a route over the NAT gateway to an address of the Internet": stack({
      source: [source({ serverName: "203.0.113.5" })],
      out: [outTo("203.0.113.0/24")],
      learned: [net.nat, net.edge, net.throughNat],
    }),
    "a route over a private NAT gateway": stack({
      learned: [...privateNat("private"), net.edge],
    }),
    "a route for IPv6": stack({
      source: [source({ serverName: "fd10::5" })],
      out: [exit(replication, 1521, { cidrIpv6: "fd10::/16" }, "out")],
      learned: [
        route("site", net.appTable, {
          destinationCidrBlock: undefined,
          destinationIpv6CidrBlock: "fd10::/32",
          gatewayId: ref(vgw),
        }),
      ],
    }),
    "a route of the table that the VPC was born with": stack({
      table: [],
      learned: [
        route("site", net.vpc, { destinationCidrBlock: "10.1.0.0/16", gatewayId: ref(vgw) }),
      ],
    }),
    "gateways inside the table": stack({
      learned: [],
      table: table({ propagatingVgws: [ref(vgw)] }),
    }),
    "routes inside the table": stack({
      learned: [],
      table: table({ routes: [{ cidrBlock: "10.1.0.0/24", gatewayId: ref(vgw) }] }),
    }),
    "a database that gives its secret": stack({
      target: [endpoint("target", { secretsManagerArn: ref(database()) })],
    }),
    "a source in the VPC, which needs no route": stack({
      source: [source({ serverName: "10.0.9.9" })],
      out: [outTo("10.0.9.9/32")],
      learned: [],
    }),
    "services of AWS, which are in no VPC": stack({
      source: [source({ serverName: undefined, engineName: "dynamodb" })],
      target: [endpoint("target", { engineName: "s3" })],
      out: [],
    }),
    "a source of which only its name is known": stack({
      source: [source({ serverName: "db.corp.example.com" })],
      out: [],
    }),
  },
  violating: {
    "no way out to the site": [
      stack({ out: [] }),
      lacks("10.1.0.5:1521: no rule lets out of replication"),
    ],
    "a way to another site": [
      stack({ out: [outTo("10.2.0.0/16")] }),
      lacks("10.1.0.5:1521: no rule lets out of replication"),
    ],
    "a way to another port": [
      stack({ source: [source({ port: 1522 })] }),
      lacks("10.1.0.5:1522: no rule lets out of replication"),
    ],
    "no route": [stack({ learned: [] }), noRoute],
    "a route to another site": [
      stack({
        learned: [toSite("10.2.0.0/16")],
      }),
      noRoute,
    ],
    "a route to the internet alone": [
      stack({ learned: [route("out", net.appTable, { gatewayId: ref(net.igw) }), net.igw] }),
      noRoute,
    ],
    "a route to the internet inside the table": [
      stack({
        learned: [net.igw],
        table: table({ routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: ref(net.igw) }] }),
      }),
      noRoute,
    ],
    "a route over a public NAT gateway alone": [
      stack({ learned: [net.nat, net.edge, net.throughNat] }),
      noRoute,
    ],
    "a subnet without a table of its own": [stack({ table: [] }), noRoute],
    "a database that lets nobody in": [
      stack({ way: way(replication, data, 5432).slice(0, 1) }),
      lacks("data:5432: no rule lets into data"),
    ],
    "a way to another port of the database": [
      stack({ database: [database({ port: 5433 })] }),
      lacks("data:5433: no rule lets out of replication"),
      lacks("data:5433: no rule lets into data"),
    ],
    "a way from another group": [
      stack({
        way: [
          ...way(data, data, 5432),
          exit(replication, 5432, { referencedSecurityGroupId: ref(data) }),
        ],
      }),
      lacks("data:5432: no rule lets into data"),
    ],
    "an IPv6 source that rules for IPv4 do not take in": [
      stack({ source: [source({ serverName: "fd10::5" })], out: [outTo("0.0.0.0/0")] }),
      lacks("fd10::5:1521: no rule lets out of replication"),
    ],
  },
  absent: {
    "an instance in the default group": [
      stack({
        instance: [
          resource(Aws.MigrationInstance, "dms", { replicationSubnetGroupId: ref(subnets) }),
        ],
        source: [source({ serverName: "db.corp.example.com" })],
        way: [entry(data, 5432, { cidrIpv4: "10.0.0.0/16" })],
      }),
      "could not be decided at preview: the default security group → data:5432: whether a rule lets out of the default security group is not known",
      "could not be decided at preview: the default security group → data:5432: whether a rule lets into data is not known",
    ],
  },
  unknown: {
    "an unknown engine": [
      stack({ source: [source({ engineName: UNKNOWN })] }),
      'the port of Endpoint "source" is not known yet',
    ],
    "an unknown port of the database": [
      stack({ database: [database({ port: UNKNOWN })] }),
      'the port of Endpoint "target" is not known yet',
    ],
    "an unknown range of a rule": [
      stack({ out: [outTo(UNKNOWN)] }),
      lacks("10.1.0.5:1521: whether a rule lets out of replication is not known"),
    ],
    "subnets outside the stack": [
      stack({
        instance: [
          resource(Aws.MigrationInstance, "dms", {
            replicationSubnetGroupId: "shared",
            vpcSecurityGroupIds: [ref(replication)],
          }),
        ],
      }),
      'which subnets ReplicationInstance "dms" is in is not known',
    ],
    "a NAT gateway outside the stack": [
      stack({ learned: [route("nat", net.appTable, { natGatewayId: "nat-1" })] }),
      unsure,
    ],
    "a NAT gateway of an unknown kind": [
      stack({ learned: [...privateNat(UNKNOWN), net.edge] }),
      unsure,
    ],
    "a route to an unknown gateway": [
      stack({ learned: [route("out", net.appTable, { gatewayId: UNKNOWN })] }),
      unsure,
    ],
    "a table outside the stack": [
      stack({
        table: [
          resource(Aws.RouteTableAssociation, "far", {
            subnetId: ref(net.app),
            routeTableId: "rtb-9",
          }),
        ],
      }),
      unsure,
    ],
    "an unknown range of a route": [
      stack({
        learned: [toSite(UNKNOWN)],
      }),
      unsure,
    ],
    "endpoints that name nothing": [
      stack({
        source: [source({ serverName: undefined })],
        target: [endpoint("target", { secretsManagerArn: "arn:secret" })],
      }),
      "where its source and its target are is not known: neither names an address",
    ],
  },
  notApplicable: {
    "an instance outside the stack": stack({
      task: [task({ replicationInstanceArn: "arn:aws:dms:eu-west-1:111122223333:rep:A" })],
    }),
  },
});
