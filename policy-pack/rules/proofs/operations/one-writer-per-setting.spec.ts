import { Aws, UNKNOWN } from "../../../kit";
import { ref, resource } from "../../../testing/fixture";
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
  "routes inside the table and beside it": [
    [inline, nat, route("nat", inline, { natGatewayId: ref(nat) })],
    same('RouteTable "subject"', 'Route "nat"'),
  ],
});
