import * as path from "node:path";
import { readStackConfig } from "../../../plan/config/stack-config";
import { runProgram } from "../../../plan/program";
import type { PlannedResource } from "../../../plan/record/resource";
import { configuration, type Changes } from "../../../stacks/sample";

/** The stacks that mutations change: the two that are committed, and one with nearly everything that settings can ask for. */
export const stacks = ["dev", "prod", "everything"] as const;
export type StackName = (typeof stacks)[number];

/** The resources of a stack, in the order in which the program declares them. */
export type Plan = readonly PlannedResource[];

const root = path.join(__dirname, "..", "..", "..");
const certificate =
  "arn:aws:acm:ap-northeast-2:210987654321:certificate/0f9e8d7c-1a2b-4c3d-8e4f-5a6b7c8d9e0f";

/** What makes production a stack with nearly everything. */
const everything: Changes = {
  "network.attachment": "transit-gateway",
  "network.transitGateway": { sharedWith: ["111122223333"] },
  "network.secondaryCidrs": ["100.64.0.0/16"],
  "network.applicationRanges": ["100.64.0.0/16"],
  "network.ipv6": true,
  "network.clientVpn": {
    clientCidr: "10.250.0.0/20",
    serverCertificate: certificate,
    clientRootCertificate: certificate,
    authorise: { vpc: { prefix: "10.80.0.0/16" } },
    logRetentionDays: 365,
  },
  "sites.seoul.vpn": { routers: ["edge-1", "edge-2"] },
  "sites.seoul.directConnect": {
    gasan: { router: "edge-1", connection: "dxcon-fg5678gh", vlan: 101, mtu: 8500 },
    pyeongchon: {
      router: "edge-2",
      location: "LGU57",
      bandwidth: "10Gbps",
      state: "available",
      vlan: 102,
      mtu: 8500,
    },
  },
  "sites.seoul.fleets.racks.activations": { first: { hosts: 12, expires: "2027-01-15T00:00:00Z" } },
  imageCaches: { "public.ecr.aws": {} },
  "services.storefront.cloud": { count: [6, 12], scale: { cpu: 60 } },
  "services.storefront.discovery": "service-connect",
  "services.storefront.exec": true,
  "services.storefront.telemetry": true,
  "services.storefront.volumes.files": {
    path: "/mnt/files",
    efs: { fileSystem: "fs-0123456789abcdef0", securityGroup: "sg-0123456789abcdef0" },
  },
  "services.report-worker.cloud": { capacity: "fargate", count: 3 },
  "services.ledger": {
    image: "docker.io/library/python:3.13-slim",
    port: 5432,
    size: { cpu: 256, memory: 512 },
    tcp: { port: 5432 },
    cloud: { capacity: "general", count: 3 },
    discovery: "cloud-map",
  },
  "files-activation-key": "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE",
  "storage.gateways.files.activationKey": "files-activation-key",
  "storage.gateways.files.cacheDisks": ["pci-0000:03:00.0-scsi-0:0:1:0"],
  "operations.eniTrunking": true,
};

/** Plans a stack as `npm run plan` does. */
export async function planOf(stack: StackName): Promise<Plan> {
  const committed = readStackConfig(root, stack === "dev" ? "dev" : "prod");
  const asked =
    stack === "everything"
      ? {
          ...committed,
          config: configuration(everything, "prod"),
          secretKeys: ["hybrid-platform:files-activation-key"],
        }
      : committed;
  return (await runProgram(root, asked)).resources;
}
