import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource, type Fixture } from "../../../testing/fixture";
import { network, route } from "../../../testing/network";
import { passes, subjectCases } from "../../../testing/subject-cases";
import { oneWriterPerSetting } from "./one-writer-per-setting";

const bucket = resource(Aws.Bucket, "subject");
const policy = (name: string, of: unknown = ref(bucket)) =>
  resource(Aws.BucketPolicy, name, { bucket: of });
const versions = resource(Aws.BucketVersioning, "versions", { bucket: ref(bucket) });
const table = resource(Aws.RouteTable, "subject");
const { nat, igw } = network();
const out = (name: string, more: object) => route(name, table, more);
const same = (...labels: string[]) => `${labels.join(" and ")} write the same setting of it`;
const link = (name: string, subnetId: unknown) =>
  resource(Aws.RouteTableAssociation, name, { subnetId, routeTableId: ref(table) });
const subnet = resource(Aws.Subnet, "subject");
const inline = resource(Aws.RouteTable, "subject", {
  routes: [{ cidrBlock: "10.9.0.0/16", gatewayId: "vgw-1" }],
});

const twins: [parent: string, child: string, property: string][] = [
  [Aws.BackupVault, Aws.BackupVaultPolicy, "backupVaultName"],
  [Aws.Bucket, Aws.BucketAcl, "bucket"],
  [Aws.Bucket, Aws.BucketObjectLock, "bucket"],
  [Aws.Bucket, Aws.BucketOwnershipControls, "bucket"],
  [Aws.EcrRepository, Aws.EcrLifecyclePolicy, "repository"],
  [Aws.EcrRepository, Aws.EcrRepositoryPolicy, "repository"],
  [Aws.FileSystem, Aws.FileSystemPolicy, "fileSystemId"],
  [Aws.Key, Aws.KeyPolicy, "keyId"],
  [Aws.Queue, Aws.QueuePolicy, "queueUrl"],
  [Aws.Secret, Aws.SecretPolicy, "secretArn"],
  [Aws.Subnet, Aws.NetworkAclAssociation, "subnetId"],
];

subjectCases(oneWriterPerSetting, {
  "one policy and one versioning": [[bucket, policy("one"), versions], passes],
  "policies of two buckets": [[bucket, policy("one"), policy("other", "other-bucket")], passes],
  "default routes for IPv4 and IPv6": [
    [
      table,
      nat,
      igw,
      out("v4", { natGatewayId: ref(nat) }),
      out("v6", {
        destinationCidrBlock: undefined,
        destinationIpv6CidrBlock: "::/0",
        gatewayId: ref(igw),
      }),
    ],
    passes,
  ],
  "a subnet with one table": [[subnet, table, link("a", ref(subnet))].reverse(), passes],
  "a policy whose bucket is not known": [[bucket, policy("one"), policy("lost", UNKNOWN)], passes],
  "two policies": [
    [bucket, policy("one"), policy("two")],
    same('BucketPolicy "one"', 'BucketPolicy "two"'),
  ],
  "two policies, one by the bucket's name": [
    [
      resource(Aws.Bucket, "subject", { bucket: "files" }),
      policy("one", "files"),
      policy("two", "files"),
    ],
    same('BucketPolicy "one"', 'BucketPolicy "two"'),
  ],
  "two default routes": [
    [table, nat, igw, out("nat", { natGatewayId: ref(nat) }), out("igw", { gatewayId: ref(igw) })],
    same('Route "nat"', 'Route "igw"'),
  ],
  "two default routes to gateways that are not known": [
    [table, out("one", { gatewayId: UNKNOWN }), out("two", { gatewayId: UNKNOWN })],
    same('Route "one"', 'Route "two"'),
  ],
  ...Object.fromEntries(
    twins.map(([parent, child, property]) => {
      const owner = resource(parent, "subject");
      const [one, two] = ["one", "two"].map((name) =>
        resource(child, name, { [property]: ref(owner) }),
      ) as [Fixture, Fixture];
      const kind = child.split(":").pop() ?? "";
      return [
        `two of ${child}`,
        [[owner, one, two], same(`${kind} "one"`, `${kind} "two"`)] as [Fixture[], string],
      ];
    }),
  ),
  "routes inside the table and beside it": [
    [inline, nat, route("nat", inline, { natGatewayId: ref(nat) })],
    same('RouteTable "subject"', 'Route "nat"'),
  ],
});
