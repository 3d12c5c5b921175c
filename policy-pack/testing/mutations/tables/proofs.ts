import { Aws } from "../../../kit";
import { add, options, ref, remove, set, together } from "../change";
import type { Mutations } from "../mutation";
import { policy } from "../documents";

const rule = "ResolverRule network-dns-seoul-corp.example.com";
const opens = (group: string, from: string, port: number) =>
  add(Aws.SecurityGroupIngressRule, "door", {
    securityGroupId: ref(`SecurityGroup ${group}`),
    referencedSecurityGroupId: ref(`SecurityGroup ${from}`),
    ipProtocol: "tcp",
    fromPort: port,
    toPort: port,
    description: "A door",
  });
const lets = (group: string, to: string, port: number) =>
  add(Aws.SecurityGroupEgressRule, "way", {
    securityGroupId: ref(`SecurityGroup ${group}`),
    referencedSecurityGroupId: ref(`SecurityGroup ${to}`),
    ipProtocol: "tcp",
    fromPort: port,
    toPort: port,
    description: "A way",
  });

export const proofMutations: Mutations = {
  prod: {
    "a replica of the database beside it": [
      add(
        Aws.AutomatedBackupsReplication,
        "copy",
        { sourceDbInstanceArn: ref("Instance database") },
        "database",
      ),
      { "copies-are-elsewhere": ["copy"] },
    ],
    "a database that nobody watches": [
      remove(
        "operations-dashboard",
        "database-storage",
        "database-cpu",
        "database-transaction-ids",
      ),
      { "failures-are-heard": ["database"] },
    ],
    "domains of the site that the VPC does not ask for": [
      remove("ResolverRuleAssociation network-dns-seoul-corp.example.com"),
      { "forwarded-domains-resolve": ["network-dns-seoul-corp.example.com"] },
    ],
    "a domain of the site that the platform answers itself": [
      set(rule, { domainName: "example.com" }),
      { "forwarded-domains-resolve": ["network-dns-seoul-corp.example.com"] },
    ],
    "a resource that belongs to nobody": [
      add(
        Aws.SnapshotBlockPublicAccess,
        "snapshots",
        { state: "block-all-sharing" },
        "hybrid-platform-prod",
      ),
      { "inside-a-platform-component": ["snapshots"] },
    ],
    "a key in another region than its data": [
      set("database-key", { region: "ap-northeast-3" }),
      { "keys-outlive-their-data": ["database-key"] },
    ],
    "a VPC in the range of Docker's bridge": [
      set("Vpc network", { cidrBlock: "172.17.0.0/16" }),
      {
        "direct-connect-announces-vpc": ["network-direct-connect-vpc"],
        "no-overlapping-networks": ["network"],
      },
    ],
    "two policies of one bucket": [
      add(
        Aws.BucketPolicy,
        "again",
        { bucket: ref("Bucket storage-invoices"), policy: policy() },
        "storage",
      ),
      { "one-writer-per-setting": ["storage-invoices"] },
    ],
    "two ways out of one table": [
      add(Aws.Route, "again", {
        routeTableId: ref("network-app-a-routes"),
        destinationCidrBlock: "0.0.0.0/0",
        natGatewayId: ref("network-nat-b"),
      }),
      {
        "nat-gateway-per-zone": ["network-app-a"],
        "one-writer-per-setting": ["network-app-a-routes"],
      },
    ],
    "a resolver that no question reaches": [
      remove("network-dns-from-10.0.0.0/14-udp"),
      { "resolver-endpoint-reachable": ["network-dns-inbound"] },
    ],
    "a resolver that may ask nobody": [
      remove("network-dns-to-10.0.0.53-tcp", "network-dns-to-10.1.0.53-tcp"),
      { "resolver-endpoint-reachable": ["network-dns-outbound"] },
    ],
    "a load balancer that may call the database": [
      together(
        opens("network-data", "network-ingress", 5432),
        lets("network-ingress", "network-data", 5432),
      ),
      { "security-group-paths-within-tiers": ["network-ingress"] },
    ],
    "a database that is open to the load balancer, which may not call it": [
      opens("network-data", "network-ingress", 5432),
      {},
    ],
    "a bucket that Pulumi may delete": [
      options("Bucket storage-invoices", { protect: false }),
      { "stateful-guards-complete": ["storage-invoices"] },
    ],
    "a database that Pulumi may delete": [
      options("Instance database", { protect: false }),
      { "stateful-guards-complete": ["database"] },
    ],
    "a promise that cannot be kept": [
      set("Topic alerts", { "tags.Survives": "zone link router region flood" }),
      { "survives-as-promised": ["hybrid-platform-prod"] },
    ],
    "no standby, and no promise to survive the loss of a zone": [
      together(
        set("Topic alerts", { "tags.Survives": "link router" }),
        set("Topic alerts-recovery", { "tags.Survives": "link router" }),
        set("Instance database", { multiAz: false }),
      ),
      { "rds-multi-az": ["database"] },
    ],
  },
  everything: {
    "laptops in the range of the VPC": [
      set("Endpoint network-client-vpn", { clientCidrBlock: "10.80.0.0/20" }),
      { "no-overlapping-networks": ["network", "network-client-vpn"] },
    ],
    "a further range that another has": [
      set("network-100.64.0.0/16", { cidrBlock: "10.80.0.0/16" }),
      { "no-overlapping-networks": ["network", "network-100.64.0.0/16"] },
    ],
  },
};
