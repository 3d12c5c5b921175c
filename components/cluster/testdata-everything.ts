import type { ContainerClusterArgs } from "./arguments";
import type { CapacityArgs } from "./capacity/arguments";
import type { ServiceArgs } from "./service/arguments";
import { ordersApi, reportWorker, roomyCapacity } from "./testdata";

const lambda = "arn:aws:lambda:ap-northeast-2:123456789012:function:check";
const secret = "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:shop-AbCdEf";

/** Hosts beside the others. */
export const spare: CapacityArgs = {
  instanceTypes: ["m7i.large"],
  ami: "ami-0123456789abcdef0",
  minSize: 0,
  maxSize: 2,
};

/** A range of tasks. */
export const few = { capacity: "general", count: 2, most: 3 };

/** A service that has ECS move its requests, scales, is found and mounts, with all that its containers may have. */
export const storefront: ServiceArgs = {
  ...ordersApi,
  image: "quay.io/example/storefront:7",
  onPremises: undefined,
  route: { host: "shop.internal.example.com", path: "/basket" },
  cloud: {
    ...few,
    scale: {
      cpu: 60,
      requestsPerTask: 300,
      queue: { name: "baskets", messagesPerTask: 20 },
      schedule: { night: { at: "cron(0 22 * * ? *)", least: 1, most: 2 } },
    },
  },
  deploy: { strategy: "canary", hooks: { POST_TEST_TRAFFIC_SHIFT: lambda } },
  discovery: "service-connect",
  exec: true,
  telemetry: true,
  secrets: { TOKEN: secret },
  permissions: [{ actions: ["sqs:SendMessage"], resources: ["arn:aws:sqs:*:*:baskets"] }],
  volumes: {
    files: {
      path: "/mnt/files",
      efs: { fileSystem: "fs-0123456789abcdef0", securityGroup: "sg-0123456789abcdef0" },
    },
  },
};

/** A service that takes TCP connections, and is found by its tasks' addresses. */
export const ledger: ServiceArgs = {
  ...ordersApi,
  route: undefined,
  port: 5432,
  tcp: { port: 5432 },
  cloud: { capacity: "spare", count: 1 },
  discovery: "cloud-map",
  onPremises: undefined,
};

/** A cluster with one of nearly everything: on both sides, behind both load balancers, by every name. */
export const everything = (): Partial<ContainerClusterArgs> => ({
  capacity: {
    ...roomyCapacity,
    spare,
  },
  certificateArn: "arn:aws:acm:ap-northeast-2:123456789012:certificate/one",
  privateZone: { id: "Z1", name: "aws.example.com" },
  fleets: { racks: { prefixes: ["10.0.0.0/14"] } },
  imageCaches: { "quay.io": {} },
  services: {
    storefront,
    "orders-api": { ...ordersApi, route: { ...ordersApi.route, onPremisesWeight: 20 } },
    ledger,
    burst: { ...reportWorker, onPremises: undefined, cloud: { capacity: "fargate", count: 1 } },
    agent: { ...reportWorker, onPremises: { fleet: "racks", daemon: true, hosts: 2 } },
    "report-worker": reportWorker,
  },
});
